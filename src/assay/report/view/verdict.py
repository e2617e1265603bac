"""The claim as understood, and the verdict: weight first, likelihood with its prior, confidence apart."""

from __future__ import annotations

import re

from assay.report.inert import one_line
from assay.report.view.claim_parts import claim_parts
from assay.report.view.conclusion import AlternativeView, ClaimView, LikelihoodView, VerdictView
from assay.report.view.index import MAIN_HYPOTHESIS, Index
from assay.report.view.lines import figure
from assay.report.view.wording import MINUS, PER_CENT, VERDICTS, counted, percent, signed
from assay.texts.lazy_pattern import lazy_pattern

_HYPHEN_MINUS = lazy_pattern(r"(?<![\w.])-(?=\d)")

ANY_PRIOR = 0.001
"""A break-even prior this close to 0 or 1 is told in words."""


def claim_view(index: Index) -> ClaimView:
    """The claim as written and as understood; its parts only where there is more than one."""
    claim = index.material.claim
    return ClaimView(
        text=one_line(claim.text),
        affirmative=one_line(claim.affirmative),
        parts=claim_parts(index),
        participants=tuple(one_line(participant) for participant in claim.participants),
        hypotheses=tuple(one_line(hypothesis.text) for hypothesis in claim.alternatives),
    )


def verdict_view(index: Index) -> VerdictView:
    """The verdict."""
    verdict = index.weighing.verdict
    level = verdict.confidence.level.value
    return VerdictView(
        key=verdict.label.value,
        label=VERDICTS[verdict.label],
        summary=_typeset(verdict.summary),
        weight=figure(verdict.weight_db),
        weight_words=one_line(verdict.weight_words),
        likelihood=_likelihood(index),
        alternatives=_alternatives(index),
        confidence_level=level.capitalize(),
        confidence=f"{level.capitalize()} confidence",
        confidence_reasons=index.reasons(verdict.confidence.reasons),
        counts=_counts(index),
        effective=_effective(index),
        outer=_outer(index),
        break_even=_break_even(index),
    )


def _typeset(text: str) -> str:
    """A sentence with true minus signs, and numbers kept together with their per cent signs."""
    return re.sub(r"(?<=\d) %", PER_CENT, _HYPHEN_MINUS.sub(MINUS, one_line(text)))


def _likelihood(index: Index) -> LikelihoodView | None:
    """The likelihood of the claim, or none where the verdict gives none."""
    verdict = index.weighing.verdict
    found = verdict.likelihood.get(MAIN_HYPOTHESIS)
    if found is None:
        return None
    prior, term = verdict.prior, one_line(found.term)
    spread = f"{percent(found.low)} to {percent(found.high)}"
    return LikelihoodView(
        low=found.low,
        mid=found.mid,
        high=found.high,
        prior_low=prior.low,
        prior_mid=prior.mid,
        prior_high=prior.high,
        text=percent(found.mid),
        spread=spread,
        term=term,
        sentence=(
            f"With a prior of {percent(prior.low)} to {percent(prior.high)}, the claim is {term}: "
            f"{percent(found.mid)}, range {spread}."
        ),
        prior_text=f"before any report: {percent(prior.low)} to {percent(prior.high)}",
    )


def _alternatives(index: Index) -> tuple[AlternativeView, ...]:
    """The explanations that the user named beside the claim, each with its likelihood."""
    known = index.weighing.verdict.likelihood
    return tuple(
        AlternativeView(
            one_line(hypothesis.text),
            percent(known[hypothesis.id].mid),
            f"{percent(known[hypothesis.id].low)} to {percent(known[hypothesis.id].high)}",
            one_line(known[hypothesis.id].term),
        )
        for hypothesis in index.material.claim.alternatives
        if hypothesis.id in known
    )


def _counts(index: Index) -> str:
    """`12 reports, 31 statements, 4 origins, 2 of them shown to be independent of each other`.

    One origin that stands alone is shown to be independent of nothing, so it is not told as such.
    """
    counts = index.weighing.verdict.counts
    several = counts.independent_origins > 1
    independent = f"{counts.independent_origins} of them" if several else "none that weighs 1 dB or more"
    found = (
        counted(counts.documents, "report"),
        counted(counts.statements, "statement"),
        counted(counts.origins, "origin"),
    )
    if not counts.origins:
        return ", ".join(found)
    return ", ".join(
        (
            *found,
            f"{independent} shown to be independent of {'each other' if several else 'another'}",
        )
    )


def _effective(index: Index) -> str:
    """What the origins amount to once echoes are taken off."""
    effective = index.weighing.verdict.counts.effective_origins
    if round(effective, 1) == 0:
        return "After echoes are taken off, no origin weighs enough to count as an independent one."
    if round(effective, 1) < 1:
        return f"After echoes are taken off, they weigh less than one independent origin ({effective:.1f})."
    return f"After echoes are taken off, they weigh as much as {effective:.1f} independent origins."


def _outer(index: Index) -> str:
    """The bound on the weight, in decibans; empty where nothing is weighed."""
    bound = index.weighing.outer_bound
    if not (round(bound.low, 1) or round(bound.high, 1)):
        return ""
    return f"{signed(bound.low)} to {signed(bound.high)} dB"


def _break_even(index: Index) -> str:
    """From which prior on the evidence makes the claim more likely than not, and what the top origin must be worth."""
    verdict = index.weighing.verdict
    prior = verdict.break_even_prior
    if prior < ANY_PRIOR:
        words = "The evidence makes the claim more likely than not from almost any prior."
    elif prior > 1 - ANY_PRIOR:
        words = "The evidence leaves the claim less likely than not from almost any prior."
    else:
        words = f"The evidence makes the claim more likely than not from a prior of {percent(prior)} on."
    if verdict.break_even_r is not None:
        words += (
            f" The claim stays more likely than not as long as the heaviest origin is at least "
            f"{percent(verdict.break_even_r)} likely to know and to tell it as it is."
        )
    return words
