"""Makes hostile text harmless to look at, whatever shows it."""

from __future__ import annotations

from assay.texts.lazy_pattern import lazy_pattern

_OBEYED = lazy_pattern(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufff9-\ufffb\ud800-\udfff]"
)
"""What a terminal or a page obeys rather than shows: control characters, marks that turn the writing direction, lone
surrogates. Tab and line feed are let through."""


def _shown(code: int) -> str:
    """What stands for the character with this code point."""
    if code in {0x0D, 0x2028, 0x2029}:
        return " "
    return chr(0x2400 + code) if code < 0x20 else "␡" if code == 0x7F else "\ufffd"


_CODES = (*range(0xA0), 0x61C, *range(0x200E, 0x2070), *range(0xD800, 0xE000), *range(0xFFF9, 0xFFFC))
_SHOWN = {code: _shown(code) for code in _CODES if _OBEYED.match(chr(code))}

_BLANKS = lazy_pattern(r"[ \t\n\r\f\v]+")
"""Blanks that may be joined to one; those that hold words together, as French quotation marks need, stay."""


def inert(text: str) -> str:
    """`text` with every character that would be obeyed replaced by one that is seen; its length stays the same.

    A C0 control becomes its picture (U+2400 and on), carriage returns a space, everything else U+FFFD.
    """
    return text.translate(_SHOWN) if _OBEYED.search(text) else text


def one_line(text: str) -> str:
    """`text` made inert, on one line, with single spaces."""
    return spaced(text).strip()


def spaced(text: str) -> str:
    """`text` made inert, with line breaks and runs of blanks turned into one space."""
    return _BLANKS.sub(" ", inert(text))


def shortened(text: str, length: int) -> str:
    """`text` on one line, cut at a word to at most `length` characters with an ellipsis where it is longer."""
    line = one_line(text)
    if len(line) <= length:
        return line
    cut = line[: length - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > length // 2 else cut).rstrip(" ,;:") + "…"
