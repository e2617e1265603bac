"""File names for a package, made from names that may be hostile."""

from __future__ import annotations

import re
import unicodedata

from assay.texts.lazy_pattern import lazy_pattern

LONGEST = 60
"""Characters of a name beside its number and its ending."""

_UNFIT = lazy_pattern(r"[^A-Za-z0-9._]+")
_LONGEST_ENDING = 8


def file_name(number: int, name: str, *, ending: str = "") -> str:
    """`001-velmar-courier.html` for number 1 and a file's name or a title; `ending` replaces the name's own.

    Letters, digits, hyphens, dots and low lines of ASCII alone, so that every file system and archive program keeps it
    as it is. The number in front makes it unique, letter case aside, and no name that a system reserves.
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii")
    stem, dot, own = plain.rpartition(".")
    if not dot or not own.isalnum() or len(own) > _LONGEST_ENDING:
        stem, own = plain, ""
    end = ending or (f".{own.lower()}" if own else "")
    return "-".join(part for part in (f"{number:03}", _fit(stem)) if part) + end


def last_part(path: str) -> str:
    """The last part of a path of any system."""
    return path.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]


def _fit(stem: str) -> str:
    """`stem` with hyphens for all that is not let through, and no mark at its ends or twice."""
    fit = re.sub(r"\.{2,}", ".", _UNFIT.sub("-", stem)).strip("-._")
    return fit[:LONGEST].rstrip("-._")
