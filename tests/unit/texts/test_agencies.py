from __future__ import annotations

import re

import pytest

from assay.texts.agencies import AGENCY, agency_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By Reuters", "Reuters"),
        ("WASHINGTON (AP) —", "Associated Press"),
        ("THE ASSOCIATED PRESS", "Associated Press"),
        ("Agence France-Presse reported", "Agence France-Presse"),
        ("By Sana Khan", None),
        ("an apt reply in the APAC region", None),
        ("@AP", None),
    ],
)
def test_agency_in(text: str, expected: str | None) -> None:
    assert agency_in(text) == expected


def test_the_longest_name_is_matched() -> None:
    match = re.match(AGENCY, "The Associated Press")
    assert match is not None
    assert match[0] == "The Associated Press"
