"""Wordings that answer a question outright, guarded against those that only raise it."""

from __future__ import annotations

import re

from assay.texts.lazy_pattern import lazy_pattern

_HEDGED = (
    r"(?-i:may)|might|could(?! (?:only|not))|perhaps|possibly|allegedly|reportedly|purported\w*|if|whether|unless|"
    r"suggest(?:s|ed)? that|accus\w+|alleg\w+|insist\w*|den(?:y|ies|ied)"
)
_NEGATED = r"not|n[o']t|never|no|nobody|neither|none|nothing|without|unclear|unknown|cannot|impossible|fail(?:s|ed)?"


def plainly(*patterns: str) -> re.Pattern[str]:
    """A pattern for a sentence that says one of `patterns`, and neither hedges nor denies anything."""
    return _guarded(rf"(?:{_HEDGED}|{_NEGATED})\b|\w+n['’]t", patterns)


def firmly(*patterns: str) -> re.Pattern[str]:
    """A pattern for a sentence that says one of `patterns` without a hedge; it may deny."""
    return _guarded(rf"(?:{_HEDGED})\b", patterns)


def _guarded(barred: str, patterns: tuple[str, ...]) -> re.Pattern[str]:
    said = "|".join(f"(?:{pattern})" for pattern in patterns)
    return lazy_pattern(rf"\A(?![\s\S]*\b(?:{barred}))[\s\S]*?(?:{said})", re.IGNORECASE)
