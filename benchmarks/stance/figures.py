"""Accuracy, macro-F1 and the challenge's score, with what sampling alone would make them vary.

The intervals are percentiles of a bootstrap over groups of pairs that share a text or claim (Efron and Tibshirani 1993,
with the clusters of Field and Welsh 2007): pairs of one report are right and wrong together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

DRAWS = 2000
Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Measure = Callable[[Floats], Floats]  # tables of counts [draws, gold, told] to one figure a draw


def accuracy(tables: Floats) -> Floats:
    """The share of right answers, in 0..1."""
    return np.trace(tables, axis1=1, axis2=2) / np.maximum(tables.sum(axis=(1, 2)), 1)


def macro_f1(tables: Floats) -> Floats:
    """The mean F1 of the answers, in 0..1; one that is neither given nor right counts 0."""
    right = np.diagonal(tables, axis1=1, axis2=2)
    both = tables.sum(axis=1) + tables.sum(axis=2)
    return np.asarray((2 * right / np.maximum(both, 1)).mean(axis=1))


def weighted_score(tables: Floats) -> Floats:
    """The score of the Fake News Challenge over its best possible value, in 0..1; the last answer is `unrelated`."""
    last = tables.shape[1] - 1
    related, exact = tables[:, :last, :last].sum(axis=(1, 2)), np.trace(tables[:, :last, :last], axis1=1, axis2=2)
    reached = 0.25 * (tables[:, last, last] + related) + 0.75 * exact
    return reached / np.maximum(0.25 * tables[:, last].sum(axis=1) + tables[:, :last].sum(axis=(1, 2)), 1e-9)


def counts(gold: Ints, told: Ints, answers: int) -> Floats:
    """How often each answer was told for which, [1, gold, told]."""
    table = np.zeros((1, answers, answers))
    np.add.at(table[0], (gold, told), 1)
    return table


def with_interval(
    gold: Ints, told: Ints, groups: Sequence[str], measures: dict[str, Measure], *, answers: int
) -> dict[str, dict[str, float]]:
    """Each measure with its 95 % interval over draws of whole `groups`."""
    names = {name: number for number, name in enumerate(dict.fromkeys(groups))}
    of_group = np.zeros((len(names), answers * answers))
    np.add.at(of_group, (np.array([names[name] for name in groups]), gold * answers + told), 1)
    chance = np.random.default_rng(20)
    times = chance.multinomial(len(names), np.full(len(names), 1 / len(names)), size=DRAWS)
    drawn = (times @ of_group).reshape(DRAWS, answers, answers)
    whole = counts(gold, told, answers)
    found = {}
    for name, measure in measures.items():
        low, high = np.percentile(measure(drawn), [2.5, 97.5])
        found[name] = {
            "value": round(float(measure(whole)[0]), 3),
            "low": round(float(low), 3),
            "high": round(float(high), 3),
        }
    return found


def by_answer(gold: Ints, told: Ints, names: Sequence[str]) -> dict[str, dict[str, float]]:
    """Precision, recall and F1 of each answer, in 0..1; 0 where nothing could be measured."""
    table = counts(gold, told, len(names))[0]
    figures = {}
    for number, name in enumerate(names):
        right, given, there = table[number, number], table[:, number].sum(), table[number].sum()
        figures[name] = {
            "precision": round(float(right / given), 3) if given else 0.0,
            "recall": round(float(right / there), 3) if there else 0.0,
            "f1": round(float(2 * right / (given + there)), 3) if given + there else 0.0,
        }
    return figures


def confusion(gold: Ints, told: Ints, names: Sequence[str]) -> dict[str, dict[str, int]]:
    """How often each answer (outer) was told as which (inner)."""
    table = counts(gold, told, len(names))[0]
    return {name: {other: int(table[at, place]) for place, other in enumerate(names)} for at, name in enumerate(names)}
