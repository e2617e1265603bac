"""Ranges: percentiles of the draws."""

from __future__ import annotations

import numpy as np

from assay.appraisal.arrays import Array
from assay.domain.weighing import Weight

_RANGE = (0.05, 0.50, 0.95)


def percentiles(values: Array) -> tuple[float, float, float]:
    """The 5th, 50th and 95th percentile, interpolated linearly."""
    places = np.asarray(_RANGE) * (len(values) - 1)
    below = places.astype(np.intp)
    above = np.minimum(below + 1, len(values) - 1)
    part = np.asarray(places - below, dtype=np.float64)
    ordered = np.partition(values, np.unique([below, above]))
    low, mid, high = _between(ordered[below], ordered[above], part)
    return float(low), float(mid), float(high)


def median(values: Array) -> float:
    """The 50th percentile alone, as `percentiles` has it."""
    place = 0.5 * (len(values) - 1)
    below = int(place)
    above = min(below + 1, len(values) - 1)
    ordered = np.partition(values, [below, above])
    return float(_between(ordered[below], ordered[above], np.asarray(place - below)))


def _between(low: Array, high: Array, part: Array) -> Array:
    """So far on the way from `low` to `high`; never beyond either, however it is rounded."""
    return np.minimum(low + part * (high - low), high)


def weight_of(values: Array) -> Weight:
    """The weight of draws in decibans."""
    return Weight(*percentiles(values))
