"""Cells of a CSV file that no spreadsheet takes for anything but text."""

from __future__ import annotations

from collections.abc import Iterable

from assay.report.inert import inert
from assay.texts.lazy_pattern import lazy_pattern

LONGEST = 32_767
"""The most characters, in UTF-16, that a cell of a spreadsheet holds; a longer text would spill into others."""

_CUT = "…"
_FORMULA = lazy_pattern(r"(^|[;\n\t])(?=['\s\u200b-\u200d\ufeff]*[=+\-@＝＋－＠])")
"""Where a formula may begin: at the start of a cell, and where a spreadsheet that parts cells by semicolons or tabs,
or takes no heed of quotation marks, would start another."""


def cell(value: object) -> object:
    """`value` as a cell: truth in small letters, none empty, a text made harmless, anything else as it is.

    Before a text, or a part of it after a line feed, semicolon or tab, that starts like a formula (`=`, `+`, `-`, `@`
    and their wide forms) stands an apostrophe, as OWASP advises. Control characters are replaced by visible ones. A
    text longer than 32,767 characters is cut there, with an ellipsis.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return _short(_FORMULA.sub(r"\1'", inert(value))) if isinstance(value, str) else value


def joined(values: Iterable[object]) -> str:
    """`values` as one text, a bar with blanks between them; a bar or backslash in a value has a backslash before it."""
    texts = ("" if value is None else str(value) for value in values)
    return " | ".join(text.replace("\\", "\\\\").replace("|", "\\|") for text in texts)


def _short(text: str) -> str:
    """`text`, cut where it has more than `LONGEST` characters in UTF-16."""
    if len(text) * 2 <= LONGEST or len(text.encode("utf-16-le")) // 2 <= LONGEST:
        return text
    kept = text.encode("utf-16-le")[: (LONGEST - len(_CUT)) * 2]
    return kept.decode("utf-16-le", errors="ignore") + _CUT
