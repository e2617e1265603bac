"""Is the original held, or only a report of it? (Godden and Walton 2006; Schum, hearsay)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.heard import Heard
from assay.appraisal.questions.origins import Known, ask_origins

QUESTION = CriticalQuestion(
    id="original-held",
    scheme="hearsay",
    question="Is there a recording or a full text of what was said?",
    when="every origin; answered where its own publication is in hand, or by what a text says of the words",
    parameter="phi",
    well=0.99,
    badly=0.80,
    chance=0.5,
    why="Only a report of the words is in hand.",
    support="Godden and Walton 2006; Schum: hearsay",
)

ANSWERS = ("The text says that the words can be checked.", "The text says that the words were not passed on as said.")


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every origin; answered where its own publication is in hand."""
    yield from ask_origins(evidence, QUESTION, answers=ANSWERS, applies=_applies, known=_known, whom=_whom)


def _applies(origin: Heard) -> bool:
    return bool(origin.name)


def _known(origin: Heard) -> Known | None:
    return ("Its own publication is in hand.", (origin.place,)) if () in origin.assertion.chains else None


def _whom(origin: Heard) -> str | None:
    return origin.outlet
