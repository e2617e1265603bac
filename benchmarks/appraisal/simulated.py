"""Cases drawn from the model: how well provenance does beside counting every copy.

This is a check that the weighing does what the model says, not evidence of accuracy on real claims.
"""

from __future__ import annotations

import numpy as np

from assay.appraisal.arrays import decibans
from assay.appraisal.combine import posterior
from assay.appraisal.origin_report import asserts

CASES = 20_000
MOST_ORIGINS = 4
MOST_COPIES = 5
SEED = 20


def simulated() -> dict[str, dict[str, float]]:
    """Brier score and log loss over cases of one to four origins with one to five copies each, prior .5."""
    generator = np.random.default_rng(SEED)
    truth = generator.random(CASES) < 0.5
    count = generator.integers(1, MOST_ORIGINS + 1, CASES)
    once, every = np.zeros(CASES), np.zeros(CASES)
    for place in range(MOST_ORIGINS):
        reliability = generator.beta(7, 3, CASES)
        script = generator.choice([0.1, 0.3, 0.9], CASES)
        known = asserts(
            reliability=np.full(CASES, 0.7),
            sensitivity=np.full(CASES, 0.9),
            false_alarm=np.full(CASES, 0.1),
            chance=np.full(CASES, 0.5),
            script=script,
            says_if_scripted=np.full(CASES, 0.98),
            credence=np.ones(CASES),
        )
        says = _says(generator, truth=truth, reliability=reliability, script=script)
        weight = np.where(says, decibans(*known), decibans(1.0 - known[0], 1.0 - known[1]))
        speaks = place < count
        copies = generator.integers(1, MOST_COPIES + 1, CASES)
        once += np.where(speaks, weight, 0.0)
        every += np.where(speaks, weight * copies, 0.0)
    return {name: _scores(weights, truth) for name, weights in (("provenance", once), ("every_copy_counted", every))}


def _says(generator, *, truth, reliability, script):
    """Whether each origin says that it is so: to a script, by tracking the truth, or by chance."""
    scripted = generator.random(CASES) < script
    tracking = generator.random(CASES) < reliability
    tracked = generator.random(CASES) < np.where(truth, 0.9, 0.1)
    return np.where(
        scripted, generator.random(CASES) < 0.98, np.where(tracking, tracked, generator.random(CASES) < 0.5)
    )


def _scores(weights, truth) -> dict[str, float]:
    found = posterior(weights, np.full(CASES, 0.5))
    chance_of_truth = np.where(truth, found, 1.0 - found)
    return {
        "brier": round(float(np.mean((found - truth) ** 2)), 4),
        "log_loss": round(float(-np.mean(np.log(chance_of_truth))), 4),
    }
