"""Apparent independence: a further origin on the same side may be an echo of a stronger one."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from assay.appraisal.arrays import Array
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


def chance_of_echo(dependence: Dependence) -> float:
    """The mean of delta for a pair of origins; a pair whose independence is not shown never counts as independent.

    Where the ground holds with probability p, delta lies that far on the way from "not known" to the ground's row:
    it grows with p without a step, from .40 for p = 0 to the row's value for p = 1.
    """
    if dependence.independence is Independence.INDEPENDENT:
        return ECHO[DependenceGround.NONE_FOUND].value
    unknown = ECHO[DependenceGround.NOT_KNOWN].value
    row = max(unknown, ECHO[dependence.ground].value)
    holds = 1.0 if dependence.probability is None else min(max(dependence.probability, 0.0), 1.0)
    return unknown + holds * (row - unknown)


def pairwise(origins: Sequence[str], dependences: Sequence[Dependence]) -> NDArray[np.float32]:
    """The mean of delta for every pair of `origins`; a pair that is not listed is unknown.

    `origins` are identifiers; the matrix is symmetric, in their order. What stands on its diagonal means nothing.
    """
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


@lru_cache(maxsize=1)
def _echoes_of_unknown() -> NDArray[np.float64]:
    """delta of an origin beside 0, 1, 2, ... stronger ones of which its independence is not known.

    1 - E[(1 - d)^m] with d from the Beta of the table's row: the chance of being an echo of at least one of m. The
    first has the row's mean; however many they are, origins of unknown independence add up to no more than a few.
    """
    row = ECHO[DependenceGround.NOT_KNOWN]
    spread = row.spread or 1.0
    apart = (1.0 - row.value) * spread
    steps = [(apart + place) / (spread + place) for place in range(_SATURATED)]
    return 1.0 - np.concatenate([[1.0], np.cumprod(steps)])


class Cluster:
    """Items on one side, the strongest first, with the chance that each is an echo of a stronger one."""

    def __init__(
        self,
        names: Sequence[str],
        chances: NDArray[np.float32],
        *,
        fixed: Mapping[str, float] | None = None,
        repeating: Collection[str] = (),
    ) -> None:
        """`chances` has the pairwise delta of `names` in their order; `fixed` overrides what an item has from them.

        `repeating` are those that say without a source what others say too: they stand last in `names`, and while any
        other is there the chance that they echo it is at least that of the table's row.
        """
        self.names = tuple(names)
        self._repeating = frozenset(repeating)
        self._fixed = dict(fixed or {})
        self._rank = {name: rank for rank, name in enumerate(names)}
        stronger = np.tri(len(names), k=-1, dtype=bool)
        self._unknown = stronger & (chances >= np.float32(ECHO[DependenceGround.NOT_KNOWN].value))
        self._shown = np.where(stronger, chances, np.float32(0.0))
        self._how_many = self._unknown.sum(axis=1)
        self._largest = self._shown.max(axis=1) if names else np.zeros(0, dtype=np.float32)
        self.deltas = self._named(range(len(names)), self._how_many, self._largest, anchor=0)

    def without(self, gone: Collection[str]) -> dict[str, float]:
        """The deltas that change, with their new values, when some items are taken away; 0 for a new anchor."""
        ranks = sorted(self._rank[name] for name in gone if name in self._rank)
        if not ranks:
            return {}
        how_many = self._how_many - self._unknown[:, ranks].sum(axis=1)
        touched = self._shown[:, ranks].max(axis=1) >= self._largest
        largest = self._largest.copy()
        for rank in np.flatnonzero(touched & (self._largest > 0.0)).tolist():
            largest[rank] = np.delete(self._shown[rank], ranks).max(initial=0.0)
        kept = [rank for rank in range(len(self.names)) if rank not in ranks]
        found = self._named(kept, how_many, largest, anchor=kept[0] if kept else -1)
        return {name: delta for name, delta in found.items() if delta != self.deltas[name]}

    def _named(
        self, ranks: Sequence[int], how_many: NDArray[Any], largest: NDArray[np.float32], *, anchor: int
    ) -> dict[str, float]:
        unknown = _echoes_of_unknown()[np.minimum(how_many, _SATURATED)]
        deltas = np.round(np.maximum(unknown, largest.astype(np.float64)), 6).tolist()
        kept = [self.names[rank] for rank in ranks]
        sourced = any(name not in self._repeating for name in kept)
        found = {}
        for rank, name in zip(ranks, kept, strict=True):
            delta = self._fixed.get(name, deltas[rank])
            least = REPETITION.value if sourced and name in self._repeating else 0.0
            found[name] = 0.0 if rank == anchor else max(delta, least)
        return found


def effective_origins(clusters: Sequence[Sequence[tuple[float, float]]]) -> float:
    """n_eff: over clusters, 1 for the anchor and 1 - delta for each further origin; only origins of at least 1 dB.

    Each origin is its own weight in decibans, before echoes, and its delta.
    """
    return sum(1.0 - delta for cluster in clusters for weight, delta in cluster if abs(weight) >= EFFECTIVE_FLOOR)
