"""Was the source in a position to know? (Walton, argument from position to know; Schum, competence)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.domain.span import Passage
from assay.domain.statement import BasisKind

QUESTION = CriticalQuestion(
    id="position-to-know",
    scheme="testimony",
    question="Was the source in a position to know, and how does it know?",
    parameter="r",
    well=0.80,
    badly=0.30,
    chance=0.5,
    why="The text does not say what access the source had.",
)

_ACCESS = {
    BasisKind.WITNESSED: "The text says that the source witnessed it.",
    BasisKind.DOCUMENT: "The text says that the source has it from a document.",
}


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every origin; answered where the text says that it witnessed it or has it from a document."""
    index = evidence.index
    for name in sorted(evidence.assertions):
        statement = index.statements[evidence.assertions[name].statement]
        answer = _ACCESS.get(statement.basis.kind)
        span = statement.basis.span if answer else None
        place = Passage(statement.document, span.start, span.end) if span else index.passage(statement.id)
        yield Asked(name, answer, (place,), index.name(name))
