"""Fits the weights of `assay.extract.factuality`: `python -m training.factuality.fit`

Two cumulative logits: one for whether the text holds the event not to be so (cuts below nought), one for how firmly it
holds it to be so (cuts above). Each has one weight a feature, shared by all sets, and one more for each group of sets
that use the scale alike, all with a Gaussian prior. The table that is shipped holds the sums for news. The steps from
scores to values are fitted to scores out of three folds, for each set.
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
from training.factuality.steps import fit_scale

OUT = pathlib.Path("src/assay/extract/factuality_weights.json")
CUTS = {"polarity": np.array([-2.5, -1.5, -0.5]), "certainty": np.array([0.3, 0.9, 1.3, 1.7, 2.3, 2.7, 2.95])}
# The sets that the weights are fitted on, by how they use the scale. UDS-IH2 is left out: it calls a plan -3.
GROUPS = {"uw": 0, "meantime": 0, "commitmentbank": 1, "megaveridicality": 1, "rp": 1}
NEWS = 0
SHARE = {"uw": 1.0, "meantime": 1.0, "commitmentbank": 0.6, "megaveridicality": 0.6, "rp": 0.6}
LEAST_SEEN = 6
PRIOR = 10.0  # strength of the Gaussian prior on a weight
OWN_SHARE = 0.5  # how far a group's own weight counts against the shared one
SMALLEST = 0.03  # a weight that is smaller is left out
FOLDS = 3
Array = NDArray[np.float64]


def feature_matrix(events: Sequence[FeaturedEvent], names: dict[str, int]) -> csr_matrix:
    rows, columns = [], []
    for row, event in enumerate(events):
        for feature in event.features:
            if (column := names.get(feature)) is not None:
                rows.append(row)
                columns.append(column)
    return csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(events), len(names)))


def fit_weights(matrix: csr_matrix, events: Sequence[FeaturedEvent], cuts: Array) -> Array:
    """The weights [groups + 1, features]: shared ones first, then each group's own."""
    groups = np.array([GROUPS[event.set_name] for event in events])
    sets = np.array([SETS.index(event.set_name) for event in events])
    share = np.array([SHARE[event.set_name] for event in events])
    above = (np.array([event.label for event in events])[:, None] > cuts[None]).astype(float)
    own = [matrix.multiply((groups == group)[:, None] * OWN_SHARE).tocsr() for group in range(max(GROUPS.values()) + 1)]
    wide = hstack([matrix, *own]).tocsr()
    count = wide.shape[1]
    start = np.zeros((len(SETS), len(cuts)))
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
    found = minimize(loss, first, jac=True, method="L-BFGS-B", options={"maxiter": 80})
    return np.asarray(found.x[:count]).reshape(-1, matrix.shape[1])


def news_weights(matrix: csr_matrix, events: Sequence[FeaturedEvent]) -> Array:
    """The weights for news [features, 2], of polarity and certainty: shared and own together, small ones nought."""
    columns = []
    for cuts in CUTS.values():
        weights = fit_weights(matrix, events, cuts)
        columns.append(weights[0] + OWN_SHARE * weights[1 + NEWS])
    news = np.stack(columns, axis=1)
    return np.where(np.abs(news) < SMALLEST, 0.0, news.round(2))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=pathlib.Path, default=OUT)
    options = parser.parse_args()
    events = list(featured_events("train"))
    seen = Counter(feature for event in events if event.set_name in GROUPS for feature in event.features)
    used = np.array([event.set_name in GROUPS for event in events])
    kept = sorted(feature for feature, times in seen.items() if times >= LEAST_SEEN)
    names = {feature: column for column, feature in enumerate(kept)}
    matrix = feature_matrix(events, names)
    scores = np.zeros((len(events), len(CUTS)))
    fold = np.array([event.item % FOLDS for event in events])
    for number in range(FOLDS):
        inside = np.flatnonzero((fold != number) & used)
        weights = news_weights(matrix[inside], [events[row] for row in inside])
        scores[fold == number] = matrix[fold == number] @ weights
    inside = np.flatnonzero(used)
    weights = news_weights(matrix[inside], [events[row] for row in inside])
    of_set = np.array([event.set_name for event in events])
    labels = np.array([event.label for event in events])
    table = {
        "scales": {name: fit_scale(scores[of_set == name], labels[of_set == name]) for name in SETS},
        "weights": {name: list(weights[at]) for name, at in names.items() if weights[at].any()},
    }
    lines = json.dumps(table, ensure_ascii=False).replace("], ", "],\n").replace("}, ", "},\n")
    options.out.write_text(lines + "\n", encoding="utf-8")
    print(len(table["weights"]), "features")


if __name__ == "__main__":
    main()
