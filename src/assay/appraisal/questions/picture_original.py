"""Is this the original? (First Draft, provenance)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.exhibits import PICTURES, exhibits_asked
from assay.appraisal.questions.wordings import plainly

QUESTION = CriticalQuestion(
    id="picture-original",
    scheme="picture",
    question="Is this the original, uncut and unaltered?",
    when="every photo, video, satellite image or recording",
    parameter="A",
    well=0.99,
    badly=0.60,
    chance=0.80,
    why="A copy may have been cut, dubbed or put together.",
    support="First Draft: provenance",
)

ANSWERS = (
    "It was found unaltered, or the original is in hand.",
    "It was cut, altered or put together.",
)

_ORIGINAL = plainly(
    r"\b(?:provided|gave|handed|sent|supplied|showed|obtained|reviewed|examined|received) (?:[\w’'-]+ ){0,4}?"
    r"(?:the )?(?:original|unedited|uncut|raw|full-resolution) (?:[\w’'-]+ )?(?:files?|videos?|footage|photos?|"
    r"photographs?|images?|recordings?|tapes?|version|negatives?)\b",
)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every picture or recording; answered where it is found unaltered, or shown to be altered."""
    return exhibits_asked(evidence, QUESTION, answers=ANSWERS, of=PICTURES, told=(_ORIGINAL,))
