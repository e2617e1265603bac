"""Does the expert rest on evidence that can be inspected? (Walton, expert opinion: the backup-evidence question)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.experts import is_expert
from assay.appraisal.questions.heard import Heard
from assay.appraisal.questions.origins import Known, ask_origins
from assay.domain.statement import BasisKind

QUESTION = CriticalQuestion(
    id="inspectable",
    scheme="expert",
    question="What does the expert rest it on, and can others look at that?",
    when="every expert, unless the expert would say it in any case; answered where the text names a document or an "
    "exhibit, or by what a text says of data and review",
    parameter="f",
    well=0.04,
    badly=0.20,
    chance=0.5,
    why="A mistake in what nobody else can look at is not found.",
    support="Walton, Reed and Macagno 2008: argument from expert opinion, backup-evidence question",
)

ANSWERS = ("The text says that others can look at it.", "The text says that others cannot look at it.")


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every expert; answered where what the opinion rests on is named."""
    yield from ask_origins(evidence, QUESTION, answers=ANSWERS, applies=is_expert, known=_known, whom=_whom)


def _known(origin: Heard) -> Known | None:
    if origin.statement.basis.kind is BasisKind.DOCUMENT:
        return "It rests on a document that the text names.", (origin.basis_place,)
    extent, document = origin.statement.extent, origin.statement.document
    for exhibit in origin.evidence.index.exhibits.values():
        for place in exhibit.mentions:
            if place.document == document and extent.start <= place.start and place.end <= extent.end:
                return f"It speaks of what others can look at: “{origin.words(place)}”.", (place,)
    return None


def _whom(origin: Heard) -> str | None:
    return origin.whom
