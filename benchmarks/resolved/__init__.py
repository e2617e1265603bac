"""Calibration on claims that people have resolved."""
