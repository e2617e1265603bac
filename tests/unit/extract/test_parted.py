import pytest

from assay.domain.span import Span
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.parted import around_parenthesis
from assay.extract.sentence_words import Sentences


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def parts(text: str, source: str, cue: str, content: str, *taken: str) -> list[str]:
    sentence = Sentences(Layout(text)).at(0)
    assert sentence is not None
    item = Attribution(place(text, source), (place(text, cue),), (place(text, content),))
    whole = around_parenthesis(sentence, item, [place(text, words) for words in taken])
    return [span.of(text) for span in whole.content]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "expected"),
    [
        ("The ferry, Roe said, has sunk.", "Roe", "said", "The ferry", ["The ferry", "has sunk"]),
        ("The cook – guests say – never slept.", "guests", "say", "The cook", ["The cook", "never slept"]),
        (
            "The mill was shut, Roe said, and its owner had fled.",
            "Roe",
            "said",
            "The mill was shut",
            ["The mill was shut", "and its owner had fled"],
        ),
        (
            "The prize went to the loudest, singers complained, and not to the best.",
            "singers",
            "complained",
            "not to the best",
            ["The prize went to the loudest", "and not to the best"],
        ),
    ],
)
def test_both_sides_are_content(text: str, source: str, cue: str, content: str, expected: list[str]) -> None:
    assert parts(text, source, cue, content) == expected


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("The mill was shut, Roe said, and left the room.", "Roe", "said", "The mill was shut"),
        ("The mill was shut, Roe said, on Friday.", "Roe", "said", "The mill was shut"),
        ("“The mill,” Roe said, “was shut.”", "Roe", "said", "“The mill,”"),
        ("The mill – Roe said, was shut.", "Roe", "said", "The mill"),
    ],
)
def test_what_is_no_second_part_is_left(text: str, source: str, cue: str, content: str) -> None:
    assert parts(text, source, cue, content) == [content]


def test_a_part_that_is_taken_is_left() -> None:
    text = "The ferry, Roe said, has sunk, the cook said."
    assert parts(text, "Roe", "said", "The ferry", "has sunk") == ["The ferry"]
