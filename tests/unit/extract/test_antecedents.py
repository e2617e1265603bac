import pytest

from assay.domain.span import Span
from assay.extract.antecedents import is_none_of_two, regrouped, with_antecedent
from assay.extract.layout import Layout


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("text", "source", "expected"),
    [
        (
            "OSTEN - A woman who calls herself a smuggler says so.",
            "who calls herself a smuggler",
            "A woman who calls herself a smuggler",
        ),
        ("On Friday Ida Brenn, who runs the ferry, said so.", "who runs the ferry", "Ida Brenn, who runs the ferry"),
        ("But the two divers who found it say so.", "who found it", "the two divers who found it"),
        ("The cook, whose sister said so, left.", "whose sister", "whose sister"),
        ("Ida Brenn, who said so, left.", "who", "who"),
        ("Who runs the ferry said so.", "Who runs the ferry", "Who runs the ferry"),
    ],
)
def test_a_relative_clause_is_put_back_to_its_noun(text: str, source: str, expected: str) -> None:
    assert with_antecedent(Layout(text), place(text, source)).of(text) == expected


def test_neither_is_no_name() -> None:
    words = ("neither", "Neither of them", "neither company", "either", "nobody")
    assert [is_none_of_two(word) for word in words] == [True, True, False, False, False]


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        (
            "The guild neither confirmed nor denied it.",
            "confirmed nor denied",
            ("The guild", "neither confirmed nor denied"),
        ),
        (
            "The guild, a league of ferrymen, neither admitted nor denied it.",
            "admitted nor denied",
            ("The guild, a league of ferrymen", "neither admitted nor denied"),
        ),
        ("Two cooks came, though neither would say why.", "would say", (None, "would say")),
        ("Two cooks came, though neither had seen it.", "had seen", None),
        ("Neither has shown us anything.", "has shown", None),
    ],
)
def test_neither_is_grouped_with_its_cue(text: str, cue: str, expected: tuple[str | None, str] | None) -> None:
    source = place(text, "either")
    found = regrouped(Layout(text), Span(source.start - 1, source.end), place(text, cue))
    assert (found and (found[0].of(text) if found[0] else None, found[1].of(text))) == expected
