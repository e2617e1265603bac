"""Who made the picture or recording? (First Draft; Walton, argument from sign)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.exhibits import PICTURES, exhibits_asked
from assay.appraisal.questions.wordings import plainly

QUESTION = CriticalQuestion(
    id="exhibit-maker",
    scheme="picture",
    question="Who made it?",
    when="every photo, video, satellite image or recording",
    parameter="X",
    well=0.97,
    badly=0.40,
    chance=0.50,
    why="While nobody knows who made it, nobody can say that it is of this place and time.",
    support="First Draft: source; Walton, Reed and Macagno 2008: argument from sign",
)

ANSWERS = (
    "The text says who made it, or that its origin was checked.",
    "It was made by others than is said.",
)

_MADE_BY = plainly(
    r"\b(?:filmed|taken|shot|photographed|recorded|made) (?:\w+ ){0,4}?by (?:(?:an?|the) )?(?:[\w’'-]+ ){0,4}?(?:"
    r"photographers?|reporters?|correspondents?|cameram[ae]n|crew|journalists?)\b",
    r"\b(?:identified|traced|found|interviewed|reached|tracked down|spoke (?:to|with)) (?:the )?(?:[\w’'-]+ ){1,3}who "
    r"(?:had )?(?:filmed|took|taken|shot|recorded|made)\b",
    r"\b(?:dash(?:board)?|security|surveillance|traffic|helmet|body)[- ]?cam(?:era)?s? (?:of|at|in|on|outside|"
    r"belonging to)\b",
)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every picture or recording; answered where the text says who made it, or that its origin was checked."""
    return exhibits_asked(evidence, QUESTION, answers=ANSWERS, of=PICTURES, told=(_MADE_BY,))
