"""Verdicts on something told before."""

from __future__ import annotations

import pytest

from assay.stance.matching import analyse
from assay.stance.operators import operators
from assay.stance.verdict import is_verdict, verdict_places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This is a fabrication cooked up in Kursa", ["This is a fabrication"]),
        ("We all know that it's a lie", ["it's a lie"]),
        ("The accusations are absurd and we will sue", ["accusations are absurd"]),
        ("They know that this is not true", ["this is not true"]),
        ("This is not a fabrication by anybody", []),
        ("It is not true that the bridge is closed", []),
        ("The bridge is fake", []),
        ("Sheer nonsense from beginning to end", ["Sheer nonsense from beginning to end"]),
    ],
)
def test_verdict_places(text: str, expected: list[str]) -> None:
    (sentence,) = analyse(text)
    places = verdict_places(sentence, operators(sentence.lower))
    assert [" ".join(sentence.tokens[start:end]) for start, end in places] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lies", True),
        ("a complete fabrication", True),
        ("all of it is a cheap smear", True),
        ("it is not a lie", False),
        ("a lie about the bridge", False),
        ("the whole story", False),
        ("", False),
    ],
)
def test_is_verdict(text: str, expected: bool) -> None:
    assert is_verdict(text) is expected
