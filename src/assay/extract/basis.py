"""How a source knows, as the text states it: read from cue, source, the words beside them, and the content."""

from __future__ import annotations

from collections.abc import Iterable

from assay.domain.span import Span
from assay.domain.statement import Basis, BasisKind
from assay.extract.basis_table import (
    DOCUMENT_SOURCE,
    IN_CUE,
    IN_FRAME,
    IN_REPORTED_SPEECH,
    IN_SOURCE,
    IN_SPEECH,
    OF_RECORDS,
    OF_REPORTERS,
    Table,
)
from assay.texts.lazy_pattern import lazy_pattern

_FIRST_SENTENCE = 300  # characters of a content that are read
_NEAR_BEGINNING = 60  # characters of a reported content in which "he" or "she" is the speaker
_BEYOND = 12  # characters behind a span in which a wording may be ruled out ("determined to")
_BESIDE = 160  # characters beside source and cue that are read
_SENTENCE_END = lazy_pattern(r"[.!?][\"”’']?\s")
_OPINION = frozenset({BasisKind.BELIEF, BasisKind.INFERRED})
_MARKS = frozenset("\"“”‘'«")


def find_basis(
    text: str,
    *,
    source: Span | None,
    cue: tuple[Span, ...],
    content: tuple[Span, ...],
    sentence: Span | None = None,
) -> Basis:
    """The basis that the words state, with the words; `unstated` where they state none.

    The cue goes before all else ("was told", "concluded"), then what the speaker says of his own knowledge in the
    first sentence of the content, then what the text says of the source ("who saw it", "the leaked memo"), and last
    what stands beside them in `sentence` ("citing two officials"). Without source and cue the content is the
    publisher's own.
    """
    if source is None and not cue and not _is_speech(text, content):
        return _of_publisher(text, content) or Basis(BasisKind.UNSTATED)
    found = (
        _first(text, cue, IN_CUE)
        or _self_report(text, content)
        or _of_source(text, source)
        or _first(text, _beside(sentence, source, cue, content), IN_FRAME)
    )
    return found or Basis(BasisKind.UNSTATED)


def _self_report(text: str, content: tuple[Span, ...]) -> Basis | None:
    """What the first sentence of a content says of how its speaker knows; a speaker is "I" in quotation marks only."""
    if not content:
        return None
    first = _first_sentence(text, content[0])
    if _is_speech(text, content):
        return (
            _first(text, [first], IN_SPEECH) or _first(text, [first], OF_RECORDS) or _in_what_follows(text, content[0])
        )
    for kind, pattern in IN_REPORTED_SPEECH:
        match = pattern.search(text, first.start, first.end)
        if match and match.start() <= first.start + _NEAR_BEGINNING:
            return Basis(kind, Span(*match.span()))
    return _first(text, [first], OF_RECORDS)


def _in_what_follows(text: str, content: Span) -> Basis | None:
    """Access that a later sentence of a quotation states; what its speaker thinks there is another matter."""
    whole = Span(content.start, min(content.end, content.start + _FIRST_SENTENCE))
    found = _first(text, [whole], IN_SPEECH)
    return None if found is None or found.kind in _OPINION else found


def _is_speech(text: str, content: tuple[Span, ...]) -> bool:
    """Whether a content begins in quotation marks."""
    return bool(content) and bool({text[content[0].start], text[max(0, content[0].start - 1)]} & _MARKS)


def _first_sentence(text: str, content: Span) -> Span:
    end = min(content.end, content.start + _FIRST_SENTENCE)
    stop = _SENTENCE_END.search(text, content.start, end)
    return Span(content.start, stop.start() if stop else end)


def _of_source(text: str, source: Span | None) -> Basis | None:
    if source is None:
        return None
    found = _first(text, [source], IN_SOURCE)
    if found is None and (match := DOCUMENT_SOURCE.match(text, source.start, source.end)):
        return Basis(BasisKind.DOCUMENT, Span(*match.span()))
    return found


def _of_publisher(text: str, content: tuple[Span, ...]) -> Basis | None:
    """How a publisher knows what it says in its own voice: what its reporters saw, hold or were told."""
    first = [_first_sentence(text, span) for span in content[:1]]
    return _first(text, first, OF_REPORTERS) or _first(text, first, OF_RECORDS)


def _beside(sentence: Span | None, source: Span | None, cue: tuple[Span, ...], content: tuple[Span, ...]) -> list[Span]:
    """The parts of the sentence near source and cue that no content takes up."""
    frame = [span for span in (source, *cue) if span is not None]
    if sentence is None or not frame:
        return []
    start = max(sentence.start, min(span.start for span in frame) - _BESIDE)
    end = min(sentence.end, max(span.end for span in frame) + _BESIDE)
    parts: list[Span] = []
    for taken in sorted(content):
        if taken.end > start and taken.start < end:
            if taken.start > start:
                parts.append(Span(start, taken.start))
            start = taken.end
    return [*parts, Span(start, end)] if start < end else parts


def _first(text: str, spans: Iterable[Span], table: Table) -> Basis | None:
    places = list(spans)
    for kind, pattern in table:
        for span in places:
            match = pattern.search(text, span.start, span.end + _BEYOND)
            if match and match.end() <= span.end:
                return Basis(kind, Span(*match.span()))
    return None
