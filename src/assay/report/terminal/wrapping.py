"""Breaks a text into lines for the terminal, and never at a space that holds words together ("86 %", "12 km").

The breaking itself is rich's, which takes every blank for a place to break, those of no-break spaces too (Unicode
Standard Annex 14, class GL).
"""

from __future__ import annotations

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from assay.texts.lazy_pattern import lazy_pattern

_HOLDING = "\u00a0\u2007\u202f"
_STANDS_FOR = "\ufdd0\ufdd1\ufdd2"
"""Noncharacters, which Unicode keeps for use inside a program: as wide as the spaces they stand for, but no blanks."""

_HELD, _FREED = str.maketrans(_HOLDING, _STANDS_FOR), str.maketrans(_STANDS_FOR, _HOLDING)
_RUN = lazy_pattern(rf"[\S{_HOLDING}]+")


def wrapped(text: Text, console: Console, width: int) -> list[Text]:
    """`text` in lines of at most `width` cells with its styles, without blanks at their ends.

    Words joined by no-break spaces stay on one line where it is wide enough for them; a word wider than the line is
    folded.
    """
    plain = text.plain
    if not plain.isascii() and any(space in plain for space in _HOLDING):
        text = text.copy()
        text.plain = _RUN.sub(lambda run: _held(run.group(), width), plain)
    lines = list(text.wrap(console, width, overflow="fold"))
    for line in lines:
        line.plain = line.plain.translate(_FREED)
        line.rstrip()
    return lines


def _held(run: str, width: int) -> str:
    """A run of joined words with its spaces held, unless it is wider than a line."""
    return run.translate(_HELD) if cell_len(run) <= width else run
