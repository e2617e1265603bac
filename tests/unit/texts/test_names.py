from __future__ import annotations

import pytest

from assay.texts.names import (
    PlaceWord,
    acronyms,
    countries,
    countries_in,
    country_with,
    fold,
    initials,
    name_spans,
    place,
    word_set,
)
from tests.bounds import within


def test_word_set_splits_a_literal_list() -> None:
    assert word_set("of  the\nand") == {"of", "the", "and"}


@pytest.mark.parametrize(
    ("text", "folded"),
    [("É. Dupré", "e dupre"), ("U.S.", "us"), ("O’Neil", "oneil"), ("  Ann\n Lee ", "ann lee"), ("İzmir", "izmir")],
)
def test_fold_drops_what_spellings_differ_in(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_name_spans_are_the_capitalised_stretches() -> None:
    text = "Secretary of State Ann Lee met Mr. Orban and Khalid al-Farsi of Veld. the end"
    assert [span.of(text) for span in name_spans(text)] == [
        "Secretary of State Ann Lee",
        "Mr. Orban",
        "Khalid al-Farsi of Veld",
    ]


def test_a_blank_line_ends_a_name() -> None:
    text = "Harbour Board\n\nAnn Lee"
    assert [span.of(text) for span in name_spans(text)] == ["Harbour Board", "Ann Lee"]


def test_initials_leave_out_small_words() -> None:
    assert initials("Central Bank of Veld") == "CBV"


def test_acronyms_come_with_the_shortest_long_form() -> None:
    text = "On Monday the Harbour Safety Board (HSB) met the Veld Rail Union (the “VRU”) and (ZZZ)."
    assert acronyms(text) == {"HSB": "Harbour Safety Board", "VRU": "Veld Rail Union"}


@pytest.mark.parametrize(
    ("phrase", "code", "sort"),
    [
        ("Afghanistan", "AF", PlaceWord.NAME),
        ("Afghans", "AF", PlaceWord.DEMONYM),
        ("Moscow", "RU", PlaceWord.CAPITAL),
        ("the Kremlin", "RU", PlaceWord.SEAT),
        ("The White House", "US", PlaceWord.SEAT),
        ("U.S.", "US", PlaceWord.NAME),
        ("Élysée", "FR", PlaceWord.SEAT),
    ],
)
def test_place_knows_what_stands_for_a_country(phrase: str, code: str, sort: PlaceWord) -> None:
    found = place(phrase)
    assert found is not None
    assert (found[0].code, found[1]) == (code, sort)


def test_place_needs_the_whole_phrase() -> None:
    assert place("Moscow Mule") is None


def test_countries_in_takes_the_longest_wording_and_capitals_only() -> None:
    phrase = "South Korean and U.S. officials told us of turkey"
    assert [(country.code, span.of(phrase)) for country, _, span in countries_in(phrase)] == [
        ("KR", "South Korean"),
        ("US", "U.S."),
    ]


def test_every_country_has_a_code_of_its_own() -> None:
    codes = [country.code for country in countries()]
    assert len(codes) == len(set(codes)) > 190
    assert [getattr(country_with(code), "name", None) for code in ("PE", "NO")] == ["Peru", "Norway"]
    assert country_with("ZZ") is None


@pytest.mark.parametrize("unit", ["A", "A ", "Ab. ", "(A", "A-", "A of ", "a", "al-"])
def test_a_million_characters_are_read_in_seconds(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    with within(seconds=5):
        name_spans(text)
        acronyms(text)
