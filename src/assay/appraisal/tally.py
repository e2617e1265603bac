"""All items of evidence added up, and what the sum would be without some of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from assay.appraisal.arrays import Array, decibans
from assay.appraisal.draws import Draws
from assay.appraisal.echo import Cluster, Ties, echo, effective_origins, stronger_first
from assay.appraisal.interval import weight_of
from assay.appraisal.rows import PUBLISHED, Rows
from assay.appraisal.setting import Setting
from assay.appraisal.tables import ECHO
from assay.domain.lineage import DependenceGround
from assay.domain.weighing import NO_WEIGHT, Weight

_KEPT = 1000
_TERMS_KEPT = 2000


class ItemKind(StrEnum):
    """What kind of item of evidence."""

    ORIGIN = "origin"
    EXHIBIT = "exhibit"
    ABSENCE = "absence"


@dataclass(frozen=True, slots=True)
class Item:
    """An item of evidence.

    `own` is its weight taken alone, before echoes. `delta` overrides the chance of echo that its cluster gives;
    `repeating` items say without a source what others say too (see `echo.Cluster`).
    """

    id: str
    kind: ItemKind
    own: Weight
    is_party: bool = False
    delta: Setting | None = None
    repeating: bool = False


class Readings:
    """The likelihoods of items per draw: rows for the claim, its contrary, and each alternative.

    Those of the first thousand items are kept; those of further ones are worked out again when they are asked for, so
    that memory is bounded however many items there are.
    """

    def __init__(self, count: int) -> None:
        self._count = count
        self._how: dict[str, Callable[[], Array]] = {}
        self._kept: dict[str, NDArray[np.float32]] = {}

    def add(self, name: str, read: Callable[[], Array]) -> Weight:
        """Takes in an item by the function that reads it; its weight taken alone, before echoes."""
        self._how[name] = read
        rows = self.of(name)
        return weight_of(decibans(rows[0], rows[1]))

    def of(self, name: str) -> NDArray[np.float32]:
        """The likelihoods of an item."""
        known = self._kept.get(name)
        if known is None:
            rows = self._how[name]()
            known = np.broadcast_to(rows, (rows.shape[0], self._count)).astype(np.float32)
            if len(self._kept) < _KEPT:
                self._kept[name] = known
        return known


class Tally:
    """The sum of all items, with echoes taken off within each cluster (the origins, or the exhibits, of one side)."""

    def __init__(
        self, items: Collection[Item], *, readings: Readings, ties: Ties, draws: Draws, rows: Rows = PUBLISHED
    ) -> None:
        self.items: Mapping[str, Item] = {item.id: item for item in sorted(items, key=_identifier)}
        self.draws = draws
        not_known = ECHO[DependenceGround.NOT_KNOWN]
        self._spread, self._not_known = rows(not_known).spread or 10.0, not_known.value
        self._readings = readings
        self._terms: dict[tuple[str, float], tuple[Array, Weight]] = {}
        self.clusters = self._cluster(ties, rows)
        self.deltas = {name: delta for cluster in self.clusters for name, delta in cluster.deltas.items()}
        self.weights = {}
        self.total: Array = np.zeros(draws.count)
        for name in self.items:
            term, self.weights[name] = self._weighed(name, self.deltas.get(name, 0.0))
            self.total = self.total + term

    def _cluster(self, ties: Ties, rows: Rows) -> list[Cluster]:
        clusters = []
        for kind in (ItemKind.ORIGIN, ItemKind.EXHIBIT):
            for side in (1, -1):
                found = [item for item in self.items.values() if item.kind is kind and item.own.mid * side > 0]
                order = stronger_first([item.id for item in found], [item.own.mid for item in found])
                names = [found[place].id for place in order if not found[place].repeating]
                repeating = [found[place].id for place in order if found[place].repeating]
                fixed = {item.id: item.delta.value for item in found if item.delta is not None}
                clusters.append(Cluster([*names, *repeating], ties, fixed=fixed, repeating=repeating, rows=rows))
        return clusters

    def delta_setting(self, name: str, delta: float) -> Setting:
        """The setting of an item's chance of echo."""
        given = self.items[name].delta
        if given is not None and given.value == delta:
            return replace(given, shares="delta", key="delta")
        return Setting("delta", delta, self._spread, shares="delta", key="delta", default=self._not_known)

    def likelihoods(self, name: str) -> NDArray[np.float32]:
        """The likelihoods of an item per draw, before echoes."""
        return self._readings.of(name)

    def echoed(self, name: str, delta: float, rows: Array | None = None) -> Array:
        """The likelihoods of an item after its echo."""
        likelihoods = self.likelihoods(name) if rows is None else rows
        if delta <= 0.0:
            return likelihoods
        return echo(likelihoods, self.draws.of(name, self.delta_setting(name, delta)))

    def term(self, name: str) -> Array:
        """What an item adds to the total in each draw, in decibans, after its echo."""
        return self._weighed(name, self.deltas.get(name, 0.0))[0]

    def _weighed(self, name: str, delta: float) -> tuple[Array, Weight]:
        known = self._terms.get((name, delta))
        if known is None:
            likelihoods = self.echoed(name, delta)
            term = decibans(likelihoods[0], likelihoods[1])
            known = (term, weight_of(term))
            if len(self._terms) < _TERMS_KEPT:
                self._terms[name, delta] = known
        return known

    def log_likelihoods(self) -> Array:
        """The sum of the log likelihoods of all items, after echoes, one row a hypothesis."""
        total: Array = np.zeros((2, self.draws.count))
        for place, name in enumerate(self.items):
            logs = np.log(self.echoed(name, self.deltas.get(name, 0.0)).astype(np.float64))
            total = logs if place == 0 else total + logs
        return total

    def without(self, names: Collection[str]) -> tuple[Array, dict[str, Weight]]:
        """The total without some items, and the weights of the others where that changes them."""
        gone = sorted({name for name in names if name in self.items})
        if not gone:
            return self.total, {}
        total = self.total
        weights = dict.fromkeys(gone, NO_WEIGHT)
        for name in gone:
            total = total - self.term(name)
        for cluster in self.clusters:
            for name, delta in cluster.without(gone).items():
                term, weights[name] = self._weighed(name, delta)
                total = total + (term - self.term(name))
        return total, weights

    def replaced(self, rows: Mapping[str, Array]) -> tuple[Array, dict[str, Weight]]:
        """The total with other likelihoods for some items, each in its place in the order, and their new weights."""
        total, weights = self.total, {}
        for name, likelihoods in rows.items():
            now = self.likelihoods(name)
            wide = np.broadcast_to(likelihoods, now.shape).astype(np.float32)
            if np.array_equal(wide, now):
                continue
            after = self.echoed(name, self.deltas.get(name, 0.0), wide)
            term = decibans(after[0], after[1])
            total = total + (term - self.term(name))
            weights[name] = weight_of(term)
        return total, weights

    def with_echo(self, delta: float) -> tuple[Array, dict[str, Weight]]:
        """The total if every origin but the strongest on its side had the same chance of echo."""
        total, weights = self.total, {}
        for name, found in self.deltas.items():
            if found > 0.0:
                term, weights[name] = self._weighed(name, delta)
                total = total + (term - self.term(name))
        return total, weights

    def effective(self) -> float:
        """n_eff, over origins alone."""
        return effective_origins(
            [
                [
                    (self.items[name].own.mid, self.deltas[name])
                    for name in cluster.names
                    if self.items[name].kind is ItemKind.ORIGIN
                ]
                for cluster in self.clusters
            ]
        )

    @property
    def heaviest_first(self) -> list[str]:
        """The origins, by their own weight."""
        names = [name for name, item in self.items.items() if item.kind is ItemKind.ORIGIN]
        order = stronger_first(names, [self.items[name].own.mid for name in names])
        return [names[place] for place in order]


def _identifier(item: Item) -> str:
    return item.id
