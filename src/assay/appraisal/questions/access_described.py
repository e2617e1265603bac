"""What access is an unnamed source said to have? (Walton, argument from position to know)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions import position_to_know
from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.heard import Heard
from assay.appraisal.questions.origins import Known, ask_origins
from assay.domain.statement import BasisKind
from assay.texts.lazy_pattern import lazy_pattern

QUESTION = CriticalQuestion(
    id="access-described",
    scheme="anonymity",
    question="What access does the unnamed source have?",
    when="every unnamed source, unless it would say it in any case; answered where the text describes its access",
    parameter="r",
    well=0.60,
    badly=0.25,
    chance=0.45,
    why="Neither who it is nor how it knows is said.",
    support="Walton, Reed and Macagno 2008: argument from position to know; Schum: competence",
)

ANSWERS = position_to_know.ANSWERS
_STATED = {
    BasisKind.WITNESSED: "The text says that it witnessed it.",
    BasisKind.DOCUMENT: "The text says that it has it from a document.",
    BasisKind.TOLD: "The text says that others told it.",
}
_ACCESS = lazy_pattern(
    r"\b(?:with (?:direct |first-?hand |detailed |intimate |close )?(?:knowledge|access)|"
    r"(?:directly |closely )?(?:familiar with|briefed on|involved in|present at|privy to)|"
    r"who (?:had |has |have )?(?:attended|took part in|worked on|seen|saw|read|reviewed))\b"
)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every unnamed source; answered where the text describes its access."""
    yield from ask_origins(evidence, QUESTION, answers=ANSWERS, applies=_applies, known=_known, whom=_whom)


def _applies(origin: Heard) -> bool:
    return origin.is_unnamed and not (origin.is_predictable or origin.is_thing)


def _known(origin: Heard) -> Known | None:
    answer = _STATED.get(origin.statement.basis.kind)
    if answer is not None:
        return answer, (origin.basis_place,)
    place = origin.beside(_ACCESS)
    return (f"The text describes it: “{origin.words(place)}”.", (place,)) if place else None


def _whom(origin: Heard) -> str | None:
    return origin.outlet or origin.whom
