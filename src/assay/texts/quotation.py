"""Quoted stretches of a text: the outermost ones, with their marks.

Typographic, straight, low and angled double marks are read; single marks only where they are outermost and clearly not
apostrophes. A quotation that runs over paragraphs (each reopened, only the last closed) is one stretch; one that lacks
its closing mark ends with its paragraph.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from assay.domain.span import Span
from assay.texts.sentences import paragraphs

_MARK = re.compile(r"[\"“”„‟«»‘’']|``")
_CLOSERS = {"“": "”", "„": "“”‟", "‟": "”", "«": "»", "»": "«", '"': '"”', "``": "''"}
_STRAIGHT_PAIR = "''"
_ELIDED = re.compile(r"['‘’](?:\d\ds?\b|em\b|tis\b|twas\b|til\b|cause\b|n\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Open:
    """A quotation that has begun: where, with which mark, and where it would end if no closing mark came."""

    start: int
    mark: str
    end: int


def quotations(text: str) -> list[Span]:
    """The outermost quoted stretches of `text` in reading order, each from its opening to its closing mark."""
    found: list[Span] = []
    left_open: _Open | None = None
    for paragraph in paragraphs(text):
        left_open = _read_paragraph(text, paragraph, left_open, found)
    if left_open is not None:
        found.append(Span(left_open.start, left_open.end))
    return found


def _read_paragraph(text: str, paragraph: Span, left_open: _Open | None, found: list[Span]) -> _Open | None:
    """Read one paragraph's quotations into `found` and give back the one left open at its end.

    `left_open` is the quotation left open by the paragraph before: it goes on when this paragraph opens with the same
    mark, and else it ended there.
    """
    marks = _marks(text, paragraph)
    opened: _Open | None = None
    if left_open is not None:
        if marks and marks[0].start == paragraph.start and marks[0].of(text) == left_open.mark:
            opened = left_open
            del marks[0]
        else:
            found.append(Span(left_open.start, left_open.end))
    closers = _single_closers(text, paragraph, marks)
    read_to = paragraph.start
    for place in marks:
        mark = place.of(text)
        if place.start < read_to:
            continue
        if opened is not None:
            if mark in _CLOSERS[opened.mark] and mark != "'":
                found.append(Span(opened.start, place.end))
                opened = None
        elif mark in "'‘’":
            at = bisect_left(closers, place.start + 3)
            if at < len(closers) and _opens_single(text, place.start, paragraph):
                found.append(Span(place.start, closers[at]))
                read_to = closers[at]
        elif _opens_double(text, place, paragraph):
            opened = _Open(place.start, _opener(mark), paragraph.end)
    return opened if opened is None else _Open(opened.start, opened.mark, paragraph.end)


def _marks(text: str, paragraph: Span) -> list[Span]:
    """The places of all marks of the paragraph; two straight single marks in a row are one double mark."""
    places: list[Span] = []
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        before = places[-1] if places else None
        if before is not None and before.end == match.start() and before.of(text) == match.group() == "'":
            places[-1] = Span(before.start, match.end())
        else:
            places.append(Span(*match.span()))
    return places


def _opener(mark: str) -> str:
    """The mark as `_CLOSERS` lists it."""
    return "``" if mark == _STRAIGHT_PAIR else mark


def _opens_double(text: str, place: Span, paragraph: Span) -> bool:
    """Whether the double mark at `place` can open a quotation; a stray closing mark, or that of inches, cannot."""
    mark = place.of(text)
    at_word_start = place.start == paragraph.start or not _is_word(text[place.start - 1])
    if mark == "”" or place.end >= paragraph.end:
        return False
    if mark in {'"', _STRAIGHT_PAIR, "»"}:
        return at_word_start and (
            _is_word(text[place.end]) or text[place.start - 1 : place.start] not in {".", ",", "!", "?"}
        )
    return True


def _opens_single(text: str, start: int, paragraph: Span) -> bool:
    """Whether the single mark at `start` opens a quotation rather than being an apostrophe."""
    if text[start] == "’" or (start > paragraph.start and _is_word(text[start - 1])):
        return False
    return not text[start + 1 : start + 2].isspace() and _ELIDED.match(text, start) is None


def _single_closers(text: str, paragraph: Span, marks: list[Span]) -> list[int]:
    """Ends of the single marks that can close a quotation, in order: nothing like a letter may follow.

    The mark of a plural possessive ("the fighters' word") is left out while a later mark could close.
    """
    sure: list[int] = []
    possessive: list[int] = []
    for place in marks:
        if place.of(text) not in {"'", "’"} or place.start == paragraph.start or text[place.start - 1].isspace():
            continue
        after = text[place.end : min(place.end + 2, paragraph.end)]
        if after[:1].isalnum():
            continue
        is_possessive = text[place.start - 1] in "sS" and after[:1].isspace() and after[1:].isalpha()
        (possessive if is_possessive else sure).append(place.end)
    last_sure = sure[-1] if sure else 0
    return sure + [end for end in possessive if end > last_sure]


def _is_word(character: str) -> bool:
    return character.isalnum()
