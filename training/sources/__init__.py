"""Fits the weights by which mentions are given to sources."""
