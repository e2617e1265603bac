"""Lines on pages to paragraphs: what is set as one column of text is read as the text it was set from.

Running headers, footers and page numbers go; lines are joined into paragraphs by gap, indent, size and short last
lines; words parted by a hyphen at a line's end are made whole, and paragraphs that run over a page's end too.
"""

from __future__ import annotations

import re
import statistics
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from assay.texts.lazy_pattern import lazy_pattern

_EDGE = 2
_FEW_PAGES = 6
_GAP = 1.3
_INDENT = 0.7
_SHORT = 0.85
_SIZE = 1.15
_DIGITS = lazy_pattern(r"\d+")
_PAGE_NUMBER = lazy_pattern(r"[-–—\s]*(?:page\s+)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?[-–—\s]*", re.IGNORECASE)
_ENDS_SENTENCE = lazy_pattern(r"[.!?:…][\"'”’»)\]]*\Z")
_LIST_ITEM = lazy_pattern(r"(?:[•●▪‣*–-]|\(?\d{1,2}[.)]|\([a-z]\))\s")
_PARTED = lazy_pattern(r"([^\W\d_]{2,})-\Z")
_WORD = lazy_pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LONGEST_RUNNING_LINE = 100
_OWN_HYPHEN = frozenset(
    re.split(
        " ",
        "anti cross ex far first government half hard high ill left long low much non old one post pre pro right "
        "second self short six so state third three two vice well year",
    )
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text on a page and its box in points, measured from the page's lower left corner."""

    text: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def height(self) -> float:
        """The height of the box, which stands for the size of the type."""
        return self.top - self.bottom


def paragraphs_of(pages: Sequence[Sequence[Line]]) -> list[str]:
    """The paragraphs of a document's pages in order."""
    cleaned = _without_running_lines(pages)
    lines = [line for page in cleaned for line in page]
    if not lines:
        return []
    words = {word.casefold() for line in lines for word in _WORD.findall(line.text)}
    groups: list[list[Line]] = []
    for page in cleaned:
        measure = _Measure.of(page)
        for place, line in enumerate(page):
            before = groups[-1][-1] if groups else None
            breaks = measure.breaks if place else _breaks_over_page
            if before is None or breaks(before, line):
                groups.append([])
            groups[-1].append(line)
    return [_joined((line.text for line in group), words) for group in groups]


@dataclass(frozen=True, slots=True)
class _Measure:
    """How a page is set: the usual distance between lines, and the column's margins."""

    leading: float
    left: float
    right: float

    @classmethod
    def of(cls, page: Sequence[Line]) -> _Measure:
        distances = [distance for one, two in pairwise(page) if (distance := one.bottom - two.bottom) > 0]
        rights = sorted(line.right for line in page)
        return cls(
            leading=statistics.median_low(distances) if distances else 0.0,
            left=statistics.median_low([line.left for line in page]) if page else 0.0,
            right=rights[int(0.9 * (len(rights) - 1))] if rights else 0.0,
        )

    def breaks(self, before: Line, line: Line) -> bool:
        """Whether `line` begins a paragraph after the line before it on the same page."""
        distance = before.bottom - line.bottom
        if distance > _GAP * self.leading or distance < -line.height:
            # A column's first line stands above the last one of the column before it; a sentence may run on there.
            return distance > 0 or _breaks_over_page(before, line)
        if max(before.height, line.height) > _SIZE * min(before.height, line.height):
            return True
        indented = line.left > before.left + _INDENT * line.height and line.left > self.left + _INDENT * line.height
        ended = bool(_ENDS_SENTENCE.search(before.text))
        short = before.right - self.left < _SHORT * (self.right - self.left)
        return (indented and ended) or (short and ended) or _LIST_ITEM.match(line.text) is not None


def _breaks_over_page(before: Line, line: Line) -> bool:
    return bool(_ENDS_SENTENCE.search(before.text)) and not line.text[:1].islower()


def _without_running_lines(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The pages without page numbers and without what stands at the edge of most of them."""
    shapes = Counter(
        shape
        for page in pages
        for shape in {_shape(line) for line in _edges(page)}
        if len(shape[0]) <= _LONGEST_RUNNING_LINE
    )
    # Chapters have running titles of their own, so that few pages may share one.
    often = 2 if len(pages) < _FEW_PAGES else 3
    running = {shape for shape, count in shapes.items() if count >= often and len(pages) > 1}
    return [
        [
            line
            for place, line in enumerate(page)
            if not (
                (place < _EDGE or place >= len(page) - _EDGE)
                and (_shape(line) in running or _PAGE_NUMBER.fullmatch(line.text))
            )
        ]
        for page in pages
    ]


def _edges(page: Sequence[Line]) -> list[Line]:
    return [*page[:_EDGE], *page[max(_EDGE, len(page) - _EDGE) :]]


def _shape(line: Line) -> tuple[str, int]:
    """A line's words with every number alike, and its height on the page, by which running lines are known."""
    return _DIGITS.sub("0", line.text.casefold()), round(line.bottom)


def _joined(lines: Iterable[str], words: set[str]) -> str:
    text = ""
    for line in lines:
        if not text:
            text = line
        elif _PARTED.search(text) and line[:1].islower():
            text = (text if _keeps_hyphen(text, line, words) else text[:-1]) + line
        else:
            text += ("" if text.endswith(("-", "—", "–")) and not text.endswith((" -", " —", " –")) else " ") + line
    return text


def _keeps_hyphen(text: str, line: str, words: set[str]) -> bool:
    """Whether the hyphen is the word's own: the document's other words tell, or else what it begins with."""
    first, second = _PARTED.search(text), _WORD.match(line)
    if first is None or second is None:
        return False
    begin, end = first[1].casefold(), second[0].casefold()
    if begin + end in words:
        return False
    return f"{begin}-{end}" in words or begin in _OWN_HYPHEN
