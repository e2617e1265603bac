"""Numbers in digits and in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assay.lineage.numbers import numbers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("some two thousand rifles", ["2000"]),
        ("two and a half million litres", ["2500000"]),
        ("2.5 million litres, 11.40 tonnes", ["2500000", "11.4"]),
        ("twenty-three per cent, or 23%", ["23", "23"]),
        ("twelve hundred shells and 1,200 fuses", ["1200", "1200"]),
        ("one hundred and six of the three hundred thousand and seven", ["106", "300007"]),
        ("half a million, a dozen, two dozen", ["500000", "12", "24"]),
        ("two or three, two and six", ["2", "3", "2", "6"]),
        ("nineteen, twenty", ["19", "20"]),
        ("one of them and another one", []),
        ("the S-300, an AK-47, at 10:45, on 9/11", []),
        ("no. 12.", ["12"]),
        ("", []),
    ],
)
def test_numbers_in_a_text(text, expected):
    found = numbers(text)
    assert [number.value for number in found] == expected
    assert all(text[number.span.start : number.span.end].strip() for number in found)


@pytest.mark.parametrize(
    ("text", "digits"), [("4,317", 4), ("2,000", 1), ("11.4", 3), ("1,550", 3), ("0.07", 1), ("4000000", 1), ("47", 2)]
)
def test_how_many_digits_tell(text, digits):
    assert numbers(text)[0].significant == digits


@given(st.text(alphabet="0123456789 ,.-and two hundred million half %"))
def test_any_text_is_read(text):
    for number in numbers(text):
        assert float(number.value) >= 0
        assert number.span.end <= len(text)


@given(st.integers(min_value=0, max_value=10**12))
def test_digits_are_read_as_they_are(value):
    for written in (str(value), f"{value:,}"):
        assert [number.value for number in numbers(f"x {written} y")] == [str(value)]
