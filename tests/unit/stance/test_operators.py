"""Operators: found in words, and what they reach."""

from __future__ import annotations

import pytest

from assay.stance.operators import operators, reaches
from tests.bounds import within


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("he said so", []),
        ("he did not do it", [("negation", 2, 3)]),
        ("he didn't deny it", [("not ruled out", 1, 3)]),
        ("there is no evidence of it", [("no evidence", 2, 4)]),
        ("the claim is completely false", [("allegation", 1, 2), ("said to be false", 2, 5)]),
        ("not only that", [("emphasis", 0, 2)]),
        ("it's a hoax", [("said to be false", 0, 3)]),
        ("they shouldn't do it", [("question", 1, 2)]),
    ],
)
def test_operators(text: str, expected: list[tuple[str, int, int]]) -> None:
    assert [(found.operator.name, found.start, found.end) for found in operators(tuple(text.split()))] == expected


def test_reach_ends_with_distance_and_clause() -> None:
    (found,) = operators(("he", "did", "not", "say", "it", "but", "they", "did"))[:1] or [None]
    assert found is not None
    assert reaches(found, 4, ())
    assert not reaches(found, 7, (5,))
    assert not reaches(found, 1, ())
    assert not reaches(found, 60, ())


def test_many_words_take_linear_time() -> None:
    with within(seconds=8):
        operators(("not", "so", "is", "it", "no") * 60_000)
