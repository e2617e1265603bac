"""The arrays of the weighing: one number per draw."""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Array: TypeAlias = NDArray[np.floating[Any]]
"""One value per joint draw; a 0-dimensional array or an array of one value is a point evaluation."""

DECIBANS_PER_NAT = 10.0 / float(np.log(10.0))
"""Decibans in one natural unit of log odds: 10 / ln 10 (Good, 1950)."""


def logit(value: float) -> float:
    """The log odds of a probability strictly between 0 and 1."""
    return float(np.log(value) - np.log1p(-value))


def expit(log_odds: Array) -> Array:
    """The probability of log odds; no overflow at any size."""
    return np.asarray(0.5 * (1.0 + np.tanh(0.5 * log_odds)))


def decibans(one: Array, other: Array) -> Array:
    """The weight 10 log10 (one / other) of two likelihoods in (0, 1], in decibans."""
    return np.asarray(DECIBANS_PER_NAT * (np.log(one) - np.log(other)), dtype=np.float64)
