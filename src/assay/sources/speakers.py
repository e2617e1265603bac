"""First-person words: "I" and "we" inside a statement stand for the one who makes it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from assay.domain.document import Document
from assay.domain.span import Span
from assay.domain.statement import Quote, Statement
from assay.sources.entity import Entity
from assay.sources.occurrences import mention_at
from assay.texts.quotation import quotations

LOOK_BACK = 40
"""How many contents that start before a first-person word are tried as the one around it."""


def enclosing_speakers(document: Document, statements: Sequence[Statement], given: dict[str, Entity]) -> None:
    """Adds to `given` the sources of statements by "I" or "we": the source of the statement around them."""
    by_id = {statement.id: statement for statement in statements}
    contents = _Contents(statements)
    for statement in statements:
        if statement.id in given or statement.source_span is None:
            continue
        mention = mention_at(document.text, statement.source_span)
        if mention.person != 1:
            continue
        outer = _outer(statement, by_id) or contents.around(statement)
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


class _Contents:
    """Which statement's content holds a span, by bisection; a few of the nearest contents before it are looked at."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        self._spans = sorted(
            ((span, order) for order, statement in enumerate(statements) for span in statement.content),
            key=_content_start,
        )
        self._starts = [span.start for span, _ in self._spans]
        self._statements = statements

    def around(self, statement: Statement) -> Statement | None:
        """The statement with the smallest content that holds the source of `statement`, itself apart."""
        source = statement.source_span
        if source is None:
            return None
        upto = bisect_right(self._starts, source.start)
        holding = [
            (len(span), order)
            for span, order in self._spans[max(0, upto - LOOK_BACK) : upto]
            if span.contains(source) and self._statements[order].id != statement.id
        ]
        spoken = [item for item in holding if self._statements[item[1]].quote is not Quote.VOICE]
        return self._statements[min(spoken)[1]] if spoken else None


def _content_start(item: tuple[Span, int]) -> tuple[int, int]:
    return item[0].start, item[1]
