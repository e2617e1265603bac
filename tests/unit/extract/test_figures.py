import pytest

from assay.domain.span import Span
from assay.extract.figures import with_figures
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.sentence_words import Sentences


def figures(text: str, *known: Attribution) -> list[tuple[str | None, str, list[str]]]:
    return [
        (item.source.of(text) if item.source else None, item.cue[0].of(text), [span.of(text) for span in item.content])
        for item in with_figures(Sentences(Layout(text)), known)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The harbour office puts the damage at about 4m crowns.", ("puts", "the damage at about 4m crowns")),
        ("The harbour office has put turnout at almost sixty.", ("has put", "turnout at almost sixty")),
        ("Since May the harbour office put losses at £300, or more.", None),
        ("The harbour office puts the dead at nine while others differ.", ("puts", "the dead at nine")),
        ("The harbour office puts lives at risk.", None),
        ("The harbour office put the crane at the quay.", None),
        ("The harbour office should put the fee at nine crowns.", None),
        ("The harbour office puts “the fee” at nine crowns.", None),
    ],
)
def test_who_puts_what_at_a_number(text: str, expected: tuple[str, str] | None) -> None:
    cue, content = expected or ("", "")
    assert figures(text) == ([("The harbour office", cue, [content])] if expected else [])


def test_a_figure_goes_before_what_was_tagged() -> None:
    text = "The poll put support for the toll at 22 per cent."
    tagged = Attribution(Span(0, 8), (Span(9, 24),), (Span(25, 48),))
    assert figures(text, tagged) == [("The poll", "put", ["support for the toll at 22 per cent"])]


def test_a_figure_in_what_is_said_is_left() -> None:
    text = "Roe said the poll puts support at nine."
    said = Attribution(Span(0, 3), (Span(4, 8),), (Span(9, 38),))
    assert figures(text, said) == [("Roe", "said", ["the poll puts support at nine"])]
