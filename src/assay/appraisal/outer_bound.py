"""The least and the greatest weight of all items, whatever their parameters are within their ranges."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

import numpy as np

from assay.appraisal.arrays import Array, decibans, expit
from assay.appraisal.draws import Point, beta_log_odds
from assay.appraisal.echo import echo
from assay.appraisal.found import Found
from assay.appraisal.setting import Setting
from assay.appraisal.tables import SHARED_SHIFT
from assay.appraisal.tally import Tally
from assay.domain.weighing import Bound

_END = 0.05
_STANDARD_NORMAL_END = 1.6449
_QUANTILES = 400
_FALLING = frozenset({"f", "a", "b", "pi", "e0", "z", "d0", "delta"})
_TURNED_AGAINST_INTEREST = frozenset({"b", "pi"})
_SURE = 1e-4
_BETWEEN = 9


class Corners(Point):
    """Every parameter at the ends of its range: first where the items weigh most, then where they weigh least, nine
    times each.

    A range goes from the 5th to the 95th percentile of the parameter's Beta, each end moved outwards by as much of the
    shared error. The weight rises with r, t, u, phi, A, X, I, e1, o and d1 and falls with f, a, b, pi, e0, z, d0 and
    delta over the whole box, so two corners bound it. Of items in `against`, which speak against their interest, it
    rises and falls with b: of these the nine take b and pi from one end of the range to the other. So do all with u,
    since below one half a hedge turns what is said into its contrary.
    """

    def __init__(self, *, against: Collection[str], shared: float) -> None:
        super().__init__()
        self.count = 2 * _BETWEEN
        self._against, self._shared = frozenset(against), shared

    def of(self, item: str, setting: Setting) -> Array:
        """The parameter at both corners."""
        if setting.spread is None:
            return super().of(item, setting)
        ends = _ends(setting.value, setting.spread, self._shared if setting.shares is not None else 0.0)
        turned = item in self._against and setting.name in _TURNED_AGAINST_INTEREST
        if turned or setting.name == "u":
            return np.tile(np.linspace(ends[0], ends[1], _BETWEEN), 2)
        return np.repeat(ends if setting.name in _FALLING else ends[::-1], _BETWEEN)


@lru_cache(maxsize=512)
def _ends(mean: float, spread: float, shared: float) -> Array:
    """The lower and the upper end of a parameter's range."""
    quantiles = beta_log_odds(min(max(mean, _SURE), 1.0 - _SURE), spread, _QUANTILES)
    outwards = _STANDARD_NORMAL_END * shared
    upper = int((1.0 - _END) * _QUANTILES)
    return expit(np.array([quantiles[_QUANTILES - 1 - upper] - outwards, quantiles[upper] + outwards]))


def outer_bound_of(found: Found, tally: Tally) -> Bound:
    """The bound on the total, in decibans: the sum of each item's least, and of each item's greatest weight.

    The order of the items within their clusters is held. The range of the draws lies within.
    """
    shared = found.index.rows(SHARED_SHIFT).value
    against = [name for name, assertion in found.assertions.items() if assertion.report.against_interest]
    corners = Corners(against=against, shared=shared)
    low = high = 0.0
    for those in (found.assertions, found.exhibits, found.absences):
        for name in sorted(those):
            rows = those[name].likelihoods(corners, found.index)
            delta = tally.deltas.get(name, 0.0)
            echoed = echo(rows, corners.of(name, tally.delta_setting(name, delta))) if delta > 0.0 else rows
            ends = decibans(echoed[0], echoed[1])
            low, high = low + float(ends.min()), high + float(ends.max())
    return Bound(low, high)
