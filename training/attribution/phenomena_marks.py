"""Annotation written into a text while it is made, and read out of it in the end; quotation marks in one style.

A text under way marks a span as `role numbers text` between characters of Unicode's private area. Quotation marks are
written “ ” and ‘ ’, the apostrophe ', until `finished` gives the text its style.
"""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Iterator

from benchmarks.attribution.polnear import Article, Attribution, Span

OPEN, NAMED, CLOSE = "\ue000", "\ue001", "\ue002"
_MARK = re.compile(f"{OPEN}([scx])([0-9,]+){NAMED}|{CLOSE}")
_TWO_STOPS = re.compile(f"([ap]\\.m\\.)(”?{CLOSE}?)\\.(?=\\s|$|[”’{CLOSE}])")
_COMMA = re.compile(f",”({CLOSE}?)")

#: outer opening and closing, inner opening and closing, apostrophe; then how often
STYLES = {
    ("“", "”", "‘", "’", "’"): 8,
    ('"', '"', "'", "'", "'"): 6,
    ("‘", "’", "“", "”", "’"): 3,
    ("'", "'", '"', '"', "'"): 2,
    ("«", "»", "“", "”", "’"): 2,
    ("„", "“", "‚", "‘", "’"): 2,
    ("''", "''", "'", "'", "'"): 1,
    ("« ", " »", "“", "”", "’"): 1,
    ("»", "«", "›", "‹", "’"): 1,
}


class Statements:
    """Numbers the statements of one article and marks their spans."""

    def __init__(self) -> None:
        self._numbers: Iterator[int] = itertools.count()

    def new(self) -> str:
        return str(next(self._numbers))


def source(text: str, *statements: str) -> str:
    """`text` marked as the source of one or more statements."""
    return _marked("s", text, statements)


def cue(text: str, *statements: str) -> str:
    """`text` marked as the cue of a statement."""
    return _marked("c", text, statements)


def content(text: str, *statements: str) -> str:
    """`text` marked as content."""
    return _marked("x", text, statements)


def _marked(role: str, text: str, statements: tuple[str, ...]) -> str:
    if OPEN in text:
        raise ValueError(f"spans lie in each other: {text!r}")
    return f"{OPEN}{role}{','.join(statements)}{NAMED}{text}{CLOSE}"


def capital(text: str) -> str:
    """`text` with its first letter a capital, past marks of annotation and quotation."""
    match = re.match(f"(?:{OPEN}[^{NAMED}]*{NAMED}|[“‘(])*", text)
    place = match.end() if match else 0
    return text[:place] + text[place : place + 1].upper() + text[place + 1 :]


def finished(text: str, *, name: str, chance: random.Random) -> Article:
    """The article: quotation marks in one style throughout, the annotation taken out and put beside it."""
    style = chance.choices(list(STYLES), list(STYLES.values()))[0]
    if style[0] in "‘'«„" and len(style[0]) == 1 and chance.random() < 0.6:
        text = _COMMA.sub(r"”\1,", text)  # the comma is not the speaker's
    text = _TWO_STOPS.sub(r"\1\2", text)
    table = {"“": style[0], "”": style[1], "‘": style[2], "’": style[3], "'": style[4]}
    text = re.sub("[“”‘’']", lambda match: table[match.group()], text)
    out: list[str] = []
    length = place = 0
    under_way: tuple[str, list[str], int] | None = None
    found: dict[str, dict[str, list[Span]]] = {}
    for match in _MARK.finditer(text):
        out.append(text[place : match.start()])
        length += match.start() - place
        place = match.end()
        if match.group(1):
            under_way = match.group(1), match.group(2).split(","), length
        elif under_way is not None:
            role, numbers, start = under_way
            for number in numbers:
                found.setdefault(number, {"s": [], "c": [], "x": []})[role].append((start, length))
            under_way = None
    out.append(text[place:])
    attributions = [Attribution(tuple(spans["s"]), tuple(spans["c"]), tuple(spans["x"])) for spans in found.values()]
    return Article(name, "made", "".join(out), tuple(attributions))
