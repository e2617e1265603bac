"""First-person words: "I" and "we" inside a statement stand for the one who makes it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from assay.domain.document import Document
from assay.domain.span import Span
from assay.domain.statement import Statement
from assay.sources.mentions.occurrences import mention_at
from assay.sources.within.contents import Contents, contents_of
from assay.sources.within.entity import Entity
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.quotation import quotations

BESIDE = 40
"""How many characters after a quotation its speaker may be named."""
LOOK_BACK = 10
"""How many sources before a quotation are tried as its speaker."""
_BREAK = lazy_pattern(r"[.!?]\s|\n\s*\n|[\"“”]")


def enclosing_speakers(document: Document, statements: Sequence[Statement], given: dict[str, Entity]) -> None:
    """Adds to `given` the sources of statements by "I" or "we": the source of the statement around them."""
    by_id = {statement.id: statement for statement in statements}
    contents = Contents(contents_of(statements))
    quoted = _Quoted(document.text, statements, given)
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
        entity = given.get(outer.id) if outer else quoted.speaker(statement.source_span)
        if entity is None:
            continue
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
    quoted = _Quoted(document.text, (), given)
    return [statement for statement in found if quoted.around(statement.source_span or statement.extent) is None]


class _Quoted:
    """Who is quoted where no statement around the words tells: the source named beside the quotation."""

    def __init__(self, text: str, statements: Sequence[Statement], given: Mapping[str, Entity]) -> None:
        self._text = text
        self._quotations = quotations(text)
        self._starts = [span.start for span in self._quotations]
        self._sources = sorted(
            (item.source_span, item.id) for item in statements if item.source_span is not None and item.id in given
        )
        self._source_starts = [span.start for span, _ in self._sources]
        self._given = given

    def around(self, span: Span) -> Span | None:
        """The quotation around `span`, or none."""
        index = bisect_right(self._starts, span.start) - 1
        return self._quotations[index] if index >= 0 and self._quotations[index].contains(span) else None

    def speaker(self, span: Span) -> Entity | None:
        """Who is named as speaking just after the quotation around `span`, or else last before it in its paragraph."""
        quotation = self.around(span)
        if quotation is None:
            return None
        after = bisect_left(self._source_starts, quotation.end)
        for source, identifier in self._sources[after : after + 1]:
            between = self._text[quotation.end : source.start]
            if len(between) <= BESIDE and not _BREAK.search(between):
                return self._given[identifier]
        for source, identifier in reversed(self._sources[max(0, after - LOOK_BACK) : after]):
            if "\n\n" in self._text[source.end : quotation.start]:
                return None
            if source.end <= quotation.start and self.around(source) is None:
                return self._given[identifier]
        return None
