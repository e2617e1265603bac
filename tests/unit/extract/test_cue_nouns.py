import pytest

from assay.domain.span import Span
from assay.extract.cue_nouns import is_noun_cue, is_own_noun, noun_attributions, noun_places
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.sentence_words import Sentences


def found(text: str, *, is_part: bool = False) -> list[tuple[str | None, str, str]]:
    sentence = Sentences(Layout(text)).at(0)
    assert sentence is not None
    return [
        (item.source.of(text) if item.source else None, item.cue[0].of(text), item.content[0].of(text))
        for item in noun_attributions(sentence, is_part=is_part)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A report that the dam had cracked sent people uphill.", (None, "report", "that the dam had cracked")),
        ("The claim that soldiers fired first was never proved.", (None, "claim", "that soldiers fired first")),
        ("A claim by the rebels that they won was withdrawn.", ("the rebels", "claim", "that they won")),
        ("The army's old claim that it won was false.", ("The army", "claim", "that it won")),
        ("He gave no reason for his warning that it would fall.", ("his", "warning", "that it would fall")),
        (
            "The suggestion, first made by a paper, that the king had died caused a run.",
            ("a paper", "suggestion", "that the king had died"),
        ),
        (
            "The accusation that Roe watered milk was made by a rival.",
            ("a rival", "accusation", "that Roe watered milk"),
        ),
        ("In the opinion of the cook, Ida Roe, it was bad.", ("the cook, Ida Roe", "In the opinion of", "it was bad")),
    ],
)
def test_nouns_make_statements(text: str, expected: tuple[str | None, str, str]) -> None:
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The report that Ms Oduy lost on the train ran to 300 pages.",
        "The report that won the prize was short.",
        "Observers fear that it fell.",
        "The claim was false.",
    ],
)
def test_what_describes_the_noun_or_is_a_verb_makes_none(text: str) -> None:
    assert found(text) == []


def test_a_part_of_a_sentence_needs_no_verb() -> None:
    text = "the referee's claim that she had spat"
    assert found(text) == []
    assert found(text, is_part=True) == [("the referee", "claim", "that she had spat")]


def test_places_of_nouns() -> None:
    assert noun_places("A claim. In the view of Roe, no fears.") == [2, 9, 32]


def test_which_cues_are_nouns() -> None:
    text = "His claim, said Roe."
    assert is_noun_cue(text, Attribution(None, (Span(4, 9),), ()))
    assert not is_noun_cue(text, Attribution(None, (Span(11, 15),), ()))


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        ("Roe repeated his claim that it fell.", "repeated", True),
        ("The guild has withdrawn its allegation that he lied.", "has withdrawn", True),
        ("Roe rejected his claim that it fell.", "rejected", False),
        ("Roe repeated the guild's claim that it fell.", "repeated", False),
    ],
)
def test_a_noun_may_be_what_its_verb_puts_forward_again(text: str, cue: str, expected: bool) -> None:
    sentence = Sentences(Layout(text)).at(0)
    assert sentence is not None
    (noun,) = noun_attributions(sentence)
    start = text.index(cue)
    assert is_own_noun(text, Span(start, start + len(cue)), noun) is expected
