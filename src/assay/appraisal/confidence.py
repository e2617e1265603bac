"""How well founded a likelihood is: low, moderate or high, with the three reasons of Friedman and Zeckhauser (2012).

The prior is held at its centre throughout.
"""

from __future__ import annotations

from dataclasses import dataclass

from assay.appraisal.rows import PUBLISHED, Rows
from assay.appraisal.tables import CONFIDENCE
from assay.appraisal.words import bands_spanned, percent
from assay.domain.span import Reason
from assay.domain.weighing import Confidence, ConfidenceLevel

_EVEN = (0.45, 0.55)


@dataclass(frozen=True, slots=True)
class Foundation:
    """What confidence rests on.

    `effective_origins` is n_eff; `share_of_guesses` the share of weight from origins whose reliability has a spread s
    below 5; `low` and `high` the range of the likelihood; `largest_shift` the largest change from dropping one origin
    (F) and `drop_crosses` whether one carries it across .45 or .55; `flip` the largest chance that an open question
    does (G); `prior_decides` whether the two ends of the prior set put it on different sides of .5, and
    `weight_spans_zero` whether the weight's range covers 0.
    """

    effective_origins: float
    share_of_guesses: float
    low: float
    high: float
    largest_shift: float
    drop_crosses: bool
    flip: float
    prior_decides: bool
    weight_spans_zero: bool


def zone(probability: float) -> int:
    """Below .45 (-1), about even (0), or from .55 on (1)."""
    return -1 if probability < _EVEN[0] else 1 if probability >= _EVEN[1] else 0


def confidence_of(foundation: Foundation, rows: Rows = PUBLISHED) -> Confidence:
    """The level by the thresholds of the model, which are judgements, and the reasons for it."""
    width = foundation.high - foundation.low
    bands = bands_spanned(foundation.low, foundation.high)
    level = ConfidenceLevel.MODERATE
    at = {case: rows(row).value for case, row in CONFIDENCE.items()}
    if (
        (bands >= at["low: bands spanned from"] and width > at["low: width above"])
        or foundation.effective_origins < at["low: effective origins below"]
        or foundation.drop_crosses
        or foundation.flip >= at["low: flip from"]
        or (foundation.prior_decides and foundation.weight_spans_zero)
    ):
        level = ConfidenceLevel.LOW
    elif (
        (bands <= at["high: bands spanned to"] or width <= at["high: width to"])
        and foundation.effective_origins >= at["high: effective origins from"]
        and foundation.largest_shift < at["high: shift below"]
        and foundation.flip < at["high: flip below"]
        and not foundation.prior_decides
    ):
        level = ConfidenceLevel.HIGH
    return Confidence(level, _reasons(foundation, bands=bands))


def _reasons(foundation: Foundation, *, bands: int) -> tuple[Reason, ...]:
    count = f"{foundation.effective_origins:.1f} effective origins"
    if foundation.effective_origins < 0.05:
        count = "no origin weighs enough to count as an effective one"
    origins = (
        f"Reliability of the evidence: {count}; "
        f"{percent(foundation.share_of_guesses)} of the weight comes from origins of whom little is known."
    )
    opinion = (
        f"Range of reasonable opinion: with the prior held at its centre, from {percent(foundation.low)} to "
        f"{percent(foundation.high)}, {bands} of the seven bands."
    )
    if foundation.prior_decides:
        opinion += " From one end of the prior to the other, where one starts decides on which side of even one ends."
    carries = "no open question could carry it across"
    if foundation.flip > 0.0:
        carries = f"an open question could carry it across with a chance of {percent(foundation.flip)}"
    points = round(100 * foundation.largest_shift)
    answers = (
        "Responsiveness to new information: "
        f"dropping one origin moves it by at most {points} {'point' if points == 1 else 'points'}"
        f"{', and into or out of the even band' if foundation.drop_crosses else ''}; "
        f"{carries}."
    )
    return (Reason(origins), Reason(opinion), Reason(answers))
