"""How a text answers a question: by words that bear on the item, marked with the question that they speak to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.standing import can_settle
from assay.domain.source import Naming
from assay.domain.span import Passage
from assay.domain.statement import Direction, Quote, Statement


@dataclass(frozen=True, slots=True)
class Spoken:
    """What the texts say on a question about an item: `well` or badly, or that nobody knows (none); and where."""

    well: bool | None
    passages: tuple[Passage, ...]
    statements: tuple[Statement, ...]


def spoken(evidence: Evidence, about: str, question: CriticalQuestion) -> Spoken | None:
    """What undercuts say on `question` about the item `about`; none where no text speaks to it.

    Words that settle it win over words that only raise it, and reassuring ones settle it always; where texts settle it
    both ways it stays open. Not everybody's word settles it (see `standing`).
    """
    on_it = [
        statement
        for statement in evidence.undercuts_of(about)
        if statement.bears_on is not None and question.id in (statement.bears_on.question or "").split("/")
    ]
    if not on_it:
        return None
    heeded = [statement for statement in on_it if can_settle(evidence.index, statement)]
    reassuring = [statement for statement in heeded if _reassures(statement, question)]
    against = [statement for statement in heeded if not _reassures(statement, question) and _settles(statement)]
    if bool(reassuring) == bool(against):
        return Spoken(None, _places(on_it), tuple(on_it))
    settling = reassuring or against
    return Spoken(bool(reassuring), _places(settling), tuple(settling))


def asked_of(
    evidence: Evidence,
    about: str,
    question: CriticalQuestion,
    *,
    answers: tuple[str, str],
    where: Sequence[Passage] = (),
    whom: str | None = None,
) -> Asked:
    """The question about one item, answered by the first of `answers` where a text answers it well, else the second.

    `where` are the places in which it arises if no text speaks to it. Who raised the doubt is asked before `whom`.
    """
    found = spoken(evidence, about, question)
    if found is None:
        return Asked(about, None, tuple(where)[:3], whom)
    if found.well is None:
        return Asked(about, None, found.passages, _who_raised(evidence, found) or whom)
    return Asked(about, answers[0] if found.well else answers[1], found.passages, whom)


def _reassures(statement: Statement, question: CriticalQuestion) -> bool:
    bearing = statement.bears_on
    raises = bearing is not None and bearing.direction is Direction.RAISES
    return raises == (question.well > question.badly)


def _settles(statement: Statement) -> bool:
    return statement.bears_on is not None and statement.bears_on.settled


def _places(statements: Sequence[Statement]) -> tuple[Passage, ...]:
    extents = [(statement.document, statement.extent) for statement in statements]
    return tuple(Passage(document, span.start, span.end) for document, span in extents)[:3]


def _who_raised(evidence: Evidence, found: Spoken) -> str | None:
    for statement in found.statements:
        source = evidence.index.source_of(statement.id)
        if statement.quote is not Quote.VOICE and source.naming is not Naming.ANONYMOUS:
            outlet = evidence.index.publisher_of(statement.document)
            return f"{source.name} (as reported by {outlet})" if outlet else source.name
    return None
