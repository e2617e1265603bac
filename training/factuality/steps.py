"""A step function from scores to labels: isotonic regression by least absolute deviations."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_BINS = 60


def fit_steps(scores: NDArray[np.float64], labels: NDArray[np.float64]) -> tuple[list[float], list[float]]:
    """The borders between steps and the value of each step, one value more than borders, both rising.

    Scores are first put into bins of equal numbers; neighbouring bins are pooled while the median of the labels falls
    (the pool-adjacent-violators method, Ayer and others 1955, with medians: Robertson and Waltman 1968).
    """
    order = np.argsort(scores, kind="stable")
    blocks: list[tuple[float, list[float]]] = []
    for part in np.array_split(order, min(_BINS, max(1, len(order) // 20))):
        blocks.append((float(scores[part[0]]), list(labels[part])))
        while len(blocks) > 1 and np.median(blocks[-2][1]) >= np.median(blocks[-1][1]):
            _, last = blocks.pop()
            first, before = blocks.pop()
            blocks.append((first, before + last))
    return (
        [round(border, 2) for border, _ in blocks[1:]],
        [round(float(np.median(members)), 2) for _, members in blocks],
    )
