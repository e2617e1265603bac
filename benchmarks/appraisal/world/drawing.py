"""True values of parameters: each from its Beta, with the error that all of a class share."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from assay.appraisal.setting import Setting
from assay.appraisal.tables import SHARED_SHIFT

Numbers = NDArray[np.float64]
"""One number for each of many worlds."""
_EDGE = 1e-4
_LEAST = 1e-300


class Drawing:
    """Draws parameters for `count` worlds at once; `nature` decides everything that happens by chance."""

    def __init__(self, nature: np.random.Generator, count: int) -> None:
        self.nature = nature
        self.count = count
        self._errors: dict[str, Numbers] = {}

    def of(self, setting: Setting) -> Numbers:
        """The true value of one parameter in each world."""
        if setting.spread is None:
            return np.full(self.count, setting.value)
        mean = min(max(setting.value, _EDGE), 1.0 - _EDGE)
        first = np.maximum(self.nature.gamma(mean * setting.spread, size=self.count), _LEAST)
        second = np.maximum(self.nature.gamma((1.0 - mean) * setting.spread, size=self.count), _LEAST)
        log_odds = np.log(first) - np.log(second)
        if setting.shares is not None:
            log_odds = log_odds + self._error(setting.shares)
        return _probability(log_odds)

    def evenly(self, low: float, high: float) -> Numbers:
        """A probability spread evenly over the log-odds between two."""
        least, most = (math.log(end / (1.0 - end)) for end in (low, high))
        return _probability(self.nature.uniform(least, most, self.count))

    def comes(self, chance: Numbers | float) -> NDArray[np.bool_]:
        """Whether something of this chance comes about in each world."""
        return self.nature.random(self.count) < chance

    def _error(self, name: str) -> Numbers:
        if name not in self._errors:
            self._errors[name] = self.nature.normal(0.0, SHARED_SHIFT.value, self.count)
        return self._errors[name]


def _probability(log_odds: Numbers) -> Numbers:
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(log_odds, -500.0, 500.0))))
