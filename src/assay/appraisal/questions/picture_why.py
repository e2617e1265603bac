"""Why was the picture or recording made, and why shared? (First Draft, motivation)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.exhibits import PICTURES, exhibits_asked
from assay.appraisal.questions.wordings import plainly

QUESTION = CriticalQuestion(
    id="picture-why",
    scheme="picture",
    question="Why was it made, and why was it shared?",
    when="every photo, video, satellite image or recording",
    parameter="z",
    well=0.35,
    badly=0.75,
    chance=0.50,
    why="Who wants it to be believed would show it whether it is genuine or not.",
    support="First Draft: motivation",
)

ANSWERS = (
    "It was made for another purpose than to persuade.",
    "Who shared it would show it whether it is genuine or not.",
)

_IN_PASSING = plainly(
    r"\b(?:security|surveillance|traffic|dash(?:board)?|doorbell|wildlife|speed|weather)[- ]?cam(?:era)?s?\b",
    r"\bhappened to be (?:filming|recording|taking (?:photos|photographs|pictures))\b",
    r"\b(?:filmed|recorded|taken|shot) by (?:chance|accident)\b|\b(?:wedding|holiday|tourist) (?:video|photos?|"
    r"footage)\b",
)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every picture or recording; answered where the text says what it was made or shared for."""
    return exhibits_asked(evidence, QUESTION, answers=ANSWERS, of=PICTURES, told=(_IN_PASSING,))
