"""Texts as words that remember which base text, and which place in it, they come from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")  # a word as `assay.texts.shingles` counts words
_SENTENCE_END = re.compile(r"[.!?…][\"”’)]*\s")


@dataclass(frozen=True, slots=True)
class Word:
    """One word with the marks before it and the marks and blanks after it.

    `root` and `place` name the base text it comes from and its place there; a word written anew has no root. A word
    that was put in by changing a copied passage is `changed`.
    """

    written: str
    before: str = ""
    after: str = " "
    root: str = ""
    place: int = -1
    changed: bool = False

    @property
    def folded(self) -> str:
        """The word as it is compared with others."""
        return self.written.casefold().replace("’", "'")

    @property
    def ends_paragraph(self) -> bool:
        """Whether a paragraph ends behind it."""
        return "\n" in self.after

    @property
    def ends_sentence(self) -> bool:
        """Whether a sentence may end behind it."""
        return self.ends_paragraph or _SENTENCE_END.search(self.after) is not None


Words = tuple[Word, ...]


def words_of(text: str, *, root: str = "", changed: bool = False) -> Words:
    """The words of `text`; with a `root`, they count as that base text's."""
    matches = list(_WORD.finditer(text))
    found: list[Word] = []
    before = text[: matches[0].start()] if matches else ""
    for place, match in enumerate(matches):
        last = place + 1 == len(matches)
        between = text[match.end() :] if last else text[match.end() : matches[place + 1].start()]
        cut = len(between) if last or not re.search(r"\s", between) else _after_last_blank(between)
        found.append(Word(match.group(), before, between[:cut], root, place if root else -1, changed))
        before = between[cut:]
    return tuple(found)


def text_of(words: Iterable[Word]) -> str:
    """The text that the words make, without blanks at its end."""
    return "".join(f"{word.before}{word.written}{word.after}" for word in words).rstrip()


def paragraphs(words: Sequence[Word]) -> list[Words]:
    """The words in paragraphs."""
    return _split(words, [word.ends_paragraph for word in words])


def sentences(words: Sequence[Word]) -> list[Words]:
    """The words in sentences; none runs over two paragraphs."""
    begins_well = [*(word.written[:1].isupper() or word.written[:1].isdigit() for word in words[1:]), True]
    ends = [
        word.ends_paragraph or (word.ends_sentence and good) for word, good in zip(words, begins_well, strict=False)
    ]
    return _split(words, ends)


def joined(units: Iterable[Sequence[Word]], *, between: str = "\n\n") -> Words:
    """The units one after the other with `between` between them."""
    found: list[Word] = []
    for unit in units:
        if unit:
            found += [*unit[:-1], replace(unit[-1], after=unit[-1].after.rstrip() + between)]
    return tuple(found)


def _split(words: Sequence[Word], ends: Sequence[bool]) -> list[Words]:
    units: list[Words] = []
    start = 0
    for place, end in enumerate(ends, start=1):
        if end or place == len(words):
            units.append(tuple(words[start:place]))
            start = place
    return units


def _after_last_blank(between: str) -> int:
    return max(place for place, mark in enumerate(between) if mark.isspace()) + 1
