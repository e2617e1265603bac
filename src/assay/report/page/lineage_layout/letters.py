"""How wide text is at most, and how it breaks into lines, without a font at hand."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

_CLASSES = {
    0.34: " 'ijlIJ,.’‘|\u202f\u00a0",
    0.42: "/:;\\f-()[]t!r",
    0.6: '"*_`–csz?“”L',
    0.8: "ABCDGHNOQRUVX&",
    1.0: "mMwW%@…—#+<=>^~",
}
_WIDTHS = {letter: width for width, letters in _CLASSES.items() for letter in letters}
_PLAIN, _OTHER, _FULL = 0.66, 0.85, 1.05
"""Widths of the other letters of ASCII, of those of other alphabets, and of signs as wide as they are high."""
_BOLD = 1.12
_ELLIPSIS = "…"


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """How wide `text` is at most in letters of `size`, in the widest of the common fonts."""
    return sum(map(_width, text)) * size * (_BOLD if bold else 1.0)


def _width(letter: str) -> float:
    found = _WIDTHS.get(letter)
    if found is not None:
        return found
    if letter.isascii():
        return _PLAIN
    if unicodedata.category(letter) in ("Mn", "Me"):
        return 0.0
    return _FULL if unicodedata.east_asian_width(letter) in "WF" or ord(letter) > 0xFFFF else _OTHER


def wrapped(text: str, room: float, size: float, *, bold: bool = False, at_most: int) -> list[str]:
    """`text` in lines that fit into `room`, at most so many; the last ends with an ellipsis where it is cut."""
    lines: list[str] = []
    for line in _lines(text, room, size, bold=bold):
        if len(lines) == at_most:
            lines[-1] = _cut(lines[-1], room, size, bold=bold)
            break
        lines.append(line)
    return lines


def _lines(text: str, room: float, size: float, *, bold: bool) -> Iterator[str]:
    line = ""
    for word in filter(None, text.split(" ")):
        joined = f"{line} {word}" if line else word
        if text_width(joined, size, bold=bold) <= room:
            line = joined
            continue
        if line:
            yield line
        *pieces, line = _pieces(word, room, size, bold=bold)
        yield from pieces
    if line:
        yield line


def _pieces(word: str, room: float, size: float, *, bold: bool) -> Iterator[str]:
    """A word cut where it is wider than the room."""
    piece = ""
    for letter in word:
        if piece and text_width(piece + letter, size, bold=bold) > room:
            yield piece
            piece = ""
        piece += letter
    yield piece


def _cut(line: str, room: float, size: float, *, bold: bool) -> str:
    while line and text_width(line + _ELLIPSIS, size, bold=bold) > room:
        line = line[:-1]
    return line.rstrip(" ,;:") + _ELLIPSIS
