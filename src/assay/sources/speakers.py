"""First-person words: "I" and "we" inside a statement stand for the one who makes it."""

from __future__ import annotations

from collections.abc import Sequence

from assay.domain.document import Document
from assay.domain.statement import Quote, Statement
from assay.sources.entity import Entity
from assay.sources.occurrences import mention_at


def enclosing_speakers(document: Document, statements: Sequence[Statement], given: dict[str, Entity]) -> None:
    """Adds to `given` the sources of statements by "I" or "we": the source of the statement around them."""
    by_id = {statement.id: statement for statement in statements}
    for statement in statements:
        if statement.id in given or statement.source_span is None:
            continue
        mention = mention_at(document.text, statement.source_span)
        if mention.person != 1:
            continue
        outer = _outer(statement, by_id) or _around(statement, statements)
        seen = {statement.id}
        while outer is not None and outer.id not in given and outer.id not in seen:
            seen.add(outer.id)
            outer = _outer(outer, by_id)
        if outer is None or outer.id not in given:
            continue
        entity = given[outer.id]
        given[statement.id] = entity
        entity.spoken.append(mention)
        entity.reasons.append((f"“{mention.wording}” is the one who is quoted", mention))


def _outer(statement: Statement, by_id: dict[str, Statement]) -> Statement | None:
    outer = by_id.get(statement.within) if statement.within else None
    return outer if outer is not statement else None


def _around(statement: Statement, statements: Sequence[Statement]) -> Statement | None:
    """The smallest statement whose content holds this one's source."""
    best: Statement | None = None
    for other in statements:
        if other is statement or other.quote is Quote.VOICE or statement.source_span is None:
            continue
        if any(span.contains(statement.source_span) for span in other.content) and (
            best is None or len(other.extent) < len(best.extent)
        ):
            best = other
    return best
