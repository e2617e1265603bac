"""How well probabilities and ranges fit what was the case."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
Truth = NDArray[np.bool_]
BINS = 10


def brier(found: Numbers, true: Truth) -> float:
    """The mean squared difference between the probability and the truth (Brier 1950); 0 is best."""
    return float(np.mean((found - true) ** 2))


def log_loss(found: Numbers, true: Truth) -> float:
    """The mean of -ln of the probability given to what was the case; 0 is best."""
    return float(-np.mean(np.log(np.where(true, found, 1.0 - found))))


def calibration_error(found: Numbers, true: Truth) -> float:
    """The expected calibration error over ten bins of equal width: the mean gap between what is said and what is so."""
    places = np.minimum((found * BINS).astype(int), BINS - 1)
    gaps = [
        (places == place).sum() * abs(found[places == place].mean() - true[places == place].mean())
        for place in range(BINS)
        if (places == place).any()
    ]
    return float(sum(gaps) / len(found))


def diagram(found: Numbers, true: Truth) -> list[dict[str, float]]:
    """The reliability diagram: by bin how many cases, what was said on average, and how often it was so."""
    places = np.minimum((found * BINS).astype(int), BINS - 1)
    rows = []
    for place in range(BINS):
        here = places == place
        if here.any():
            said, so = float(found[here].mean()), float(true[here].mean())
            rows.append({"cases": int(here.sum()), "said": round(said, 3), "so": round(so, 3)})
    return rows


def coverage(low: Numbers, exact: Numbers, high: Numbers) -> float:
    """The share of cases whose exact value lies in the range."""
    return float(np.mean((low <= exact) & (exact <= high)))
