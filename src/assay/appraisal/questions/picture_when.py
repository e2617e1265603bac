"""When was the picture or recording made? (First Draft, date)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.exhibits import PICTURES, exhibits_asked
from assay.appraisal.questions.wordings import plainly

QUESTION = CriticalQuestion(
    id="picture-when",
    scheme="picture",
    question="When was it made?",
    when="every photo, video, satellite image or recording",
    parameter="X",
    well=0.95,
    badly=0.45,
    chance=0.60,
    why="Old pictures shown as new are the commonest way in which pictures mislead.",
    support="First Draft: date; Dufour and others 2024 (AMMeBa)",
)

ANSWERS = (
    "The text establishes when it was made.",
    "It was made at another time than is said.",
)

_DATED = plainly(
    r"\b(?:metadata|time ?stamps?|shadows|the weather|sun(?:light)?|satellite images?)\b.{0,60}\b(?:show(?:s|ed)?|"
    r"confirm(?:s|ed)?|match(?:es|ed)?|date[sd]?|consistent with)\b.{0,80}\b(?:dates?|days?|hours?|mornings?|"
    r"evenings?|"
    r"nights?|noon|o'clock|[ap]\.?m\b|\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2}|(?:19|20)\d\d|filmed|taken|recorded)\b",
    r"\b(?:live ?stream(?:ed)?|broadcast live|filmed live)\b",
)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every picture or recording; answered where its date is established by more than somebody's word."""
    return exhibits_asked(evidence, QUESTION, answers=ANSWERS, of=PICTURES, told=(_DATED,))
