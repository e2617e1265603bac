"""Was the source in a position to know? (Walton, argument from position to know; Schum, competence)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.heard import Heard
from assay.appraisal.questions.origins import Known, ask_origins
from assay.domain.source import Role, Side, Stake
from assay.domain.statement import BasisKind

QUESTION = CriticalQuestion(
    id="position-to-know",
    scheme="testimony",
    question="Was the source in a position to know, and how does it know?",
    when="every origin but documents, and but experts and unnamed sources, of whom it is asked in words of their own; "
    "answered where it witnessed it, has it from a document, is accused or repeats others",
    parameter="r",
    well=0.80,
    badly=0.30,
    chance=0.5,
    why="The text does not say what access the source had.",
    support="Walton, Reed and Macagno 2008: argument from position to know; Schum: competence",
)

ANSWERS = ("The text says that it was in a position to know.", "The text says that it was in no position to know.")
_ACCESS = {
    BasisKind.WITNESSED: "The text says that the source witnessed it.",
    BasisKind.DOCUMENT: "The text says that the source has it from a document.",
}


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every origin but experts and unnamed sources; answered where its access is stated."""
    yield from ask_origins(evidence, QUESTION, answers=ANSWERS, applies=_applies, known=_known, whom=_whom)


def _applies(origin: Heard) -> bool:
    return origin.source.role is not Role.EXPERT and not origin.is_unnamed and not origin.is_thing


def _known(origin: Heard) -> Known | None:
    if origin.repeats:
        return "It says, without a source, what others say too.", (origin.place,)
    if origin.interest.stake is Stake.PARTY and origin.interest.side is Side.AGAINST:
        return "It is accused, and speaks of its own conduct.", (origin.basis_place,)
    answer = _ACCESS.get(origin.statement.basis.kind)
    return (answer, (origin.basis_place,)) if answer else None


def _whom(origin: Heard) -> str | None:
    return origin.whom
