"""Did the source see it itself, or who told it? (Schum, hearsay)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.heard import Heard
from assay.appraisal.questions.origins import Known, ask_origins
from assay.domain.source import Role
from assay.domain.statement import BasisKind

QUESTION = CriticalQuestion(
    id="first-hand",
    scheme="testimony",
    question="Does the source know it at first hand, and if not, from whom?",
    when="witnesses, members of the public, parties and others whose role is not known, and publications in their own "
    "voice, unless they would say it in any case or repeat others; answered where the basis is stated",
    parameter="links",
    well=1.00,
    badly=0.75,
    chance=0.5,
    why="Each mouth that it passed through may have changed it.",
    support="Schum: hearsay and cascaded inference; Altay et al. 2020: sources are shortened in retelling",
)

ANSWERS = ("The text says that it knows at first hand.", "The text says that it has it from others.")
_STATED = {
    BasisKind.WITNESSED: "The text says that it saw or heard it itself.",
    BasisKind.DOCUMENT: "The text says that it has it from a document.",
    BasisKind.TOLD: "The text says that others told it, which is counted as one link more.",
}
_ROLES = (Role.WITNESS, Role.PUBLIC, Role.PARTY, Role.UNKNOWN)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of those who may have seen it or been told; answered by the basis of what they say."""
    yield from ask_origins(evidence, QUESTION, answers=ANSWERS, applies=_applies, known=_known, whom=_whom)


def _applies(origin: Heard) -> bool:
    if origin.is_publication:
        return not origin.repeats
    return origin.is_a(*_ROLES) and not origin.is_unnamed


def _known(origin: Heard) -> Known | None:
    answer = _STATED.get(origin.statement.basis.kind)
    if answer is None and origin.statement.relay_mark:
        return "The text marks it as hearsay, which is counted as one link more.", (origin.place,)
    return (answer, (origin.basis_place,)) if answer else None


def _whom(origin: Heard) -> str | None:
    return origin.whom
