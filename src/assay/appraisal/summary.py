"""One or two plain sentences that a reader can repeat."""

from __future__ import annotations

from assay.appraisal.words import NO_SUPPORT, percent, percents, prior_words, signed
from assay.domain.weighing import Likelihood, Range, VerdictLabel, Weight

_LEADS = {
    VerdictLabel.SUPPORTED: "The reporting supports the claim",
    VerdictLabel.LEANING_SUPPORTED: "The reporting leans towards the claim",
    VerdictLabel.CONTESTED: "The reporting is divided on the claim",
    VerdictLabel.UNPROVEN: "The reporting leaves the claim unproven",
    VerdictLabel.LEANING_REFUTED: "The reporting leans against the claim",
    VerdictLabel.REFUTED: "The reporting speaks against the claim",
}


def summary(*, label: VerdictLabel, weight: Weight, words: str, likelihood: Likelihood, prior: Range) -> str:
    """The weight first; the likelihood in a sentence of its own, labelled with its prior; confidence in neither."""
    if label is VerdictLabel.NO_EVIDENCE:
        first = "The reporting holds no evidence on the claim: nothing in it weighs anything either way."
    else:
        side = "for" if weight.mid >= 0 else "against"
        strength = (
            words if words == NO_SUPPORT else words.split(" for ", maxsplit=1)[0].split(" against ", maxsplit=1)[0]
        )
        first = (
            f"{_LEADS[label]}: it weighs {abs(weight.mid):.1f}\N{NO-BREAK SPACE}dB {side} it "
            f"({signed(weight.low)} to {signed(weight.high)}), {strength}."
        )
    span = f"{percent(likelihood.low)} to {percent(likelihood.high)}"
    if label is VerdictLabel.NO_EVIDENCE:
        return f"{first} Its likelihood is only the prior that one starts from: {percents(prior)}."
    return (
        f"{first} With {prior_words(prior)} its likelihood comes out at {percent(likelihood.mid)} "
        f"({span}): {likelihood.term}."
    )
