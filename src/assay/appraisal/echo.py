"""Apparent independence: a further origin on the same side may be an echo of a stronger one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache

import numpy as np

from assay.appraisal.arrays import Array
from assay.appraisal.rows import PUBLISHED, Rows
from assay.appraisal.tables import ECHO, REPETITION
from assay.domain.lineage import Dependence, DependenceGround, Independence

_SATURATED = 20
EFFECTIVE_FLOOR = 1.0
"""Decibans that an origin must weigh to count among the effective ones."""


def echo(probability: Array, chance_of_echo: Array) -> Array:
    """q = delta + (1 - delta) p: the sequential form of Dong, Berti-Equille and Srivastava's copy model (2009).

    The likelihood ratio then lies between delta and 1 / delta, whatever the report says.
    """
    return chance_of_echo + (1.0 - chance_of_echo) * probability


def chance_of_echo(dependence: Dependence, rows: Rows = PUBLISHED) -> float:
    """The mean of delta for a pair of origins; a pair whose independence is not shown never counts as independent.

    Where the ground holds with probability p, delta lies that far on the way from "not known" to the ground's row:
    it grows with p without a step, from .40 for p = 0 to the row's value for p = 1.
    """
    if dependence.independence is Independence.INDEPENDENT:
        return rows(ECHO[DependenceGround.NONE_FOUND]).value
    unknown = rows(ECHO[DependenceGround.NOT_KNOWN]).value
    row = max(unknown, rows(ECHO[dependence.ground]).value)
    holds = 1.0 if dependence.probability is None else min(max(dependence.probability, 0.0), 1.0)
    return unknown + holds * (row - unknown)


Ties = Mapping[str, Mapping[str, float]]
"""The mean of delta by origin and by origin, for the pairs of which something is known."""


def ties_of(dependences: Iterable[Dependence], rows: Rows = PUBLISHED) -> Ties:
    """The mean of delta for every listed pair, both ways; a pair that is not listed is unknown."""
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for dependence in dependences:
        found[dependence.a][dependence.b] = found[dependence.b][dependence.a] = chance_of_echo(dependence, rows)
    return found


def stronger_first(origins: Sequence[str], weights: Sequence[float]) -> list[int]:
    """The places of the origins, the heaviest first; ties by identifier."""
    return sorted(range(len(origins)), key=lambda index: (-abs(weights[index]), origins[index]))


@lru_cache(maxsize=8)
def _echoes_of_unknown(mean: float, spread: float) -> tuple[float, ...]:
    """delta of an origin beside 0, 1, 2, ... stronger ones of which its independence is not known.

    1 - E[(1 - d)^m] with d from the Beta of the table's row: the chance of being an echo of at least one of m. The
    first has the row's mean; however many they are, origins of unknown independence add up to no more than a few.
    """
    apart = (1.0 - mean) * spread
    steps = [(apart + place) / (spread + place) for place in range(_SATURATED)]
    return tuple((1.0 - np.concatenate([[1.0], np.cumprod(steps)])).tolist())


class Cluster:
    """Items on one side, the strongest first, with the chance that each is an echo of a stronger one."""

    def __init__(
        self,
        names: Sequence[str],
        ties: Ties,
        *,
        fixed: Mapping[str, float] | None = None,
        repeating: Collection[str] = (),
        rows: Rows = PUBLISHED,
    ) -> None:
        """`ties` are the pairs of which something is known; `fixed` overrides what an item has from them.

        `repeating` are those that say without a source what others say too: they stand last in `names`, and while any
        other is there the chance that they echo it is at least that of the table's row.
        """
        self.names = tuple(names)
        self._repeating = frozenset(repeating)
        self._repetition = rows(REPETITION).value
        self._fixed = dict(fixed or {})
        unknown = rows(ECHO[DependenceGround.NOT_KNOWN])
        self._not_known = unknown.value
        self._beside = _echoes_of_unknown(unknown.value, unknown.spread or 1.0)
        self._rank = {name: rank for rank, name in enumerate(names)}
        self._stronger: list[dict[int, float]] = [
            {place: tie for other, tie in ties.get(name, {}).items() if (place := self._rank.get(other, rank)) < rank}
            for rank, name in enumerate(names)
        ]
        self._behind: dict[int, list[int]] = defaultdict(list)
        for rank, tied in enumerate(self._stronger):
            for place in tied:
                self._behind[place].append(rank)
        self._sourced = sum(name not in self._repeating for name in names)
        self._beside_how_many = [self._how_many(rank, ()) for rank in range(len(names))]
        self._below: dict[int, list[int]] = {}
        self.deltas = {name: self._delta(rank, (), anchor=0) for rank, name in enumerate(names)}

    def without(self, gone: Collection[str]) -> dict[str, float]:
        """The deltas that change, with their new values, when some items are taken away; 0 for a new anchor."""
        ranks = sorted(self._rank[name] for name in gone if name in self._rank)
        if not ranks:
            return {}
        anchor = next((rank for rank in range(len(self.names)) if rank not in ranks), -1)
        touched = {rank for rank in self._unsaturated(len(ranks)) if rank > ranks[0]}
        touched.update(behind for rank in ranks for behind in self._behind[rank])
        touched.add(anchor)
        if not self._left_sourced(ranks):
            touched.update(range(len(self.names)))
        found = {
            self.names[rank]: self._delta(rank, ranks, anchor=anchor)
            for rank in sorted(touched)
            if rank >= 0 and rank not in ranks
        }
        return {name: delta for name, delta in found.items() if delta != self.deltas[name]}

    def _unsaturated(self, gone: int) -> list[int]:
        """The ranks whose delta may change when so many stronger ones go."""
        if gone not in self._below:
            most = _SATURATED + gone
            self._below[gone] = [rank for rank, count in enumerate(self._beside_how_many) if count < most]
        return self._below[gone]

    def _how_many(self, rank: int, gone: Sequence[int]) -> int:
        """How many stronger ones it is not shown to be independent of."""
        tied = self._stronger[rank]
        stronger = rank - sum(place < rank for place in gone)
        return stronger - sum(tie < self._not_known for place, tie in tied.items() if place not in gone)

    def _left_sourced(self, gone: Sequence[int]) -> int:
        return self._sourced - sum(self.names[rank] not in self._repeating for rank in gone)

    def _delta(self, rank: int, gone: Sequence[int], *, anchor: int) -> float:
        if rank == anchor:
            return 0.0
        name = self.names[rank]
        delta = self._fixed.get(name)
        if delta is None:
            shown = max((tie for place, tie in self._stronger[rank].items() if place not in gone), default=0.0)
            delta = round(max(self._beside[min(self._how_many(rank, gone), _SATURATED)], shown), 6)
        return max(delta, self._repetition) if name in self._repeating and self._left_sourced(gone) else delta


def effective_origins(clusters: Sequence[Sequence[tuple[float, float]]]) -> float:
    """n_eff: over clusters, 1 for the anchor and 1 - delta for each further origin; only origins of at least 1 dB.

    Each origin is its own weight in decibans, before echoes, and its delta.
    """
    return sum(1.0 - delta for cluster in clusters for weight, delta in cluster if abs(weight) >= EFFECTIVE_FLOOR)
