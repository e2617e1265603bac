"""What the questions on bias share."""

from __future__ import annotations

from assay.appraisal.questions.heard import Heard
from assay.appraisal.questions.origins import Known
from assay.domain.source import Stake

ANSWERS = (
    "The text says that it has nothing to gain by it.",
    "The text says that it has reasons of its own to say it.",
)


def interest_known(origin: Heard) -> Known | None:
    """The answer that the source's interest gives."""
    place = (origin.place,)
    if origin.assertion.report.against_interest:
        return "It speaks against its interest.", place
    is_party = origin.evidence.tally.items[origin.name].is_party
    if is_party or origin.interest.stake in (Stake.ALLY, Stake.RIVAL):
        return "It has a stake in the matter, and would be expected to say it either way.", place
    if origin.interest.stake is Stake.NONE:
        return "It has no stake in the matter that the text shows.", place
    return None
