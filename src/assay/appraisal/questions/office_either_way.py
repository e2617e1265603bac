"""Would the office say so either way? (Walton, argument from bias)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.heard import Heard
from assay.appraisal.questions.interests import interest_known
from assay.appraisal.questions.origins import ask_origins
from assay.domain.source import Naming, Role

QUESTION = CriticalQuestion(
    id="office-either-way",
    scheme="official",
    question="Would the office or official say so whether or not it is true?",
    when="every official; answered where the interest, or that there is none, is known, or by what a text says of the "
    "office's habits",
    parameter="b",
    well=0.15,
    badly=0.95,
    chance=0.45,
    why="An office that says the same in every such case tells nothing by it.",
    support="Walton, Reed and Macagno 2008: argument from bias",
)

ANSWERS = (
    "The text says that the office does not say such things lightly.",
    "The text says that the office always says so.",
)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every official; answered where the interest is known."""
    yield from ask_origins(evidence, QUESTION, answers=ANSWERS, applies=_applies, known=interest_known, whom=_whom)


def _applies(origin: Heard) -> bool:
    return origin.source.role is Role.OFFICIAL and not (origin.is_publication or origin.is_unnamed or origin.is_thing)


def _whom(origin: Heard) -> str | None:
    named = origin.source.naming is Naming.NAMED
    office = origin.source.name if named else origin.source.affiliation
    return f"those who have long followed {office}" if office else origin.whom
