"""Patterns that are compiled when they are first used: the same as others, later."""

from __future__ import annotations

import importlib
import pkgutil
import re
from typing import Any

import pytest

import assay
from assay.texts.lazy_pattern import lazy_pattern


def every_pattern() -> list[tuple[str, Any]]:
    """All patterns that the package's modules hold by a name, with where they are."""
    found = []
    for module in pkgutil.walk_packages(assay.__path__, "assay."):
        if module.name != "assay.__main__":
            held = vars(importlib.import_module(module.name)).items()
            found += [
                (f"{module.name}.{name}", value) for name, value in held if repr(value).startswith("lazy_pattern(")
            ]
    return found


def test_every_pattern_of_the_package_can_be_compiled():
    patterns = every_pattern()
    assert len(patterns) > 600
    wrong = {}
    for where, pattern in patterns:
        try:
            re.compile(pattern.pattern, pattern.flags & ~re.UNICODE)
        except re.error as error:
            wrong[where] = str(error)
    assert wrong == {}


@pytest.mark.parametrize(
    ("expression", "flags", "text"),
    [
        (r"(?P<year>\d{4})", 0, "in 2026 and 2027"),
        (r"a.c", re.IGNORECASE | re.DOTALL, "A\nC abc"),
        (rb"\w+", 0, b"of bytes"),
    ],
)
def test_it_answers_as_a_compiled_one_does(expression, flags, text):
    lazy, eager = lazy_pattern(expression, flags), re.compile(expression, flags)
    assert lazy.findall(text) == eager.findall(text)
    assert lazy.search(text).span() == eager.search(text).span()
    assert [match.groupdict() for match in lazy.finditer(text)] == [match.groupdict() for match in eager.finditer(text)]
    assert lazy.sub(text[:0], text) == eager.sub(text[:0], text)
    assert lazy.split(text) == eager.split(text)
    assert (lazy.pattern, lazy.flags, lazy.groups) == (eager.pattern, eager.flags, eager.groups)
    with pytest.raises(AttributeError, match="no attribute 'seek'"):
        lazy.seek(text)


def test_nothing_is_compiled_before_it_is_used(monkeypatch):
    compiled = []
    compile_now = re.compile
    monkeypatch.setattr(re, "compile", lambda *asked: compiled.append(asked) or compile_now(*asked))
    lazy = lazy_pattern("a+", re.ASCII)
    assert compiled == []
    assert [bool(lazy.match("aa")), bool(lazy.fullmatch("ab")), bool(lazy.match("b"))] == [True, False, False]
    assert compiled == [("a+", re.ASCII)]


def test_a_wrong_one_is_told_when_it_is_used():
    wrong = lazy_pattern("(")
    with pytest.raises(re.error, match="unterminated subpattern"):
        wrong.search("x")
