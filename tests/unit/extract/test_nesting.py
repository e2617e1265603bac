import pytest

from assay.domain.span import Span
from assay.extract.base import Tagging
from assay.extract.nesting import nested_attributions
from assay.extract.rules import RulesTagger


class Silent:
    name = "silent"

    def expect(self, text: str) -> None:
        pass

    def tag(self, text: str) -> Tagging:
        return Tagging(())


def found(text: str) -> list[tuple[str, str, str]]:
    return [
        (item.source.of(text) if item.source else "", item.cue[0].of(text), item.content[0].of(text))
        for item in nested_attributions(text, (Span(0, len(text)),), tagger=Silent())
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("that the foreman told her that the crane was old", ("the foreman", "told", "that the crane was old")),
        ("according to his ledger, the debt was paid", ("his ledger", "according to", "the debt was paid")),
        ("the referee's statement that she had spat", ("the referee", "statement", "that she had spat")),
        ("they had been warned by two clerks that it was shut", ("two clerks", "had been warned", "that it was shut")),
        ("the new map proves they had moved the fence", ("the new map", "proves", "they had moved the fence")),
        ("the receipt shows they paid in old coins", ("the receipt", "shows", "they paid in old coins")),
        ("a clerk later whispered to Roe that it was shut", ("a clerk", "later whispered", "that it was shut")),
        ("she laughed at the rumour that it was shut", ("", "rumour", "that it was shut")),
        ("“The doctors tell us he will walk again", ("The doctors", "tell", "he will walk again")),
    ],
)
def test_what_somebody_else_says_inside(text: str, expected: tuple[str, str, str]) -> None:
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "that I said so and that the crane was old",
        "that she believed the crane was old enough",
        "the guild should say that it was old",
        "that it showed the crane was very old",
        "he said so",
    ],
)
def test_the_speaker_and_what_is_not_said_do_not_count(text: str) -> None:
    assert found(text) == []


def test_the_tagger_finds_what_does_not_open_the_content() -> None:
    text = "that the crane was old, as Holt told the board that it was old"
    inner = nested_attributions(text, (Span(0, len(text)),), tagger=RulesTagger())
    assert all(item.source is not None for item in inner)
