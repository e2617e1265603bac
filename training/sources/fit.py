"""Fits the weights by which mentions are given to sources: `python -m training.sources.fit`

Each mention of GUM's train part is a choice among its candidates and "a new one". The weights maximise the conditional
likelihood of the true choices (where several places of the true antecedent stand to choice, of any of them), with a
Gaussian prior around the weights set by hand, so that features of which GUM shows nothing keep theirs. Signs are kept:
what speaks for an identity never comes to speak against it. How strong the prior is, is chosen by the likelihood of
held-out documents in five folds. Whether a pronoun has an antecedent at all is not learnt: the guidelines say so. The
result is written into the table that comes with the package.
"""

from __future__ import annotations

import argparse
import pathlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from assay.sources.within import antecedents, features
from assay.sources.within.scoring import NEW, TABLE, Kind, Weight, table
from training.sources.choices import Choice, choices
from training.sources.gum import read_documents

OUT = pathlib.Path("src/assay/sources/within") / TABLE
STRENGTHS = (0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 100.0)
FITTED_IN_USE = frozenset({Kind.PRONOUN})
"""The lists whose fitted weights are used. Those for names and descriptions lose on news: see training/README.md."""
HELD = frozenset({"gender_learnt", "was_pronoun", "often_there"})
"""Features that keep the weight set by hand: they tell earlier decisions, which are all right here and not in use."""
FOLDS = 5
STEPS, SMALLEST = 200, 1e-7
NAMES = {
    Kind.NAMING: (*(feature.name for feature in features.FEATURES), NEW),
    Kind.PRONOUN: (*(feature.name for feature in antecedents.FEATURES), NEW),
}
Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Table:
    """Choices as one matrix, a row an option, "a new one" last where it may be chosen.

    `first` are the rows at which choices begin.
    """

    rows: Array
    right: NDArray[np.bool_]
    first: NDArray[np.int64]

    @property
    def choice_of(self) -> NDArray[np.int64]:
        """For each row the number of its choice."""
        sizes = np.diff(np.append(self.first, len(self.rows)))
        return np.repeat(np.arange(len(self.first)), sizes)


def tabled(listed: Sequence[Choice], columns: int) -> Table:
    """The matrix of choices of one kind; `columns` counts the features and "a new one"."""
    rows: list[list[float]] = []
    right: list[bool] = []
    first: list[int] = []
    for choice in listed:
        first.append(len(rows))
        rows += [[*option.values, 0.0] for option in choice.options]
        if choice.kind is Kind.PRONOUN:  # whether there is an antecedent at all is not learnt
            right += [place in choice.right for place in range(len(choice.options))]
            continue
        rows.append([0.0] * (columns - 1) + [1.0])
        true = set(choice.right) or {len(choice.options)}
        right += [place in true for place in range(len(choice.options) + 1)]
    return Table(np.array(rows), np.array(right), np.array(first))


def loss(weights: Array, data: Table) -> tuple[float, Array, Array]:
    """The negative log-likelihood of the true choices, its slope, and the curvature of its convex part."""
    totals = data.rows @ weights
    of = data.choice_of
    all_of = _log_sum(totals, data.first, of)
    true_of = _log_sum(np.where(data.right, totals, -1e9), data.first, of)
    chance = np.exp(totals - all_of[of])
    true = np.where(data.right, np.exp(np.minimum(totals - true_of[of], 0.0)), 0.0)
    weighed = data.rows * chance[:, None]
    means = np.add.reduceat(weighed, data.first)
    curvature = data.rows.T @ weighed - means.T @ means
    return float((all_of - true_of).sum()), np.asarray(data.rows.T @ (chance - true)), np.asarray(curvature)


def _log_sum(totals: Array, first: NDArray[np.int64], of: NDArray[np.int64]) -> Array:
    most = np.maximum.reduceat(totals, first)
    return np.asarray(most + np.log(np.add.reduceat(np.exp(totals - most[of]), first)))


