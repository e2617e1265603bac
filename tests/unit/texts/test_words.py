"""Words, their places and their stems."""

from __future__ import annotations

import pytest

from assay.domain.span import Span
from assay.texts.words import STOPWORDS, content_stems, is_stopword, stem, words
from tests.bounds import within


def test_words_come_as_written_with_their_places() -> None:
    text = "The U.S. didn't air-strike 1,200 people’s homes."
    assert words(text) == [
        ("The", Span(0, 3)),
        ("U.S.", Span(4, 8)),
        ("didn't", Span(9, 15)),
        ("air", Span(16, 19)),
        ("strike", Span(20, 26)),
        ("1,200", Span(27, 32)),
        ("people’s", Span(33, 41)),
        ("homes", Span(42, 47)),
    ]


def test_no_words_in_an_empty_text() -> None:
    assert words("") == []
    assert words(" — … _") == []


def test_words_of_other_scripts_are_words() -> None:
    assert [word for word, _ in words("Москва сообщила: naïve café")] == ["Москва", "сообщила", "naïve", "café"]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("hacked", "hack"),
        ("Hacking", "hack"),
        ("Russia's", "russia"),
        ("Russia’s", "russia"),
        ("countries", "countri"),
        ("US", "u.s."),
        ("U.S.", "u.s."),
        ("us", "us"),
    ],
)
def test_stem(word: str, expected: str) -> None:
    assert stem(word) == expected


def test_function_words_are_known_in_any_case_and_with_any_apostrophe() -> None:
    assert is_stopword("The")
    assert is_stopword("Didn’t")
    assert is_stopword("us")
    assert not is_stopword("US")
    assert not is_stopword("ministry")
    assert "not" in STOPWORDS


def test_content_stems_keep_order_and_repeats() -> None:
    assert content_stems("The ministers told the US that ministers had met us.") == [
        "minist",
        "told",
        "u.s.",
        "minist",
        "met",
    ]


@pytest.mark.parametrize("line", ["a" * 1_000_000, "a." * 500_000, "1," * 500_000, "a'" * 500_000])
def test_a_million_characters_take_linear_time(line: str) -> None:
    with within(seconds=5):
        words(line)
