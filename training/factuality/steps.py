"""From the scores of polarity and certainty to labels: two step functions, and the polarity at which they meet."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_BINS = 60
_LEAST = 8  # events on the denied side
Scale = dict[str, float | list[float]]


def fit_scale(scores: NDArray[np.float64], labels: NDArray[np.float64]) -> Scale:
    """The polarity below which an event is taken to be denied, and the steps of both sides.

    `scores` are [events, 2]: polarity and certainty. Of the borders that leave enough events on the denied side that
    with the least mean absolute error is taken.
    """
    polarity, certainty = scores[:, 0], scores[:, 1]
    best: tuple[float, Scale] | None = None
    for border in np.quantile(polarity, np.linspace(0.002, 0.5, 40)):
        denied = polarity < border
        if denied.sum() < _LEAST:
            continue
        sides = {"denied": (polarity[denied], labels[denied]), "held": (certainty[~denied], labels[~denied])}
        scale: Scale = {"border": round(float(border), 2)}
        error = 0.0
        for side, (values, wanted) in sides.items():
            steps, heights = fit_steps(values, wanted)
            scale[f"{side}_steps"], scale[f"{side}_values"] = steps, heights
            error += float(np.abs(np.array(heights)[np.searchsorted(steps, values, side="right")] - wanted).sum())
        if best is None or error < best[0]:
            best = error, scale
    if best is None:
        raise ValueError("Too few events to fit a scale.")
    return best[1]


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
