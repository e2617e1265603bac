"""From the weight of all evidence to the posterior: prior and ceiling."""

from __future__ import annotations

import numpy as np

from assay.appraisal.arrays import DECIBANS_PER_NAT, Array, expit, logit
from assay.appraisal.draws import Draws
from assay.appraisal.tables import CATCH_ALL, EPSILON
from assay.domain.claim import Claim, HypothesisKind

_NEVER = 1e-6


def posterior(weight_db: Array, prior: Array, *, ceiling: float = EPSILON.value) -> Array:
    """P = (1 - eps) P_model + eps prior, from a weight in decibans and a prior in (0, 1).

    `ceiling` (eps) is the chance that everything here is wrong for one reason: no weight, however great, gives
    certainty.
    """
    prior = np.clip(prior, _NEVER, 1.0 - _NEVER)
    model = expit(np.log(prior) - np.log1p(-prior) + weight_db / DECIBANS_PER_NAT)
    return np.asarray((1.0 - ceiling) * model + ceiling * prior)


def drawn_prior(draws: Draws, prior: tuple[float, float, float]) -> Array:
    """Priors drawn evenly on the log-odds between the ends of the set (low, centre, high)."""
    low, _, high = (min(max(value, _NEVER), 1.0 - _NEVER) for value in prior)
    return expit(draws.evenly(logit(low), logit(high), "prior"))


def shares_of_contrary(
    claim: Claim, others: tuple[str, ...], *, catch_all_share: float = CATCH_ALL.value
) -> dict[str, float]:
    """How the prior of the claim's being false is shared among the other hypotheses.

    The catch-all has a tenth; the negation (here: false, and for no reason that is named) and each alternative have
    equal parts of the rest. Where there is nothing but one kind, it has all.
    """
    kinds = {hypothesis.id: hypothesis.kind for hypothesis in claim.hypotheses}
    catch_all = [name for name in others if kinds.get(name) is HypothesisKind.OTHER]
    rest = [name for name in others if name not in catch_all]
    for_catch_all = 0.0 if not catch_all else catch_all_share if rest else 1.0
    shares = {name: for_catch_all / len(catch_all) for name in catch_all}
    shares |= {name: (1.0 - for_catch_all) / len(rest) for name in rest}
    return {name: shares[name] for name in others}


def share_out(contrary: Array, log_likelihoods: Array, shares: Array) -> Array:
    """The posterior of each other hypothesis: what is not the claim's, shared by prior share times likelihood.

    `log_likelihoods` has one row a hypothesis. All rows together give `contrary` in each draw, so that splitting a
    hypothesis into two equal halves changes nothing for the claim.
    """
    with np.errstate(divide="ignore"):
        scores = log_likelihoods + np.log(shares)[:, None]
    scores = np.exp(scores - scores.max(axis=0))
    return np.asarray(contrary * scores / scores.sum(axis=0))
