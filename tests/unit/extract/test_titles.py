import pytest

from assay.domain.span import Span
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.titles import names_something, without_titles


def place(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Her novel “The Salt Road” won.", True),
        ("The ferry “Aurora” sank.", True),
        ("She told the programme “Morning Desk” so.", True),
        ("Holt said the “fog” was smoke.", True),
        ("Holt said Karel “the Clerk” Brandt left.", True),
        ("He called it “The worst day of my life”.", False),
        ("Holt said “Never” to all of it.", False),
        ("The plan was “fair” and late.", False),
        ("It was the “worst day in years” for them.", False),
        ("He said: “Stop the Ferry!” and left.", False),
    ],
)
def test_titles_names_and_terms(text: str, expected: bool) -> None:
    layout = Layout(text)
    assert names_something(layout, layout.quotations[0]) is expected


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("Holt wrote “The Salt Road” in 2011.", "Holt", "wrote", "“The Salt Road”"),
        ("She plays a smuggler known as “the Widow”.", None, "known", "“the Widow”"),
    ],
)
def test_a_title_alone_is_no_content(text: str, source: str | None, cue: str, content: str) -> None:
    item = Attribution(place(text, source) if source else None, (place(text, cue),), (place(text, content),))
    assert without_titles(Layout(text), item).content == ()


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("Holt wrote: “The road is closed.”", "Holt", "wrote", "“The road is closed.”"),
        ("Holt said “Not Today”.", "Holt", "said", "“Not Today”"),
        ("Holt called it “a disgrace”.", "Holt", "called", "it “a disgrace”"),
    ],
)
def test_what_is_put_forward_stays(text: str, source: str, cue: str, content: str) -> None:
    item = Attribution(place(text, source), (place(text, cue),), (place(text, content),))
    assert without_titles(Layout(text), item) is item


@pytest.mark.parametrize(
    ("cue", "content", "kept"),
    [
        ("played", "“The Long Tide” for an hour", False),
        ("sang", "“Harbour Lights” as the ferry left", False),
        ("sang", "“we are still here” as the ferry left", True),
        ("shouted", "“Harbour Lights” as the ferry left", True),
    ],
)
def test_a_title_that_is_performed_is_no_content(cue: str, content: str, kept: bool) -> None:
    text = f"The band {cue} {content}."
    item = Attribution(place(text, "The band"), (place(text, cue),), (place(text, content),))
    assert bool(without_titles(Layout(text), item).content) is kept
