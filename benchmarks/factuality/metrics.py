"""Mean absolute error and correlation of values on -3..3."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Agreement:
    """How near values are to labels: mean absolute error, Pearson's r (none where one side is constant), how many."""

    error: float
    correlation: float | None
    count: int


def agreement(predicted: Sequence[float], labels: Sequence[float]) -> Agreement:
    """The agreement of two sequences of the same length, of at least one value."""
    error = statistics.fmean(abs(one - other) for one, other in zip(predicted, labels, strict=True))
    constant = min(predicted) == max(predicted) or min(labels) == max(labels)
    return Agreement(error, None if constant else statistics.correlation(predicted, labels), len(labels))
