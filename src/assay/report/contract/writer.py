"""Writes a contract dictionary as text."""

from __future__ import annotations

import json
import re

from assay.report.contract.primitives import Json

_UNSAFE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Characters that a terminal or a page obeys rather than shows, and lone surrogates, which no encoding can carry."""


def to_json(value: Json, *, indent: int | None = 2) -> str:
    """`value` as JSON in the order given, ending in a line feed; the same value always gives the same bytes.

    Letters of all scripts are written as they are; control characters and marks that turn the writing direction are
    escaped, so the text is safe to show and reads back as the same value. `indent` none gives one line. Raises
    `ValueError` where a number is not finite.
    """
    text = json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False)
    return _UNSAFE.sub(_escape, text) + "\n"


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match.group()):04x}"
