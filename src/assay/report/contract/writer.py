"""Writes a contract dictionary as text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from assay.report.contract.primitives import Json
from assay.texts.lazy_pattern import lazy_pattern

_UNSAFE = lazy_pattern("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Characters that a terminal or a page obeys rather than shows, and lone surrogates, which no encoding can carry."""


_BROKEN = 2
"""Down to this depth containers are laid out over lines; below it each value is one line, so long lists can be read."""


def to_json(value: Json) -> str:
    """`value` as JSON in the order given, ending in a line feed; the same value always gives the same bytes.

    Each item of a list of objects stands on a line of its own. Letters of all scripts are written as they are; control
    characters and marks that turn the writing direction are escaped, so the text is safe to show and reads back as the
    same value. Raises `ValueError` where a number is not finite.
    """
    return _UNSAFE.sub(_escape, "".join(_lines(value, depth=0))) + "\n"


def _lines(value: object, *, depth: int) -> Iterator[str]:
    """`value` as JSON text in pieces, indented by two blanks a level as far as it is laid out over lines."""
    indent = "\n" + "  " * (depth + 1)
    if isinstance(value, dict) and value and depth < _BROKEN:
        for number, (key, part) in enumerate(value.items()):
            yield ("," if number else "{") + indent + _compact(key) + ": "
            yield from _lines(part, depth=depth + 1)
        yield indent[:-2] + "}"
    elif isinstance(value, list) and value and depth <= _BROKEN and isinstance(value[0], dict | list):
        for number, part in enumerate(value):
            yield ("," if number else "[") + indent + _compact(part)
        yield indent[:-2] + "]"
    else:
        yield _compact(value)


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match.group()):04x}"
