from __future__ import annotations

import pytest

from assay.domain.span import Span
from assay.extract.interrupted import with_who_interrupts
from assay.extract.joining import Attribution
from tests.bounds import within


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def read(text: str, *items: tuple[str, str, str]) -> list[tuple[str, list[str]]]:
    """Sources and contents after the mending of those given as source, cue and content."""
    given = [
        Attribution(place(text, source), (place(text, cue),), (place(text, content),)) for source, cue, content in items
    ]
    return [
        (item.source.of(text) if item.source else "", [span.of(text) for span in item.content])
        for item in with_who_interrupts(text, given)
    ]


def test_who_interrupts_a_clause_says_all_of_it() -> None:
    text = "The guild announced a find: Ostmark, it said, had shipped rifles."
    assert read(
        text, ("The guild", "announced", "a find: Ostmark"), ("it", "said", "had shipped rifles")
    ) == [("The guild", ["a find"]), ("it", ["Ostmark", "had shipped rifles"])]  # fmt: skip


@pytest.mark.parametrize("source", ["Ostmark", "Ostmark, it"])
def test_the_subject_of_a_clause_does_not_say_what_it_said(source: str) -> None:
    text = "Ostmark, it says, is arming the rebels."
    assert read(text, (source, "says", "is arming the rebels")) == [("it", ["Ostmark", "is arming the rebels"])]


def test_the_harbour_master_tells_of_the_mayor() -> None:
    text = "The mayor – he added – had sold the quay."
    assert read(text, ("The mayor", "added", "had sold the quay")) == [("he", ["The mayor", "had sold the quay"])]


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("Ostmark said, it seems, that nothing was sent.", ("Ostmark", "said", "that nothing was sent")),
        ("The mayor, who was ill, said it was sold.", ("The mayor", "said", "it was sold")),
        ("The mayor, he of the hat, said it was sold.", ("The mayor", "said", "it was sold")),
        ("The guild, it said in May that all was well.", ("The guild", "said", "that all was well")),
        ("On Monday: it said, again, that all was well.", ("it", "said", "that all was well")),
    ],
)
def test_what_interrupts_nothing_stays(text: str, item: tuple[str, str, str]) -> None:
    source, _, content = item
    assert read(text, item) == [(source, [content])]


def test_a_long_text_is_read_in_linear_time() -> None:
    text = ": Ostmark, it said, " * 5000
    items = [
        Attribution(Span(at + 11, at + 13), (Span(at + 14, at + 18),), (Span(at + 20, at + 22),))
        for at in range(0, len(text) - 40, 20)
    ]
    with within(seconds=2):
        with_who_interrupts(text, items[:500])
