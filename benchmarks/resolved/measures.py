"""How right the labels are, and whether likelihoods and their ranges come true."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.resolved.cases import Gold
from benchmarks.stance import figures
from benchmarks.stance.calibration import calibration_of_told

Floats = NDArray[np.float64]
LABELS = tuple(Gold)
NAMES = tuple(label.value for label in LABELS)
GROUP = 25
DRAWS = 400
FACTORS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0)
_LEAST = 1e-6


def macro_f1(gold: Sequence[Gold], told: Sequence[Gold]) -> float:
    """The mean F1 of the four labels, in 0..1; one that is neither given nor right counts 0."""
    return float(figures.macro_f1(figures.counts(_numbers(gold), _numbers(told), len(LABELS)))[0])


def labelling(gold: Sequence[Gold], told: Sequence[Gold], groups: Sequence[str]) -> dict[str, Any]:
    """Macro-F1 and accuracy with 95 % intervals over draws of groups, F1 of each label, and the confusions."""
    numbers = _numbers(gold), _numbers(told)
    measures = {"macro_f1": figures.macro_f1, "accuracy": figures.accuracy}
    return {
        "claims": len(gold),
        **figures.with_interval(*numbers, groups, measures, answers=len(LABELS)),
        "f1": {name: found["f1"] for name, found in figures.by_answer(*numbers, NAMES).items()},
        "confusion": figures.confusion(*numbers, NAMES),
    }


def calibration(
    truth: Sequence[bool], low: Sequence[float], mid: Sequence[float], high: Sequence[float]
) -> dict[str, Any]:
    """Brier score, log loss and calibration error of the mid likelihoods, and the coverage of the ranges."""
    true, middle = np.array(truth, dtype=np.float64), np.array(mid)
    told = calibration_of_told(middle, true)
    given = np.where(true > 0, middle, 1.0 - middle)
    return {
        "claims": len(true),
        "true": round(float(true.mean()), 3),
        "brier": round(float(((middle - true) ** 2).mean()), 4),
        "log_loss": round(float(-np.log(np.maximum(given, _LEAST)).mean()), 4),
        "ece_equal_width": told["ece_equal_width"],
        "ece_equal_size": told["ece_equal_size"],
        "ece_equal_size_by_chance": told["ece_equal_size_by_chance"],
        "coverage": coverage(true, np.array(low), middle, np.array(high)),
        "bins": told["bins"],
    }


def chances_only(truth: Sequence[bool], chances: Sequence[float]) -> dict[str, Any]:
    """As `calibration`, for chances that are told without a range."""
    found = calibration(truth, chances, chances, chances)
    return {key: value for key, value in found.items() if key != "coverage"}


def scaled(weights: Sequence[float], prior: float, factor: float) -> list[float]:
    """The chances that weights in decibans, each times a factor, make of a prior."""
    odds = np.log(prior / (1.0 - prior)) + factor * np.array(weights) * np.log(10.0) / 10.0
    return [float(chance) for chance in 1.0 / (1.0 + np.exp(-odds))]


def best_factor(truth: Sequence[bool], weights: Sequence[float], prior: float) -> float:
    """The factor, of `FACTORS`, with the least log loss."""

    def loss(factor: float) -> float:
        return float(chances_only(truth, scaled(weights, prior, factor))["log_loss"])

    return min(FACTORS, key=loss)


def coverage(true: Floats, low: Floats, mid: Floats, high: Floats) -> dict[str, float]:
    """How often the frequency of truth lies in the range told for it.

    One claim is true or false and never shows whether its range held. So the claims are put in order of their mid
    likelihood and into groups of about 25 neighbours; a group is covered where the share of true ones lies between the
    mean of the lows and the mean of the highs. A share of 25 varies by chance beyond any range: `expected` is the
    coverage there would be were each range right: the true chances of a group stand at one place of their ranges, drawn
    from a normal on the log-odds with its 5 and 95 % at their ends. `width` is the mean width.
    """
    groups = [part for part in np.array_split(np.argsort(mid, kind="stable"), max(len(mid) // GROUP, 1)) if len(part)]
    chance = np.random.default_rng(20)
    covered, expected = [], []
    for part in groups:
        ends = float(low[part].mean()), float(high[part].mean())
        covered.append(ends[0] <= true[part].mean() <= ends[1])
        expected.append(
            np.mean([ends[0] <= share <= ends[1] for share in _shares(low[part], mid[part], high[part], chance)])
        )
    return {
        "groups": len(groups),
        "covered": round(float(np.mean(covered)), 3),
        "expected": round(float(np.mean(expected)), 3),
        "width": round(float((high - low).mean()), 3),
    }


def _shares(low: Floats, mid: Floats, high: Floats, chance: np.random.Generator) -> Floats:
    """Shares of true ones in draws where the ranges are right: each end is 1.645 standard deviations off the mid."""
    ends = [
        np.log(np.clip(end, _LEAST, 1 - _LEAST) / (1 - np.clip(end, _LEAST, 1 - _LEAST))) for end in (low, mid, high)
    ]
    places = chance.standard_normal((DRAWS, 1)) / 1.645
    odds = np.where(places > 0, ends[1] + places * (ends[2] - ends[1]), ends[1] + places * (ends[1] - ends[0]))
    drawn = chance.random(odds.shape) < 1.0 / (1.0 + np.exp(-odds))
    return np.asarray(drawn.mean(axis=1))


def _numbers(labels: Sequence[Gold]) -> NDArray[np.int64]:
    return np.array([LABELS.index(label) for label in labels], dtype=np.int64)
