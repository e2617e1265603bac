"""Does the office speak from its own records, or pass on what it was told? (Schum, hearsay)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.heard import Heard
from assay.appraisal.questions.offices import archive_of, is_office
from assay.appraisal.questions.origins import Known, ask_origins
from assay.domain.statement import BasisKind

QUESTION = CriticalQuestion(
    id="own-records",
    scheme="official",
    question="Does the office have it from its own records, or pass on what others told it?",
    when="every official, unless the official would say it in any case; answered where the basis is stated",
    parameter="links",
    well=1.00,
    badly=0.75,
    chance=0.6,
    why="An office knows what it keeps record of; of the rest it knows what it is told.",
    support="Schum: hearsay; Walton, Reed and Macagno 2008: argument from position to know",
)

ANSWERS = ("The text says that it comes from the office's own records.", "The text says that the office passes it on.")
_STATED = {
    BasisKind.WITNESSED: "The text says that the official witnessed it.",
    BasisKind.DOCUMENT: "The text says that the office has it from a document.",
    BasisKind.TOLD: "The text says that others told the office, which is counted as one link more.",
}


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every official; answered by the basis of what is said."""
    yield from ask_origins(evidence, QUESTION, answers=ANSWERS, applies=is_office, known=_known, whom=archive_of)


def _known(origin: Heard) -> Known | None:
    answer = _STATED.get(origin.statement.basis.kind)
    if answer is None and origin.statement.relay_mark:
        return "The text marks it as hearsay, which is counted as one link more.", (origin.place,)
    return (answer, (origin.basis_place,)) if answer else None
