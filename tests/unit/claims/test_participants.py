"""The participants of a claim."""

from __future__ import annotations

import pytest

from assay.claims.participants import participants


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Russian intelligence officers hacked the Democratic National Committee.",
            ("Russian", "intelligence officers", "Democratic National Committee"),
        ),
        ("Turkish air strikes hit civilian targets in Iraq.", ("Turkish", "air strikes", "civilian targets", "Iraq")),
        ("MH17 was shot down by rebels.", ("MH17", "rebels")),
        ("The head of the Office of the Prosecutor met a spy.", ("head", "Office of the Prosecutor", "spy")),
        ("Russia and China signed the treaty.", ("Russia", "China", "treaty")),
        ("Ms Hale's brother bought the land.", ("Ms Hale", "brother", "land")),
        ("The vaccine causes blindness.", ("vaccine", "blindness")),
    ],
)
def test_participants(sentence: str, expected: tuple[str, ...]) -> None:
    assert participants(sentence) == expected


def test_days_months_and_figures_are_no_participants() -> None:
    assert participants("In March 2017 the minister Theresa May sold 300 rifles on Monday.") == (
        "minister",
        "Theresa May",
        "rifles",
    )
