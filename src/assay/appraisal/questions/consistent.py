"""Is it consistent with itself, with known facts and with other witnesses? (Walton, witness testimony)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.heard import Heard
from assay.appraisal.questions.origins import Known, ask_origins
from assay.domain.source import Role
from assay.domain.statement import BasisKind

QUESTION = CriticalQuestion(
    id="consistent",
    scheme="testimony",
    question="Does it agree with itself, with what is known, and with what others say who could know?",
    when="witnesses, unnamed sources, members of the public, parties and others whose role is not known, unless they "
    "would say it in any case; answered where an origin shown to be independent agrees, where it speaks on both sides, "
    "or where a text confirms or contradicts it",
    parameter="r",
    well=0.75,
    badly=0.40,
    chance=0.65,
    why="No text says whether anything else bears it out.",
    support="Walton, Reed and Macagno 2008: argument from witness testimony",
)

ANSWERS = ("The text says what bears it out.", "The text says that it is contradicted or was taken back.")
_ROLES = (Role.WITNESS, Role.PUBLIC, Role.PARTY, Role.UNKNOWN)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of those whose word alone stands for it; experts and offices are asked in words of their own."""
    yield from ask_origins(evidence, QUESTION, answers=ANSWERS, applies=_applies, known=_known, whom=_whom)


def _applies(origin: Heard) -> bool:
    return origin.is_a(*_ROLES) or (origin.is_unnamed and not (origin.is_predictable or origin.is_thing))


def _known(origin: Heard) -> Known | None:
    both = next((reason for reason in origin.assertion.reasons if reason.parameter == "s"), None)
    if both is not None:
        return "It speaks on both sides.", both.passages
    for other in origin.agreeing():
        if origin.shown_independent_of(other):
            place = origin.evidence.index.passage(other.statement.id)
            return f"{other.source.name}, shown to be independent of it, agrees.", (place,)
    return None


def _whom(origin: Heard) -> str | None:
    if origin.statement.basis.kind is BasisKind.WITNESSED or origin.source.role is Role.WITNESS:
        return "others who were there"
    return "a second source with access of its own"
