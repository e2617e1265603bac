"""Where else could the objects have come from? (Walton, argument from sign)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.exhibits import OBJECTS, exhibits_asked
from assay.texts.lazy_pattern import lazy_pattern

QUESTION = CriticalQuestion(
    id="object-elsewhere",
    scheme="object",
    question="From where else could the things have come?",
    when="every object offered, and every photo or video in which weapons, wreckage or goods are seen",
    parameter="e0",
    well=0.12,
    badly=0.70,
    chance=0.40,
    why="Things that many hold, sell or capture do not name the giver.",
    support="Walton, Reed and Macagno 2008: argument from sign",
)

ANSWERS = (
    "The text rules other origins out.",
    "They could as well have come from elsewhere.",
)

_WHOM = lazy_pattern(
    r"\b(?:made|manufactured|produced|built|assembled) by ((?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})"
)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of objects and pictures of them; answered where the text rules other origins out."""
    return exhibits_asked(evidence, QUESTION, answers=ANSWERS, of=OBJECTS, seen_in_pictures=True, whom=_WHOM)
