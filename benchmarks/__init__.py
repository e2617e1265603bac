"""Accuracy and speed, with the peers measured beside us."""
