"""Where was the picture or recording made? (First Draft, location)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.exhibits import PICTURES, exhibits_asked
from assay.appraisal.questions.wordings import plainly

QUESTION = CriticalQuestion(
    id="picture-where",
    scheme="picture",
    question="Where was it made?",
    when="every photo, video, satellite image or recording",
    parameter="X",
    well=0.95,
    badly=0.55,
    chance=0.60,
    why="A picture from another place shows nothing of this one.",
    support="First Draft: location",
)

ANSWERS = (
    "The text establishes where it was made.",
    "It was made in another place than is said.",
)

_PLACED = plainly(
    r"\bgeolocat(?:ed|ion)\b",
    r"\b(?:landmarks?|skyline|buildings?|street ?(?:signs?|view)|minarets?|towers?|terrain|ridge ?lines?|"
    r"coastline)\b.{0,50}"
    r"\b(?:match(?:es|ed)?|correspond(?:s|ed)?|visible|seen|recogni[sz]\w+)\b.{0,60}\b(?:maps?|imagery|images?|"
    r"footage|"
    r"videos?|clips?|photos?|photographs?|place|site)\b",
)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every picture or recording; answered where its place is established by more than somebody's word."""
    return exhibits_asked(evidence, QUESTION, answers=ANSWERS, of=PICTURES, told=(_PLACED,))
