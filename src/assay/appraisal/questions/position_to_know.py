"""Was the source in a position to know? (Walton, argument from position to know; Schum, competence)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.tables import REPETITION
from assay.domain.source import Side, Stake
from assay.domain.span import Passage
from assay.domain.statement import BasisKind
from assay.domain.weighing import ParameterOrigin

QUESTION = CriticalQuestion(
    id="position-to-know",
    scheme="testimony",
    question="Was the source in a position to know, and how does it know?",
    when="every origin",
    parameter="r",
    well=0.80,
    badly=0.30,
    chance=0.5,
    why="The text does not say what access the source had.",
    support="Walton, Reed and Macagno 2008: argument from position to know; Schum: competence",
)

_ACCESS = {
    BasisKind.WITNESSED: "The text says that the source witnessed it.",
    BasisKind.DOCUMENT: "The text says that the source has it from a document.",
}


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every origin; answered where it witnessed it, has it from a document, is accused, or a person has decided."""
    index = evidence.index
    for name in sorted(evidence.assertions):
        statement = index.statements[evidence.assertions[name].statement]
        answer = _ACCESS.get(statement.basis.kind)
        interest = index.source_of_origin(name).interest.get(index.claim_id)
        if interest is not None and interest.stake is Stake.PARTY and interest.side is Side.AGAINST:
            answer = "It is accused, and speaks of its own conduct."
        if evidence.tally.items[name].repeating and evidence.tally.deltas.get(name, 0.0) >= REPETITION.value:
            answer = "It says, without a source, what others say too."
        if evidence.assertions[name].report.reliability.origin is ParameterOrigin.DECISION:
            answer = "A person has decided how reliable it is."
        span = statement.basis.span if statement.basis.kind in _ACCESS else None
        place = Passage(statement.document, span.start, span.end) if span else index.passage(statement.id)
        yield Asked(name, answer, (place,), index.whom(name, statement.id))
