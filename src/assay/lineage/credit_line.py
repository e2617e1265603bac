"""What a line of credit says, and what such a line is made of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assay.domain.span import Span
from assay.lineage.publications import Publication
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.words import word_set

_PICTURE = lazy_pattern(
    r"\b(?:photo(?:s|graph\w*)?|image[sn]?|picture|getty|video|graphic|credit|cartoon|file|handout|pool)\b|\bmedia:"
    r"|/\s*(?:AP|AFP|Reuters|REUTERS)\b|\bvia (?:AP|AFP|Reuters|REUTERS)\b",
    re.IGNORECASE,
)
# The words in small letters that a byline may hold besides names.
_SMALL = word_set(
    """
    a al an and at am bin by correspondent correspondents d da de del den der di do du editor edt est et for from gmt in
    la le m of on p photographer pm reporter reporters s special st staff the to van von wire wires with writer writers
    agency agencies news compiled additional y
    """
)
_WORD = lazy_pattern(r"[^\W\d_]+")
_BLANKS = lazy_pattern(r"\s{2,}")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that names `publication` as whose text this is from `start` on, or, if `part`, as one that had part in it.

    `span` is where the text shows it; `told` says what was read where that stands elsewhere; `address` is that of the
    publication's page.
    """

    publication: Publication
    span: Span
    start: int = 0
    part: bool = False
    address: str | None = None
    told: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a text that is no blank: its words, with one blank between them, and where they begin and end."""

    text: str
    start: int
    end: int

    def span(self, start: int, end: int) -> Span:
        """Characters `[start, end)` of the row's words as a span of the text; all of it where blanks were left out."""
        if len(self.text) != self.end - self.start:
            return Span(self.start, self.end)
        return Span(self.start + start, min(self.start + end, self.end))


def rows(text: str, start: int, end: int) -> Iterator[Row]:
    """The lines of `text[start:end]` without white space around them."""
    place = start
    for line in text[start:end].split("\n"):
        words = line.strip()
        if words:
            begin = place + len(line) - len(line.lstrip())
            yield Row(_BLANKS.sub(" ", words), begin, begin + len(words))
        place += len(line) + 1


def is_picture(line: str) -> bool:
    """Whether a short line credits a picture, or says that there is one."""
    return _PICTURE.search(line) is not None


def is_caption(line: str) -> bool:
    """Whether a line reads like a sentence: what stands below it is credited for the picture it describes."""
    return len(line) > 40 and line.rstrip("\"'”’)").endswith((".", "!", "?"))


def has_names_only(line: str) -> bool:
    """Whether a line holds nothing but names, dates and the small words of bylines."""
    return all(word[0].isupper() or word in _SMALL for word in _WORD.findall(line))
