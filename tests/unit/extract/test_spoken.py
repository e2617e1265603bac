import pytest

from assay.domain.span import Span
from assay.extract.layout import Layout
from assay.extract.spoken import is_complete, is_spoken, to_quotation


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The old crane failed,” he said.", True),
        ("‘The old crane failed’, he said.", True),
        ("He said: „The old crane failed“.", True),
        ("„The old crane failed“, he said, „and nobody was told“.", True),
        ("He read “The Old Crane of Lorn” aloud.", False),
        ("He called the “old crane” a risk.", False),
        ("It was “a risk to all of us”, and closed.", False),
    ],
)
def test_what_is_spoken(text: str, expected: bool) -> None:
    layout = Layout(text)
    assert [is_spoken(layout, quotation) for quotation in layout.quotations] == [expected] * len(layout.quotations)


@pytest.mark.parametrize(
    ("text", "expected"), [("“It failed,” he said.", True), ("It was “old”.", False), ("'No!' he said.", True)]
)
def test_a_complete_quotation_has_a_mark_of_its_own(text: str, expected: bool) -> None:
    assert is_complete(text, Layout(text).quotations[0]) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("“Go,” and we went", "“Go,”"),
        ("“fair” and late", "“fair” and late"),
        ("“Go,” and “Run,” and we went", "“Go,” and “Run,” and we went"),
        ("we heard “Go,” and went", "we heard “Go,” and went"),
        ("“Go.”", "“Go.”"),
    ],
)
def test_what_is_said_ends_with_its_quotation(said: str, expected: str) -> None:
    text = f"Holt said {said}"
    assert to_quotation(Layout(text), Span(len("Holt said "), len(text))).of(text) == expected


def test_the_opening_mark_may_stand_before_what_is_said() -> None:
    text = "Holt cried “Run!” and ran"
    assert to_quotation(Layout(text), Span(text.index("Run"), len(text))).of(text) == "Run!”"
    assert to_quotation(Layout(text), Span(text.index("un!"), len(text))).of(text) == "un!” and ran"
