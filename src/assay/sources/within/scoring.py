"""Weighted lists of named features: whether a mention goes on with an entity named before, or opens a new one.

Each feature is 0..1 (a count of sentences is scaled to it) and has one weight. An entity's total is the sum of weight
times value; the entity with the highest total is taken if that exceeds the bar for "a new one". Read as a log-linear
model over the candidates and "a new one", the same totals give the probability that training maximises. The weights lie
in `weights.tsv`, with those set by hand beside those fitted, and what each feature means.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import resources
from math import exp
from operator import mul

from assay.sources.within.entity import Entity

TABLE = "weights.tsv"
NEW = "a_new_one"


class Kind(StrEnum):
    """Which list of features a mention is read with."""

    NAMING = "naming"
    PRONOUN = "pronoun"


@dataclass(frozen=True, slots=True)
class Weight:
    """One row of the table of weights: the `weight` in use is the one set by hand or the one fitted."""

    kind: Kind
    feature: str
    weight: float
    by_hand: float
    fitted: float
    meaning: str


@dataclass(frozen=True, slots=True)
class Option:
    """An entity that a mention may name, with the values of the features in the order of the list."""

    entity: Entity
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Weights:
    """The weights of one list in the order of its features, and the bar below which a mention opens a new entity."""

    values: tuple[float, ...]
    new: float

    def total(self, values: Sequence[float]) -> float:
        """The sum of weight times value."""
        return float(sum(map(mul, self.values, values)))

    def best(self, options: Sequence[Option]) -> Option | None:
        """The option of the likeliest entity, none where a new one is likelier.

        An entity's chances in several places add up; of its options the one with the highest total is given, of equals
        the first.
        """
        totals = [self.total(option.values) for option in options]
        most = max([self.new, *totals])
        chances: dict[int, float] = defaultdict(float)
        for option, points in zip(options, totals, strict=True):
            chances[id(option.entity)] += exp(points - most)
        best, chance, highest = None, exp(self.new - most), 0.0
        for option, points in zip(options, totals, strict=True):
            own = chances[id(option.entity)]
            if own > chance or (best is not None and option.entity is best.entity and points > highest):
                best, chance, highest = option, own, points
        return best


def read_table(text: str) -> tuple[Weight, ...]:
    """The rows of a table of weights, one a line: kind, feature, weight, weight by hand, fitted weight, meaning."""
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return tuple(
        Weight(Kind(kind), feature, float(weight), float(by_hand), float(fitted), meaning)
        for kind, feature, weight, by_hand, fitted, meaning in rows
    )


@cache
def table() -> tuple[Weight, ...]:
    """The rows of the table that comes with the package."""
    return read_table(resources.files("assay.sources.within").joinpath(TABLE).read_text(encoding="utf-8"))


def weights_for(kind: Kind, features: Sequence[str], rows: Sequence[Weight]) -> Weights:
    """The weights of `features` by name; raises `KeyError` for one that `rows` does not hold."""
    known = {row.feature: row.weight for row in rows if row.kind is kind}
    return Weights(tuple(known[feature] for feature in features), known[NEW])
