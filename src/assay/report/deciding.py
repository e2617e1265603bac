"""The words of a statement that decided how it was read, as far as its reading's reasons single any out."""

from __future__ import annotations

from assay.domain.span import Span
from assay.domain.stance import StanceReading
from assay.domain.statement import Statement
from assay.report.inert import one_line

_EDGES = " \t\r\n\u00a0,;:.!?…\"'“”‘’«»—–"


def deciding_words(statement: Statement, reading: StanceReading, text: str) -> tuple[Span, ...]:
    """The places in `text`, the text of the statement's document, of the words that decided `reading`, in order.

    They are those of the first reason that rests on the cue, or on a part of the content. A reason that rests on just
    the content singles nothing out, and a hedge only narrows. Marks at the ends of a place are left out of it. Empty
    where no reason tells.
    """
    own = (*statement.cue, *statement.content)
    for reason in reading.reasons:
        places = [passage.span for passage in reason.passages if passage.document == statement.document]
        if statement.hedge and places == [Span(statement.hedge.start, statement.hedge.end)]:
            continue
        if places == [*statement.content]:
            continue
        shared = {
            Span(max(place.start, span.start), min(place.end, span.end))
            for place in places
            for span in own
            if place.overlaps(span)
        }
        if found := tuple(place for span in sorted(shared) if (place := _without_edges(span, text))):
            return found
    return ()


def deciding_text(statement: Statement, reading: StanceReading, text: str) -> str:
    """The words that decided `reading`, on one line, an ellipsis between places; empty where they are not known."""
    return " … ".join(one_line(place.of(text)) for place in deciding_words(statement, reading, text))


def _without_edges(span: Span, text: str) -> Span | None:
    """`span` without blanks and marks at its ends; none where there is nothing else."""
    words = span.of(text)
    left = len(words) - len(words.lstrip(_EDGES))
    length = len(words.strip(_EDGES))
    return Span(span.start + left, span.start + left + length) if length else None
