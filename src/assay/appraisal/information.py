"""What an answer is worth, in bits (Shannon 1948; value of information, Lindley 1956)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np


def entropy(probability: float) -> float:
    """h(P) in bits: 0 at certainty, 1 at even."""
    if not 0.0 < probability < 1.0:
        return 0.0
    return float(-probability * np.log2(probability) - (1.0 - probability) * np.log2(1.0 - probability))


def information(answers: Sequence[tuple[float, float]]) -> float:
    """The bits that an answer is expected to give: h of the mean posterior less the mean h of the posteriors.

    `answers` are (chance of the answer, posterior after it). Never negative; 0 where every answer leaves the same.
    """
    mean = sum(chance * after for chance, after in answers)
    return max(0.0, entropy(mean) - sum(chance * entropy(after) for chance, after in answers))


def information_of_evidence(prior: float, *, if_true: float, if_false: float) -> float:
    """The bits of finding out whether some evidence exists that has these likelihoods (l1, l0)."""
    found = prior * if_true + (1.0 - prior) * if_false
    if not 0.0 < found < 1.0:
        return 0.0
    missing = prior * (1.0 - if_true) / (1.0 - found)
    return information([(found, prior * if_true / found), (1.0 - found, missing)])
