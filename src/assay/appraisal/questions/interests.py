"""What the questions on bias share."""

from __future__ import annotations

from assay.appraisal.questions.heard import Heard
from assay.appraisal.questions.origins import Known
from assay.domain.source import Stake
from assay.domain.weighing import ParameterOrigin

ANSWERS = (
    "The text says that it has nothing to gain by it.",
    "The text says that it has reasons of its own to say it.",
)
_SURE = 0.9


def interest_known(origin: Heard) -> Known | None:
    """The answer that the source's interest gives, or what a text says of it."""
    place, script = (origin.place,), origin.assertion.report.script
    if origin.assertion.report.against_interest:
        return "It speaks against its interest.", place
    is_party = origin.evidence.tally.items[origin.name].is_party
    if is_party or origin.interest.stake in (Stake.ALLY, Stake.RIVAL):
        return "It has a stake in the matter, and would be expected to say it either way.", place
    if script.origin is ParameterOrigin.TEXT and script.value >= _SURE:
        return ANSWERS[1], script.reasons[-1].passages or place
    if origin.interest.stake is Stake.NONE:
        return "It has no stake in the matter that the text shows.", place
    return None
