"""Apparent independence: a further origin on the same side may be an echo of a stronger one."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from assay.appraisal.arrays import Array
from assay.appraisal.tables import ECHO
from assay.domain.lineage import Dependence, DependenceGround, Independence

EFFECTIVE_FLOOR = 1.0
"""Decibans that an origin must weigh to count among the effective ones."""


def echo(probability: Array, chance_of_echo: Array) -> Array:
    """q = delta + (1 - delta) p: the sequential form of Dong, Berti-Equille and Srivastava's copy model (2009).

    The likelihood ratio then lies between delta and 1 / delta, whatever the report says.
    """
    return chance_of_echo + (1.0 - chance_of_echo) * probability


def chance_of_echo(dependence: Dependence) -> float:
    """The mean of delta for a pair of origins; a pair whose independence is not shown never counts as independent."""
    if dependence.independence is Independence.INDEPENDENT:
        return ECHO[DependenceGround.NONE_FOUND].value
    if dependence.independence is Independence.UNKNOWN:
        unknown = ECHO[DependenceGround.NOT_KNOWN].value
        return max(unknown, ECHO[dependence.ground].value) if _is_ground(dependence) else unknown
    return max(ECHO[dependence.ground].value, ECHO[DependenceGround.NOT_KNOWN].value)


def _is_ground(dependence: Dependence) -> bool:
    return dependence.ground is not DependenceGround.NONE_FOUND


def pairwise(origins: Sequence[str], dependences: Sequence[Dependence]) -> NDArray[np.float32]:
    """The mean of delta for every pair of `origins`; a pair that is not listed is unknown."""
    place = {origin: index for index, origin in enumerate(origins)}
    chances = np.full((len(origins), len(origins)), ECHO[DependenceGround.NOT_KNOWN].value, dtype=np.float32)
    for dependence in dependences:
        first, second = place.get(dependence.a), place.get(dependence.b)
        if first is not None and second is not None:
            chances[first, second] = chances[second, first] = chance_of_echo(dependence)
    return chances


def stronger_first(origins: Sequence[str], weights: Sequence[float]) -> list[int]:
    """The places of the origins, the heaviest first; ties by identifier."""
    return sorted(range(len(origins)), key=lambda index: (-abs(weights[index]), origins[index]))


class Cluster:
    """Items on one side, the strongest first, with the chance that each is an echo of a stronger one."""

    def __init__(
        self, names: Sequence[str], chances: NDArray[np.float32], *, fixed: Mapping[str, float] | None = None
    ) -> None:
        """`chances` has the pairwise delta of `names` in their order; `fixed` overrides what an item has from them."""
        self.names = tuple(names)
        self._fixed = dict(fixed or {})
        self._rank = {name: rank for rank, name in enumerate(names)}
        stronger = np.tri(len(names), k=-1, dtype=bool)
        self._chances = np.where(stronger, chances, np.float32(-1.0))
        self._nearest = self._chances.argmax(axis=1) if names else np.zeros(0, dtype=np.intp)
        rest = self._chances.copy()
        rest[np.arange(len(names)), self._nearest] = -1.0
        self._second = rest.max(axis=1) if names else np.zeros(0, dtype=np.float32)
        largest = self._chances.max(axis=1) if names else self._second
        self.deltas = {name: self._delta(name, float(largest[rank])) for rank, name in enumerate(names)}

    def _delta(self, name: str, largest: float) -> float:
        if largest < 0.0:
            return 0.0
        return self._fixed.get(name, round(largest, 6))

    def without(self, gone: Collection[str]) -> dict[str, float]:
        """The deltas that change, with their new values, when some items are taken away; 0 for a new anchor."""
        ranks = sorted(self._rank[name] for name in gone if name in self._rank)
        if not ranks:
            return {}
        if len(ranks) == 1:
            moved = np.flatnonzero(self._nearest == ranks[0])
            largest = dict(zip(moved.tolist(), self._second[moved].tolist(), strict=True))
        else:
            rest = self._chances.copy()
            rest[:, ranks] = -1.0
            largest = dict(enumerate(rest.max(axis=1).tolist()))
        found = {
            self.names[rank]: self._delta(self.names[rank], value)
            for rank, value in largest.items()
            if rank not in ranks
        }
        return {name: delta for name, delta in found.items() if delta != self.deltas[name]}


def effective_origins(clusters: Sequence[Sequence[tuple[float, float]]]) -> float:
    """n_eff: over clusters, 1 for the anchor and 1 - delta for each further origin; only origins of at least 1 dB.

    Each origin is its own weight in decibans, before echoes, and its delta.
    """
    return sum(1.0 - delta for cluster in clusters for weight, delta in cluster if abs(weight) >= EFFECTIVE_FLOOR)
