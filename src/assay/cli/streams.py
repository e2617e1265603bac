"""Lets standard output and error take every text, whatever their encoding can carry.

A character that it cannot carry is written in ASCII as near as there is one ("…" as "...", "é" as "e"), or else as "?".
"""

from __future__ import annotations

import codecs
import sys
import unicodedata
from io import TextIOWrapper

HANDLER = "assay.nearest"
"""The name under which Python knows `nearest` as a handler of encoding errors."""

_OF_PYTHON = frozenset({"strict", "surrogateescape", "backslashreplace"})
_UNKNOWN = "?"
_NEAREST = {
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‘’‚‛′", "'"),
    **dict.fromkeys("‐‑‒–—―−─━", "-"),
    **dict.fromkeys("│┃¦", "|"),
    **dict.fromkeys("·•", "."),
    **{"‹": "<", "›": ">", "→": "->", "↳": ">", "¶": "par.", "§": "sec.", "×": "x", "÷": "/"},
    **{"ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L"},
    **{"đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ı": "i"},
}


def take_every_text() -> None:
    """Has standard output and standard error write what they cannot encode as `nearest` gives it.

    A handler that the user chose (`PYTHONIOENCODING=ascii:ignore`) stays, and so does a stream that is no text file.
    """
    codecs.register_error(HANDLER, nearest)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and stream.errors in _OF_PYTHON:
            stream.reconfigure(errors=HANDLER)


def nearest(error: UnicodeError) -> tuple[str, int]:
    """What to write for the characters that could not be encoded, and where to go on (see `codecs.register_error`).

    Raises `error` again where it is none of encoding.
    """
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(map(_ascii, error.object[error.start : error.end])), error.end


def _ascii(char: str) -> str:
    """The ASCII form of one character; nothing for an accent by itself, "?" for a figure that would change."""
    if char in _NEAREST:
        return _NEAREST[char]
    if unicodedata.combining(char):
        return ""
    if unicodedata.category(char) == "No":  # "3½" is not 31/2, nor "10²" 102
        return _UNKNOWN
    plain = "".join(part for part in unicodedata.normalize("NFKD", char) if part.isascii())
    return plain or _UNKNOWN
