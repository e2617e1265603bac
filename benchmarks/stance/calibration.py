"""Whether probabilities come true: expected calibration error, Brier score, log loss, and the bins of a diagram.

The calibration error is that of the answer told (Guo et al. 2017): the mean distance between the probability given to
it and how often it is right, over 15 bins of equal width, and over as many of equal size, where no bin is nearly empty
(Nixon et al. 2019). It is never 0 on a sample; `by_chance` is what it would be were every probability exactly right.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

BINS = 15
DRAWS = 200
_LEAST = 1e-6
Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


def calibration(gold: Ints, told: Ints, probabilities: Floats) -> dict[str, object]:
    """The figures of `probabilities` [pairs, answers], whose rows sum to 1, for the answers `told`."""
    given = probabilities[np.arange(len(gold)), gold]
    return {
        **calibration_of_told(probabilities[np.arange(len(told)), told], (told == gold).astype(np.float64)),
        "ece_of_every_answer": round(_of_every_answer(gold, probabilities), 3),
        "brier": round(float(((probabilities - np.eye(probabilities.shape[1])[gold]) ** 2).sum(axis=1).mean()), 3),
        "log_loss": round(float(-np.log(np.maximum(given, _LEAST)).mean()), 3),
    }


def calibration_of_told(sure: Floats, right: Floats) -> dict[str, object]:
    """The figures of answers told with the probabilities `sure`, of which some are `right` (1) and some not (0).

    With them come the bins of equal size.
    """
    chance = np.random.default_rng(20)
    lucky = [_error(_by_size(sure), sure, (chance.random(len(sure)) < sure).astype(np.float64)) for _ in range(DRAWS)]
    return {
        "pairs": len(sure),
        "ece_equal_width": round(_error(_by_width(sure), sure, right), 3),
        "ece_equal_size": round(_error(_by_size(sure), sure, right), 3),
        "ece_equal_size_by_chance": round(float(np.mean(lucky)), 3),
        "mean_probability": round(float(sure.mean()), 3),
        "accuracy": round(float(right.mean()), 3),
        "bins": _bins(sure, right),
    }


def _of_every_answer(gold: Ints, probabilities: Floats) -> float:
    """The mean over the answers of each one's own error, told or not, over bins of equal size."""
    columns = range(probabilities.shape[1])
    return float(
        np.mean(
            [
                _error(_by_size(probabilities[:, at]), probabilities[:, at], (gold == at).astype(np.float64))
                for at in columns
            ]
        )
    )


def _by_width(sure: Floats) -> Ints:
    return np.minimum((sure * BINS).astype(np.int64), BINS - 1)


def _by_size(sure: Floats) -> Ints:
    """Bins of nearly the same size; equal probabilities stay in one bin."""
    order = np.sort(sure)
    edges = order[[len(sure) * number // BINS for number in range(1, BINS)]]
    return np.searchsorted(edges, sure, side="right").astype(np.int64)


def _error(bins: Ints, sure: Floats, right: Floats) -> float:
    off = np.zeros(BINS)
    np.add.at(off, bins, right - sure)
    return float(np.abs(off).sum() / len(sure))


def _bins(sure: Floats, right: Floats) -> list[dict[str, float]]:
    numbers = _by_size(sure)
    found = []
    for number in np.unique(numbers):
        inside = numbers == number
        found.append(
            {
                "pairs": int(inside.sum()),
                "probability": round(float(sure[inside].mean()), 4),
                "right": round(float(right[inside].mean()), 4),
            }
        )
    return found


def without_bins(figure: Any) -> Any:
    """Figures to be read on a screen: without the bins of the diagram."""
    if not isinstance(figure, dict):
        return figure
    return {key: without_bins(value) for key, value in figure.items() if key != "bins"}
