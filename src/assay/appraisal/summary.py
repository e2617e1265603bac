"""One or two plain sentences that a reader can repeat."""

from __future__ import annotations

from assay.appraisal.words import NO_SUPPORT, percent, prior_words
from assay.domain.weighing import Counts, Likelihood, Range, VerdictLabel, Weight

_LEADS = {
    VerdictLabel.SUPPORTED: "The reporting supports the claim",
    VerdictLabel.LEANING_SUPPORTED: "The reporting leans towards the claim",
    VerdictLabel.CONTESTED: "The reporting is contested",
    VerdictLabel.UNPROVEN: "The reporting leaves the claim unproven",
    VerdictLabel.LEANING_REFUTED: "The reporting leans against the claim",
    VerdictLabel.REFUTED: "The reporting speaks against the claim",
    VerdictLabel.NO_EVIDENCE: "The reporting holds no evidence on the claim",
}


def summary(
    *, label: VerdictLabel, weight: Weight, words: str, likelihood: Likelihood, prior: Range, counts: Counts
) -> str:
    """The weight first; the likelihood in a sentence of its own, labelled with its prior; confidence in neither."""
    lead = _LEADS[label]
    if label is VerdictLabel.NO_EVIDENCE:
        first = f"{lead}: nothing in it weighs anything either way."
    else:
        told = f"{abs(weight.mid):.1f} dB {'for' if weight.mid >= 0 else 'against'} it"
        span = f"range {weight.low:+.1f} to {weight.high:+.1f}"
        strength = words if words == NO_SUPPORT else words.replace(" the claim", "").rsplit(" ", 1)[0]
        origins = f"{counts.origins} origin{'' if counts.origins == 1 else 's'}"
        first = f"{lead}: {origins} and all else together weigh {told} ({span}), {strength}."
    second = (
        f"On {prior_words(prior)}, the likelihood that it is true is {percent(likelihood.mid)} "
        f"({percent(likelihood.low)} to {percent(likelihood.high)}; {likelihood.term})."
    )
    return f"{first} {second}"