def fitted(data: Table, prior: Array, strength: float, left_out: Sequence[int] = (), held: Sequence[int] = ()) -> Array:
    """The weights [features, then "a new one"] that fit best; `held` are places that keep their prior weight.

    Those at the places `left_out` are held at nought.

    Newton's method, projected on the signs of `prior` (Bertsekas 1982).
    """
    low = np.where(prior > 0, 0.0, -np.inf)
    high = np.where(prior < 0, 0.0, np.inf)
    low[-1], high[-1] = -np.inf, np.inf
    low[list(left_out)] = high[list(left_out)] = 0.0
    low[list(held)] = high[list(held)] = prior[list(held)]

    def penalised(at: Array) -> tuple[float, Array, Array]:
        value, slope, curvature = loss(at, data)
        away = at - prior
        value += 0.5 * strength * float(away @ away)
        return value, slope + strength * away, curvature + strength * np.eye(len(prior))

    weights = np.clip(prior, low, high)
    value, slope, curvature = penalised(weights)
    for _ in range(STEPS):
        free = ~(((weights <= low) & (slope > 0)) | ((weights >= high) & (slope < 0)))
        step = np.zeros_like(weights)
        step[free] = np.linalg.solve(curvature[np.ix_(free, free)], slope[free])
        length = 1.0
        while (tried := penalised(np.clip(weights - length * step, low, high)))[0] > value and length > SMALLEST:
            length /= 2
        moved = np.clip(weights - length * step, low, high)
        done = value - tried[0] < SMALLEST
        weights, (value, slope, curvature) = moved, tried
        if done:
            break
    return weights


def strength_for(listed: Sequence[Choice], prior: Array, kept: Sequence[int] = ()) -> tuple[float, dict[float, float]]:
    """The strength of the prior, and how likely each makes held-out documents (a choice, in logarithms).

    It is the greatest strength that is within one standard error of the best (Breiman et al. 1984): of two that cannot
    be told apart, the one that stays nearer to what was set by hand.
    """
    documents = sorted({choice.document for choice in listed})
    fold_of = {name: place % FOLDS for place, name in enumerate(documents)}
    found: dict[float, Array] = {}
    for strength in STRENGTHS:
        held_out = []
        for fold in range(FOLDS):
            others = tabled([choice for choice in listed if fold_of[choice.document] != fold], len(prior))
            held = tabled([choice for choice in listed if fold_of[choice.document] == fold], len(prior))
            held_out.append(-loss(fitted(others, prior, strength, held=kept), held)[0] / len(held.first))
        found[strength] = np.array(held_out)
    means = {strength: float(values.mean()) for strength, values in found.items()}
    best = max(means, key=means.__getitem__)
    error = float(found[best].std(ddof=1)) / FOLDS**0.5
    chosen = max(strength for strength in STRENGTHS if means[strength] >= means[best] - error)
    return chosen, {strength: round(mean, 4) for strength, mean in means.items()}


def fit(listed: Iterable[Choice], rows: Sequence[Weight]) -> tuple[Weight, ...]:
    """The rows of the table with their fitted weights."""
    given = list(listed)
    fresh: dict[tuple[Kind, str], float] = {}
    for kind, names in NAMES.items():
        by_hand = {row.feature: row.by_hand for row in rows if row.kind is kind}
        prior = np.array([by_hand[name] for name in names])
        own = [choice for choice in given if choice.kind is kind and (choice.right or kind is Kind.NAMING)]
        held = [place for place, name in enumerate(names) if name in HELD]
        strength, tried = strength_for(own, prior, held)
        print(f"{kind.value}: {len(own)} choices, prior {strength:g} of {tried}")
        found = fitted(tabled(own, len(names)), prior, strength, held=held)
        fresh |= {(kind, name): round(float(weight), 2) for name, weight in zip(names, found, strict=True)}
    return tuple(_used(replace(row, fitted=fresh[row.kind, row.feature])) for row in rows)


def _used(row: Weight) -> Weight:
    return replace(row, weight=row.fitted if row.kind in FITTED_IN_USE else row.by_hand)


def recipe(rows: Sequence[Weight]) -> tuple[Weight, ...]:
    """The rows as the recipe gives them from the weights set by hand alone."""
    by_hand = [replace(row, weight=row.by_hand) for row in rows]
    return fit(choices(read_documents("train"), by_hand), by_hand)


def written(rows: Iterable[Weight], heading: str) -> str:
    """The table as text, under its first line."""
    lines = [heading]
    for row in rows:
        numbers = (f"{number:g}" for number in (row.weight, row.by_hand, row.fitted))
        lines.append("\t".join((row.kind, row.feature, *numbers, row.meaning)))
    return "\n".join(lines) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=pathlib.Path, default=OUT, help="where the table is written")
    options = parser.parse_args()
    heading = OUT.read_text(encoding="utf-8").partition("\n")[0]
    rows = recipe(table())
    options.out.write_text(written(rows, heading), encoding="utf-8")


if __name__ == "__main__":
    main()
