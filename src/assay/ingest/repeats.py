"""Passages that a document repeats word for word: bodies carried twice by a page, pull-quotes, pasted paragraphs.

Every run of `_WINDOW` words is looked up among the earlier ones by a rolling hash (Karp and Rabin, 1987); a match is
then compared word by word and followed as far as it goes. White space, punctuation marks and case do not count. What
is found is cut back to whole sentences or paragraphs. Time is linear in the text.
"""

from __future__ import annotations

from assay.domain.document import Repeat
from assay.domain.span import Span
from assay.texts.lazy_pattern import lazy_pattern

_WINDOW = 20
_WORD = lazy_pattern(r"\w+")
_BREAK = lazy_pattern(r"[.!?…:]|\n")
_CLOSING = lazy_pattern(r"[^\w\s\"“‘'«(\[]*[\"'”’»)\]]*")
_MODULUS = (1 << 61) - 1
_BASE = 1_000_003


def find_repeats(text: str) -> tuple[Repeat, ...]:
    """The passages of `text` that repeat an earlier one, in reading order, none overlapping another or its original.

    A passage counts from 20 words on.
    """
    found = [(match.start(), match.end()) for match in _WORD.finditer(text)]
    if len(found) < 2 * _WINDOW:
        return ()
    numbers: dict[str, int] = {}
    words = [numbers.setdefault(text[start:end].casefold(), len(numbers) + 1) for start, end in found]
    repeats = []
    for earlier, later, length in _runs(words):
        first, last = _whole_sentences(text, found, later, length)
        if last - first >= _WINDOW:
            shift = earlier - later
            place = _span(text, found, first, last)
            repeats.append(Repeat(place.start, place.end, copy_of=_span(text, found, first + shift, last + shift)))
    return tuple(repeats)


def _runs(words: list[int]) -> list[tuple[int, int, int]]:
    """Maximal runs of equal words as (earlier place, later place, length), found from left to right."""
    hashes = _window_hashes(words)
    first_at: dict[int, int] = {}
    runs = []
    place, indexed = 0, 0
    while place < len(hashes):
        # Windows are entered only once they lie wholly before the place looked at.
        while indexed <= place - _WINDOW:
            first_at.setdefault(hashes[indexed], indexed)
            indexed += 1
        earlier = first_at.get(hashes[place])
        length = 0 if earlier is None else _equal_length(words, earlier, place)
        if earlier is not None and length >= _WINDOW:
            runs.append((earlier, place, length))
            place += length
        else:
            place += 1
    return runs


def _window_hashes(words: list[int]) -> list[int]:
    leading = pow(_BASE, _WINDOW, _MODULUS)
    value = 0
    hashes = []
    for place, word in enumerate(words):
        value = (value * _BASE + word) % _MODULUS
        if place >= _WINDOW:
            value = (value - words[place - _WINDOW] * leading) % _MODULUS
        if place >= _WINDOW - 1:
            hashes.append(value)
    return hashes


def _equal_length(words: list[int], earlier: int, later: int) -> int:
    limit = min(later - earlier, len(words) - later)
    length = 0
    while length < limit and words[earlier + length] == words[later + length]:
        length += 1
    return length


def _whole_sentences(text: str, found: list[tuple[int, int]], start: int, length: int) -> tuple[int, int]:
    """The words `[first, last)` of a run from its first beginning of a sentence to its last end of one."""
    first, last = start, start + length
    while first < last and first > 0 and not _BREAK.search(text, found[first - 1][1], found[first][0]):
        first += 1
    while last > first and last < len(found) and not _BREAK.search(text, found[last - 1][1], found[last][0]):
        last -= 1
    return first, last


def _span(text: str, found: list[tuple[int, int]], first: int, last: int) -> Span:
    """The span of the words with the marks that open and close it."""
    start, end = found[first][0], found[last - 1][1]
    floor = found[first - 1][1] if first else 0
    while start > floor and text[start - 1] in "\"“‘'«([":
        start -= 1
    closing = _CLOSING.match(text, end)
    return Span(start, closing.end() if closing else end)
