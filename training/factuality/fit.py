"""Fits the weights of `assay.extract.factuality`: `python -m training.factuality.fit`

A cumulative logit with one weight a feature, shared by all sets, and one more for each group of sets that use the
scale alike, both with a Gaussian prior. The table that is shipped holds the sum for news. The steps from score to value
are the isotonic regression of the labels on scores out of five folds, by least absolute deviations.
"""

from __future__ import annotations

import argparse
import json
import pathlib
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, hstack

from benchmarks.factuality.corpora import SETS
from training.factuality.events import FeaturedEvent, featured_events
from training.factuality.steps import fit_steps

OUT = pathlib.Path("src/assay/extract/factuality_weights.json")
CUTS = np.array([-2.5, -1.5, -0.5, 0.3, 0.9, 1.3, 1.7, 2.3, 2.7, 2.95])
GROUPS = {"uw": 0, "meantime": 0, "uds_ih2": 1, "commitmentbank": 2, "megaveridicality": 2, "rp": 2}
NEWS = 0
SHARE = {"uw": 1.0, "meantime": 1.0, "uds_ih2": 0.3, "commitmentbank": 0.6, "megaveridicality": 0.6, "rp": 0.6}
LEAST_SEEN = 6
PRIOR = 10.0  # strength of the Gaussian prior on a weight
OWN_SHARE = 0.5  # how far a group's own weight counts against the shared one
SMALLEST = 0.03  # a weight that is smaller is left out
FOLDS = 5
Array = NDArray[np.float64]


def feature_matrix(events: Sequence[FeaturedEvent], names: dict[str, int]) -> csr_matrix:
    rows, columns = [], []
    for row, event in enumerate(events):
        for feature in event.features:
            if (column := names.get(feature)) is not None:
                rows.append(row)
                columns.append(column)
    return csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(events), len(names)))


def fit_weights(matrix: csr_matrix, events: Sequence[FeaturedEvent]) -> Array:
    """The weights [groups + 1, features]: shared ones first, then each group's own."""
    groups = np.array([GROUPS[event.set_name] for event in events])
    sets = np.array([SETS.index(event.set_name) for event in events])
    share = np.array([SHARE[event.set_name] for event in events])
    above = (np.array([event.label for event in events])[:, None] > CUTS[None]).astype(float)
    own = [matrix.multiply((groups == group)[:, None] * OWN_SHARE).tocsr() for group in range(max(GROUPS.values()) + 1)]
    wide = hstack([matrix, *own]).tocsr()
    count = wide.shape[1]
    start = np.zeros((len(SETS), len(CUTS)))
    for number in range(len(SETS)):
        if (sets == number).any():
            rate = above[sets == number].mean(0).clip(0.005, 0.995)
            start[number] = np.log(rate / (1 - rate))

    def loss(point: Array) -> tuple[float, Array]:
        weights, border = point[:count], point[count:].reshape(start.shape)
        raised = (wide @ weights)[:, None] + border[sets]
        probability = 1 / (1 + np.exp(-raised.clip(-30, 30)))
        slope = (probability - above) * share[:, None]
        value = (share[:, None] * (np.logaddexp(0, raised) - above * raised)).sum()
        border_slope = np.zeros_like(start)
        np.add.at(border_slope, sets, slope)
        value += 0.5 * PRIOR * (weights @ weights) + 0.005 * ((border - start) ** 2).sum()
        border_slope += 0.01 * (border - start)
        return value, np.concatenate([wide.T @ slope.sum(1) + PRIOR * weights, border_slope.ravel()])

    first = np.concatenate([np.zeros(count), start.ravel()])
    found = minimize(loss, first, jac=True, method="L-BFGS-B", options={"maxiter": 150})
    return np.asarray(found.x[:count]).reshape(-1, matrix.shape[1])


def news_weights(weights: Array) -> Array:
    """The weights for news: the shared ones and news' own; small ones are nought."""
    news = weights[0] + OWN_SHARE * weights[1 + NEWS]
    return np.where(np.abs(news) < SMALLEST, 0.0, news.round(2))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=pathlib.Path, default=OUT)
    options = parser.parse_args()
    events = list(featured_events("train"))
    seen = Counter(feature for event in events for feature in event.features)
    kept = sorted(feature for feature, times in seen.items() if times >= LEAST_SEEN)
    names = {feature: column for column, feature in enumerate(kept)}
    matrix = feature_matrix(events, names)
    scores = np.zeros(len(events))
    fold = np.array([event.item % FOLDS for event in events])
    for number in range(FOLDS):
        inside = np.flatnonzero(fold != number)
        weights = news_weights(fit_weights(matrix[inside], [events[row] for row in inside]))
        scores[fold == number] = matrix[fold == number] @ weights
    weights = news_weights(fit_weights(matrix, events))
    of_set = np.array([event.set_name for event in events])
    labels = np.array([event.label for event in events])
    scales = {}
    for name in SETS:
        steps, values = fit_steps(scores[of_set == name], labels[of_set == name])
        scales[name] = {"steps": steps, "values": values}
    table = {"scales": scales, "weights": {name: float(weights[at]) for name, at in names.items() if weights[at]}}
    options.out.write_text(json.dumps(table, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
    print(len(table["weights"]), "weights")


if __name__ == "__main__":
    main()
