"""Joint draws of all parameters, keyed by item, so that adding an item never changes the draws of another.

Each parameter is a Beta(m s, (1 - m) s). Its draws are the Beta's quantiles in an order of their own (Latin hypercube
sampling: McKay, Beckman and Conover 1979), on the log-odds scale, where the shift that all parameters of a class share
is added, since defaults err together.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from statistics import NormalDist
from typing import Any

import numpy as np
from numpy.typing import NDArray

from assay.appraisal.arrays import Array, expit, logit
from assay.appraisal.setting import Setting
from assay.appraisal.tables import SHARED_SHIFT

_EDGE = 1e-4
_GRID = 4096
_ORDERS_KEPT = 4000
_DRAWN_KEPT = 2500


@lru_cache(maxsize=512)
def beta_log_odds(mean: float, spread: float, count: int) -> Array:
    """The log odds of `count` evenly spaced quantiles of Beta(mean * spread, (1 - mean) * spread), ascending.

    `mean` is in (0, 1), `spread` above 0. Worked out on the log-odds scale, where the density is smooth however small
    the spread is.
    """
    first, second = mean * spread, (1.0 - mean) * spread
    centre = logit(mean)
    grid = np.linspace(centre - max(12.0, 25.0 / first), centre + max(12.0, 25.0 / second), _GRID)
    log_density = first * grid - spread * np.logaddexp(0.0, grid)
    density = np.exp(log_density - log_density.max())
    cumulative = np.concatenate([[0.0], np.cumsum((density[1:] + density[:-1]) / 2.0)])
    levels = (np.arange(count) + 0.5) / count
    quantiles = np.interp(levels, cumulative / cumulative[-1], grid)
    quantiles.setflags(write=False)
    return quantiles


@lru_cache(maxsize=8)
def _normal_quantiles(count: int) -> Array:
    normal = NormalDist()
    quantiles = np.array([normal.inv_cdf((place + 0.5) / count) for place in range(count)])
    quantiles.setflags(write=False)
    return quantiles


class Draws:
    """`count` joint draws under `seed`; `shared` is the standard deviation of the shared error, in logits."""

    def __init__(self, *, seed: int, count: int, shared: float = SHARED_SHIFT.value) -> None:
        self.count = count
        self._seed = seed
        self._shared = shared
        self._shifts: dict[str, Array] = {}
        self._drawn: dict[tuple[object, ...], Array] = {}
        self._orders: dict[tuple[str, ...], NDArray[np.unsignedinteger[Any]]] = {}

    def order(self, *key: str) -> NDArray[np.unsignedinteger[Any]]:
        """A permutation of the draws that depends on the seed and the key alone."""
        known = self._orders.get(key)
        if known is None:
            digest = hashlib.sha256("\x1f".join([str(self._seed), *key]).encode("utf-8", "surrogatepass")).digest()
            generator = np.random.Generator(np.random.PCG64(int.from_bytes(digest[:16], "big")))
            known = generator.permutation(self.count).astype(np.uint32)
            if len(self._orders) < _ORDERS_KEPT:
                self._orders[key] = known
        return known

    def shift(self, name: str) -> Array:
        """The shift in logits that all parameters of the class `name` share, normal around 0."""
        if name not in self._shifts:
            self._shifts[name] = self._shared * _normal_quantiles(self.count)[self.order("shift", name)]
        return self._shifts[name]

    def of(self, item: str, setting: Setting) -> Array:
        """The draws of one item's parameter, in (0, 1); a setting without spread is the same in every draw."""
        if setting.spread is None:
            return np.full(1, setting.value)
        key = (item, setting.key, setting.value, setting.spread, setting.shares)
        known = self._drawn.get(key)
        if known is None:
            known = self._draw(item, setting, setting.spread)
            if len(self._drawn) < _DRAWN_KEPT:
                self._drawn[key] = known
        return known

    def _draw(self, item: str, setting: Setting, spread: float) -> Array:
        mean = min(max(setting.value, _EDGE), 1.0 - _EDGE)
        log_odds = beta_log_odds(mean, spread, self.count)[self.order(item, setting.key)]
        if setting.shares is not None:
            log_odds = log_odds + self.shift(setting.shares)
        return expit(log_odds)

    def further_link(self) -> Array | None:
        """The fidelity of a link that is only supposed; none here."""
        return None

    def evenly(self, low: float, high: float, *key: str) -> Array:
        """Draws spread evenly from `low` to `high`."""
        levels = (np.arange(self.count) + 0.5) / self.count
        return np.asarray(low + (high - low) * levels[self.order(*key)])


class Point(Draws):
    """One draw, at the mean of every parameter: a cheap evaluation with the same interface."""

    def __init__(self) -> None:
        super().__init__(seed=0, count=1)

    def of(self, item: str, setting: Setting) -> Array:  # noqa: ARG002 - the interface of Draws
        """The parameter's mean."""
        return np.full(1, setting.value)
