"""Has the office had to take back what it said on this before? (Schum, veracity)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.heard import Heard
from assay.appraisal.questions.offices import is_office
from assay.appraisal.questions.origins import ask_origins
from assay.appraisal.questions.records import record_known

QUESTION = CriticalQuestion(
    id="retractions",
    scheme="official",
    question="Has the office had to take back what it said on such matters?",
    when="every named official, unless the official would say it in any case; answered by a ledger, a rating, or what "
    "a text says of retractions",
    parameter="r",
    well=0.85,
    badly=0.45,
    chance=0.8,
    why="No record of its earlier statements is at hand.",
    support="Schum and Morris 2007: veracity",
)

ANSWERS = ("The text says that it has not had to take anything back.", "The text says that it has had to before.")


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every named official; answered by the record that a ledger keeps."""
    yield from ask_origins(evidence, QUESTION, answers=ANSWERS, applies=_applies, known=record_known, whom=_whom)


def _applies(origin: Heard) -> bool:
    return is_office(origin) and not origin.is_unnamed


def _whom(origin: Heard) -> str | None:
    return f"the archive of {origin.outlet}" if origin.outlet else origin.whom
