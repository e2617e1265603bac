"""The posterior of every hypothesis."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from assay.appraisal.arrays import Array
from assay.appraisal.combine import posterior, share_out
from assay.appraisal.index import Index
from assay.appraisal.tables import EPSILON
from assay.appraisal.tally import Tally
from assay.appraisal.words import likelihood_of
from assay.domain.weighing import Likelihood


def likelihoods_of(index: Index, tally: Tally, *, prior: Array, shares: Mapping[str, float]) -> dict[str, Likelihood]:
    """By hypothesis. The claim against its contrary first; what is left is shared among the other hypotheses.

    In each draw they sum to 1. A hypothesis that nothing was read of has the likelihoods of the claim's contrary.
    """
    claim = posterior(tally.total, prior, ceiling=index.rows(EPSILON).value)
    others = index.hypotheses[1:]
    rows = {name: 2 + place for place, name in enumerate(sorted(index.alternatives))}
    logs = tally.log_likelihoods()
    picked = logs[[min(rows.get(name, 1), len(logs) - 1) for name in others]]
    shared = share_out(1.0 - claim, picked, np.array([shares[name] for name in others]))
    found = {index.claim_id: likelihood_of(claim)}
    found.update({name: likelihood_of(row) for name, row in zip(others, shared, strict=True)})
    return found
