"""What one would have to believe for the matter to stand even."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assay.appraisal.arrays import DECIBANS_PER_NAT, expit

_HALVINGS = 30


def break_even_prior(weight_db: float) -> float:
    """1 / (1 + LR): the prior at which the evidence leaves the claim even."""
    return float(expit(np.asarray(-weight_db / DECIBANS_PER_NAT)))


def break_even_reliability(likelihood_at: Callable[[float], float]) -> float | None:
    """The r at which `likelihood_at(r)`, monotone over 0..1, passes .5; none where it does not. By bisection."""
    low, high = 0.0, 1.0
    below, above = likelihood_at(low) - 0.5, likelihood_at(high) - 0.5
    if below * above > 0.0 or below == above:
        return None
    for _ in range(_HALVINGS):
        middle = (low + high) / 2.0
        if (likelihood_at(middle) - 0.5) * below > 0.0:
            low = middle
        else:
            high = middle
    return (low + high) / 2.0
