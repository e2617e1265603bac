"""All items of evidence added up, and what the sum would be without some of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from assay.appraisal.arrays import Array, decibans
from assay.appraisal.draws import Draws
from assay.appraisal.echo import Cluster, echo, effective_origins, stronger_first
from assay.appraisal.interval import weight_of
from assay.appraisal.setting import Setting
from assay.domain.weighing import NO_WEIGHT, Weight


class ItemKind(StrEnum):
    """What kind of item of evidence."""

    ORIGIN = "origin"
    EXHIBIT = "exhibit"
    ABSENCE = "absence"


@dataclass(frozen=True, slots=True)
class Item:
    """An item of evidence with its likelihoods per draw: rows for the claim, its contrary, and each alternative.

    `own` is its weight taken alone, before echoes. `delta` overrides the chance of echo that its cluster gives;
    `repeating` items say without a source what others say too (see `echo.Cluster`).
    """

    id: str
    kind: ItemKind
    likelihoods: NDArray[np.float32]
    own: Weight
    is_party: bool = False
    delta: Setting | None = None
    repeating: bool = False


def item_of(
    name: str,
    kind: ItemKind,
    likelihoods: Array,
    *,
    is_party: bool = False,
    delta: Setting | None = None,
    repeating: bool = False,
    count: int,
) -> Item:
    """The item with its own weight; `count` is the number of draws."""
    rows = np.broadcast_to(likelihoods, (likelihoods.shape[0], count)).astype(np.float32)
    own = weight_of(decibans(rows[0], rows[1]))
    return Item(name, kind, rows, own, is_party, delta, repeating)


class Tally:
    """The sum of all items, with echoes taken off within each cluster (the origins, or the exhibits, of one side)."""

    def __init__(
        self, items: Collection[Item], *, names: Sequence[str], chances: NDArray[np.float32], draws: Draws
    ) -> None:
        self.items: Mapping[str, Item] = {item.id: item for item in sorted(items, key=_identifier)}
        self.draws = draws
        self._without: dict[frozenset[str], tuple[Array, dict[str, Weight]]] = {}
        self.clusters = self._cluster({name: place for place, name in enumerate(names)}, chances)
        self.deltas = {name: delta for cluster in self.clusters for name, delta in cluster.deltas.items()}
        self.terms = {name: self._term(name, self.deltas.get(name, 0.0)) for name in self.items}
        self.weights = {name: weight_of(term) for name, term in self.terms.items()}
        self.total: Array = self._sum(self.terms.values())

    def _sum(self, terms: Collection[Array]) -> Array:
        total = np.zeros(self.draws.count)
        for term in terms:
            total = total + term
        return total

    def _cluster(self, places: Mapping[str, int], chances: NDArray[np.float32]) -> list[Cluster]:
        clusters = []
        for kind in (ItemKind.ORIGIN, ItemKind.EXHIBIT):
            for side in (1, -1):
                found = [item for item in self.items.values() if item.kind is kind and item.own.mid * side > 0]
                order = stronger_first([item.id for item in found], [item.own.mid for item in found])
                names = [found[place].id for place in order if not found[place].repeating]
                repeating = [found[place].id for place in order if found[place].repeating]
                names += repeating
                rows = np.array([places[name] for name in names], dtype=np.intp)
                fixed = {item.id: item.delta.value for item in found if item.delta is not None}
                clusters.append(Cluster(names, chances[np.ix_(rows, rows)], fixed=fixed, repeating=repeating))
        return clusters

    def delta_setting(self, delta: float) -> Setting:
        """The setting of a chance of echo."""
        return Setting("delta", delta, 10.0, shares="delta", key="delta")

    def echoed(self, name: str, delta: float, rows: Array | None = None) -> Array:
        """The likelihoods of an item after its echo."""
        likelihoods = self.items[name].likelihoods if rows is None else rows
        if delta <= 0.0:
            return likelihoods
        return echo(likelihoods, self.draws.of(name, self.delta_setting(delta)))

    def _term(self, name: str, delta: float, rows: Array | None = None) -> Array:
        likelihoods = self.echoed(name, delta, rows)
        return decibans(likelihoods[0], likelihoods[1])

    def log_likelihoods(self) -> Array:
        """The sum of the log likelihoods of all items, after echoes, one row a hypothesis."""
        rows = len(next(iter(self.items.values())).likelihoods) if self.items else 2
        total = np.zeros((rows, self.draws.count))
        for name in self.items:
            total += np.log(self.echoed(name, self.deltas.get(name, 0.0)).astype(np.float64))
        return total

    def without(self, names: Collection[str]) -> tuple[Array, dict[str, Weight]]:
        """The total without some items, and the weights of the others where that changes them; worked out once."""
        gone = frozenset(name for name in names if name in self.items)
        if not gone:
            return self.total, {}
        if gone not in self._without:
            self._without[gone] = self._taken_away(gone)
        return self._without[gone]

    def _taken_away(self, gone: frozenset[str]) -> tuple[Array, dict[str, Weight]]:
        changed = {name: delta for cluster in self.clusters for name, delta in cluster.without(gone).items()}
        total = self.total - self._sum([self.terms[name] for name in sorted(gone)])
        weights = dict.fromkeys(sorted(gone), NO_WEIGHT)
        for name, delta in changed.items():
            term = self._term(name, delta)
            total = total + term - self.terms[name]
            weights[name] = weight_of(term)
        return total, weights

    def replaced(self, rows: Mapping[str, Array]) -> tuple[Array, dict[str, Weight]]:
        """The total with other likelihoods for some items, each in its place in the order, and their new weights."""
        total, weights = self.total, {}
        for name, likelihoods in rows.items():
            wide = np.broadcast_to(likelihoods, self.items[name].likelihoods.shape).astype(np.float32)
            if np.array_equal(wide, self.items[name].likelihoods):
                continue
            term = self._term(name, self.deltas.get(name, 0.0), wide)
            total = total + term - self.terms[name]
            weights[name] = weight_of(term)
        return total, weights

    def with_echo(self, delta: float) -> tuple[Array, dict[str, Weight]]:
        """The total if every origin but the strongest on its side had the same chance of echo."""
        total, weights = self.total, {}
        for name, found in self.deltas.items():
            if found > 0.0:
                term = self._term(name, delta)
                total = total + term - self.terms[name]
                weights[name] = weight_of(term)
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
