"""Stance of whole reports, on pairs of the Fake News Challenge."""
