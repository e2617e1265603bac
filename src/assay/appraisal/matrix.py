"""The matrix of items against hypotheses: a view of the likelihoods."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from assay.appraisal.arrays import decibans
from assay.appraisal.tally import Tally
from assay.domain.weighing import MatrixRow


def matrix_rows(
    tally: Tally, *, hypotheses: Sequence[str], alternatives: Sequence[str], shares: Mapping[str, float], prior: float
) -> tuple[MatrixRow, ...]:
    """One row an item: for each hypothesis the mid weight for it against all others together, in decibans.

    The others are taken in proportion to their priors; the claim alone stands against its contrary, as in the verdict.
    Diagnosticity is the largest less the smallest log likelihood of the row (Heuer's notion, put in decibans).
    """
    priors = np.array([prior, *((1.0 - prior) * shares[name] for name in hypotheses[1:])])
    rows = {name: 2 + place for place, name in enumerate(alternatives)}
    picked = [0, *(rows.get(name, 1) for name in hypotheses[1:])]
    found = []
    others = [np.delete(priors, place) / np.delete(priors, place).sum() for place in range(len(hypotheses))]
    for name in tally.items:
        likelihoods = tally.echoed(name, tally.deltas.get(name, 0.0))[picked].astype(np.float64)
        weights = {hypotheses[0]: tally.weights[name].mid}
        for place in range(1, len(hypotheses)):
            against = others[place] @ np.delete(likelihoods, place, axis=0)
            weights[hypotheses[place]] = float(np.median(decibans(likelihoods[place], against)))
        spread = float(np.median(decibans(likelihoods.max(axis=0), likelihoods.min(axis=0))))
        found.append(MatrixRow(name, weights, spread))
    return tuple(sorted(found, key=_by_diagnosticity))


def _by_diagnosticity(row: MatrixRow) -> tuple[float, str]:
    return (-row.diagnosticity_db, row.item)
