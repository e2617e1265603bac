"""First-person words: "I" and "we" inside a statement stand for the one who makes it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from assay.domain.document import Document
from assay.domain.statement import Statement
from assay.sources.contents import Contents, contents_of
from assay.sources.entity import Entity
from assay.sources.occurrences import mention_at
from assay.texts.quotation import quotations


def enclosing_speakers(document: Document, statements: Sequence[Statement], given: dict[str, Entity]) -> None:
    """Adds to `given` the sources of statements by "I" or "we": the source of the statement around them."""
    by_id = {statement.id: statement for statement in statements}
    contents = Contents(contents_of(statements))
    for statement in statements:
        if statement.id in given or statement.source_span is None:
            continue
        mention = mention_at(document.text, statement.source_span)
        if mention.person != 1:
            continue
        around = contents.around(statement.source_span)
        outer = _outer(statement, by_id) or (around.statement if around else None)
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


def own_voice(document: Document, statements: Sequence[Statement], given: Mapping[str, Entity]) -> list[Statement]:
    """The statements by "I" or "we" that nobody is quoted with: there the publisher speaks of itself."""
    found = [
        statement
        for statement in statements
        if statement.id not in given
        and statement.source_span is not None
        and mention_at(document.text, statement.source_span).person == 1
    ]
    if not found:
        return []
    quoted = quotations(document.text)
    starts = [span.start for span in quoted]
    outside = []
    for statement in found:
        place = statement.source_span or statement.extent
        index = bisect_right(starts, place.start) - 1
        if index < 0 or not quoted[index].contains(place):
            outside.append(statement)
    return outside
