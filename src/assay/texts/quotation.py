"""Quoted stretches of a text: the outermost ones, with their marks.

Typographic, straight, low and angled double marks are read; single marks only where they are outermost and clearly not
apostrophes. A quotation that runs over paragraphs (each reopened, only the last closed) is one stretch. One that lacks
its closing mark ends where the words say who spoke ("It failed, Holt said."), else with its sentence where it began
within a clause ('called it "a joke. He left'), else with its paragraph; one that lacks its opening mark begins with its
sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from assay.domain.span import Span
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.sentences import paragraphs

_MARK = lazy_pattern(r"[\"“”„‟«»‹›‚‘’']|``")
_CLOSERS = {
    "“": "”",
    "„": "“”‟",
    "‟": "”",
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    "‚": "‘’",
    "'": "'’",
    "‘": "’'",
    '"': '"”',
    "``": "''",
}
_LOW_SINGLE = "‚"
_SINGLE = frozenset("‚‘’'")
_APOSTROPHES = frozenset("‘'")  # without a closing mark these are no quotation: they may stand for letters
_STRAIGHT_PAIR = "''"
_SAID = (
    r"(?:said|says|added|adds|told|asked|wrote|writes|replied|continued|recalled|explained|insisted|warned|testified|"
    r"argued|claimed|announced|declared|shouted|tweeted|posted|noted|stated)"
)
_ASIDE = r"(?:, (?:an?|the|who|whose|his|her|its|their)\b[^,.\n]{1,80},)?"
_WHO_SPOKE = lazy_pattern(
    rf"[,?!](?=\s(?:{_SAID}\s(?!(?:that|to|nothing|so|he|she|it|they|we|I)\b)|"
    r"(?!(?:and|but|or|so|then|as|if|because|who|which|when|where|while|that)\b)"
    rf"(?:[\w.'’-]+\s){{0,6}}[\w.'’-]+{_ASIDE}\s(?:told\s\w|{_SAID}(?:[.,;:]|\s(?:on|in|at|to|during|after|when|as)\b))))"
)
# A mark inside a clause, before a small letter: half a sentence is quoted, which goes no further than the clause.
_PARTIAL = lazy_pattern(r"\w\s(?:[\"“”„‟«»]|``)[a-z]")
_SENTENCE_END = lazy_pattern(r"[.!?…](?=\s+[^\sa-z])")
_SENTENCE_BREAK = lazy_pattern(r"[.!?…][\"”’»)]{0,3}\s+(?=[^\sa-z])")
_LEAST_WORDS_UNOPENED = 3
_ELIDED = lazy_pattern(r"['‘’](?:\d\ds?\b|em\b|tis\b|twas\b|til\b|cause\b|n\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Open:
    """A quotation that has begun: where, with which mark, and where it would end if no closing mark came."""

    start: int
    mark: str
    end: int


def quotations(text: str) -> list[Span]:
    """The outermost quoted stretches of `text` in reading order, each from its opening to its closing mark.

    The paragraphs of a block quotation are quoted as they stand.
    """
    found: list[Span] = []
    left_open: _Open | None = None
    for paragraph in paragraphs(text):
        if is_block_quotation(text, paragraph):
            if left_open is not None:
                found.append(_unclosed(text, left_open, left_open.end))
                left_open = None
            found.append(paragraph)
            continue
        left_open = _read_paragraph(text, paragraph, left_open, found)
    if left_open is not None:
        _end_unclosed(text, left_open, found)
    return found


def is_block_quotation(text: str, paragraph: Span) -> bool:
    """Whether a paragraph, as `paragraphs` gives it, is set off by ">" as in mail and Markdown."""
    start = paragraph.start
    while start and text[start - 1] in "> \t":
        start -= 1
    return ">" in text[start : paragraph.start] and (start == 0 or text[start - 1] == "\n")


def _read_paragraph(text: str, paragraph: Span, left_open: _Open | None, found: list[Span]) -> _Open | None:
    """Read one paragraph's quotations into `found` and give back the one left open at its end.

    `left_open` is the quotation left open by the paragraph before: it goes on when this paragraph opens with the same
    mark, or closes it without opening another, and else it ended there.
    """
    marks = _marks(text, paragraph)
    opened: _Open | None = None
    if left_open is not None:
        reopens = bool(marks) and marks[0].start == paragraph.start and marks[0].of(text) == left_open.mark
        if reopens or _closes_first(text, marks, left_open.mark):
            opened = left_open
            marks = marks[reopens:]
        else:
            _end_unclosed(text, left_open, found)
    closers = _single_closers(text, paragraph, marks)
    read_to = paragraph.start
    for place in marks:
        mark = place.of(text)
        if place.start < read_to:
            continue
        if opened is not None:
            if not _closes(text, opened, place, closers):
                continue
            unclosed = _unclosed(text, opened, place.start) if _has_opening_shape(text, place) else None
            reopened = unclosed is not None and unclosed.end < place.start
            found.append(unclosed if unclosed is not None and reopened else Span(opened.start, place.end))
            opened = _Open(place.start, opened.mark, paragraph.end) if reopened else None
            read_to = place.end
        elif mark in "'‘’":
            single, opened = _single(text, place, paragraph, closers)
            if single is not None:
                found.append(single)
                read_to = single.end
        elif _opens_double(text, place, paragraph):
            opened = _Open(place.start, _opener(mark), paragraph.end)
        elif (unopened := _unopened(text, read_to, place)) is not None:
            found.append(unopened)
            read_to = place.end
    return opened if opened is None else _Open(opened.start, opened.mark, paragraph.end)


def _closes(text: str, opened: _Open, place: Span, closers: list[int]) -> bool:
    """Whether the mark at `place` closes what is open: a single one does where it is no apostrophe."""
    mark = place.of(text)
    if mark not in _CLOSERS[opened.mark] or (mark in _SINGLE) != (opened.mark in _SINGLE):
        return False
    if opened.mark == _LOW_SINGLE:
        return not text[place.end : place.end + 1].isalnum()
    return mark not in _SINGLE or bisect_left(closers, place.end) < bisect_right(closers, place.end)


def _has_opening_shape(text: str, place: Span) -> bool:
    """Whether a straight mark stands before a word and behind a blank, as one that opens does."""
    return text[place.start] == '"' and text[place.start - 1].isspace() and text[place.end : place.end + 1].isalnum()


def _closes_first(text: str, marks: list[Span], opener: str) -> bool:
    """Whether the first double mark of a paragraph can only close what `opener` opened before it."""
    first = next((place for place in marks if place.of(text) not in {"'", "‘", "’"}), None)
    return first is not None and first.of(text) in _CLOSERS[opener] and _has_closing_shape(text, first)


def _has_closing_shape(text: str, place: Span) -> bool:
    """Whether a mark that closes stands right behind a punctuation mark and before a blank."""
    before, after = text[max(0, place.start - 1) : place.start], text[place.end : place.end + 1]
    return text[place.start] in '"”' and before in {",", ".", "!", "?", "…"} and (not after or after.isspace())


def _end_unclosed(text: str, left_open: _Open, found: list[Span]) -> None:
    """Adds a quotation that no mark closed, unless its single mark may as well stand for a letter."""
    if left_open.mark not in _APOSTROPHES:
        found.append(_unclosed(text, left_open, left_open.end))


def _unclosed(text: str, opened: _Open, end: int) -> Span:
    """A quotation without a closing mark, which some other mark or its paragraph ends at `end` at the latest."""
    match = _WHO_SPOKE.search(text, opened.start + 1, end)
    if match is None and _PARTIAL.match(text, max(0, opened.start - 2), end):
        match = _SENTENCE_END.search(text, opened.start + 1, end)
    return Span(opened.start, match.end() if match else end)


def _unopened(text: str, start: int, place: Span) -> Span | None:
    """A quotation without an opening mark that the mark at `place` closes: its sentence, not before `start`."""
    if not _has_closing_shape(text, place):
        return None
    for match in _SENTENCE_BREAK.finditer(text, start, place.start):
        start = match.end()
    while text[start].isspace():
        start += 1
    is_long = len(text[start : place.start].split(maxsplit=_LEAST_WORDS_UNOPENED)) >= _LEAST_WORDS_UNOPENED
    return Span(start, place.end) if is_long else None


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


def _single(text: str, place: Span, paragraph: Span, closers: list[int]) -> tuple[Span | None, _Open | None]:
    """The quotation in single marks that begins at `place`, or what is open from there on; neither at an apostrophe.

    One that nothing closes in its paragraph may go on in the next.
    """
    if not _opens_single(text, place.start, paragraph):
        return None, None
    at = bisect_left(closers, place.start + 3)
    if at < len(closers):
        return Span(place.start, closers[at]), None
    may_begin = place.start == paragraph.start or text[place.start - 2 : place.start] == ": "
    return None, _Open(place.start, place.of(text), paragraph.end) if may_begin else None


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
