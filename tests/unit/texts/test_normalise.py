from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from assay.texts.normalise import normalise, reorders_text, tidy_lines


def test_normalise_brings_letters_ends_of_lines_and_spaces_to_one_form() -> None:
    assert normalise("cafe\u0301") == "caf\u00e9"
    assert normalise("a\r\nb\rc\x85d\u2028e\u2029f") == "a\nb\nc\nd\ne\n\nf"
    assert normalise("By\u00a0Jane\u2009Doe\tx") == "By Jane Doe\tx"


def test_normalise_removes_what_cannot_be_seen() -> None:
    assert normalise("in\u00advis\u200bib\ufeffle\x00\x07\x9b") == "invisible"
    assert normalise("\u202eabc\u202c \u2066d\u2069") == "abc d"
    assert normalise("a\ud800b") == "a\ufffdb"


@given(st.text())
def test_normalise_is_a_fixed_point_and_can_be_encoded(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    once.encode("utf-8")


def test_reorders_text_tells_overrides_from_marks() -> None:
    assert reorders_text("pay \u202eeno\u202c")
    assert reorders_text("\u202dabc\u202c")
    assert not reorders_text("\u2067abc\u2069")
    assert not reorders_text("Dabiq\u200e and plain")
    assert not reorders_text("plain")


def test_tidy_lines() -> None:
    assert tidy_lines("\n a  \nb\t\n\n \n\nc \n") == "a\nb\n\nc"
