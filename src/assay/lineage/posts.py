"""Posts: the stretches of a text that are posts from a social network, set into a report as blocks without marks."""

from __future__ import annotations

from assay.domain.span import Span
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.sentences import paragraphs

_HANDLE = r"\(@\w{1,30}\)"
_SIGNED = lazy_pattern(rf"[—–-]{{1,2}}\s?[^\n()]{{1,80}} {_HANDLE}")
_SIGNED_ALONE = lazy_pattern(rf"[^\n()]{{1,80}} {_HANDLE}(?: [A-Z]\w+ \d{{1,2}}, \d{{4}})?")
_COUNTED = lazy_pattern(r"Twitter\s?[\d.,]+K? (?:retweets|likes)\b")
_PICTURED = lazy_pattern(r"\bpic\.twitter\.com/\w|\bhttps?://t\.co/\w+\W*\Z")
_INTRODUCED = lazy_pattern(r"\b(?:tweeted|tweets|tweet|posted on \w+|wrote on Twitter)[^.!?\n]{0,60}:\s*\Z")
_PART = lazy_pattern(r"\d{1,3}/(?:\d{1,3}|n)?")
_MOST_LINES = 6
_LINE_WORDS = 8
_MOST_WORDS = 130


def posts(text: str) -> list[Span]:
    """The posts that stand in `text` as paragraphs, in reading order, with the lines that sign them.

    A post is what stands before a line like "— Karl Moor (@moor) July 16, 2018" or a count of its repetitions, what
    has a post's short link, and what follows on "the mayor tweeted:".
    """
    found = paragraphs(text)
    taken: set[int] = set()
    for number, place in enumerate(found):
        words = place.of(text)
        if _signs(words):
            taken.update(_post_before(text, found, number))
            taken.add(number)
            continue
        introduced = number > 0 and _INTRODUCED.search(found[number - 1].of(text)) is not None
        if (introduced or _PICTURED.search(words)) and _is_short_enough(words):
            taken.add(number)
    return [found[number] for number in sorted(taken)]


def _signs(paragraph: str) -> bool:
    """Whether a paragraph begins with, or is, the line that signs a post."""
    signed = _SIGNED.match(paragraph) or _SIGNED_ALONE.fullmatch(paragraph) or _COUNTED.match(paragraph)
    if signed is None:
        lines = paragraph.rstrip().split("\n")
        return len(lines) > 1 and _SIGNED.match(lines[-1].strip()) is not None and _is_short_enough(paragraph)
    return len(paragraph) <= 2 * len(signed.group()) + 40


def _post_before(text: str, found: list[Span], number: int) -> list[int]:
    """The paragraph above the line that signs it, and those above that as long as that is no more than "6/n" or cut."""
    if "\n" in found[number].of(text).strip():
        return []
    above: list[int] = []
    for place in range(number - 1, max(-1, number - 1 - _MOST_LINES), -1):
        words = found[place].of(text)
        label = bool(above) and _PART.fullmatch(found[above[-1]].of(text)) is not None
        is_cut = words.rstrip()[-1:].isalnum() and len(words.split()) >= _LINE_WORDS
        if not _is_short_enough(words) or (above and not label and not is_cut):
            break
        above.append(place)
    return above


def _is_short_enough(paragraph: str) -> bool:
    return len(paragraph.split(maxsplit=_MOST_WORDS)) <= _MOST_WORDS
