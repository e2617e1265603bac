"""Compound claims and their parts."""

from __future__ import annotations

import pytest

from assay.claims.parts import parts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Russia hacked the DNC.", ("Russia hacked the DNC.",)),
        (
            "Russia hacked the DNC and the candidate knew about it.",
            ("Russia hacked the DNC.", "The candidate knew about it."),
        ),
        (
            "Iran is arming the rebels; the rifles came through the port.",
            ("Iran is arming the rebels.", "The rifles came through the port."),
        ),
        ("Russia and Iran attacked the city.", ("Russia and Iran attacked the city.",)),
        ("Russia attacked Syria and Iran.", ("Russia attacked Syria and Iran.",)),
        ("The ministry said Russia and China hacked the DNC.", ("The ministry said Russia and China hacked the DNC.",)),
        (
            "The videos show that Iran is arming the rebels.",
            ("Iran is arming the rebels.", "The videos show that Iran is arming the rebels."),
        ),
        (
            "The videos do not show that Iran is arming the rebels.",
            ("The videos do not show that Iran is arming the rebels.",),
        ),
    ],
)
def test_parts(sentence: str, expected: tuple[str, ...]) -> None:
    assert parts(sentence) == expected
