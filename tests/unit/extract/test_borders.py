import pytest

from assay.domain.span import Span
from assay.extract.borders import (
    in_sentence_of_cue,
    loose_end,
    one_paragraph_each,
    snapped,
    tells_why_unnamed,
    to_the_comma,
    unnamed_aside,
)
from assay.extract.layout import Layout


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def test_a_content_ends_with_its_paragraph() -> None:
    text = "Ferry sinks, guild says\n\nOsten Gazette\n\n“It was old.\n\n“It leaked.”"
    layout = Layout(text)
    over = place(text, "Ferry sinks, guild says\n\nOsten Gazette")
    assert one_paragraph_each(layout, over, 0).of(text) == "Ferry sinks, guild says"
    assert one_paragraph_each(layout, over, 1).of(text) == "Osten Gazette"
    quoted = place(text, "“It was old.\n\n“It leaked.”")
    assert one_paragraph_each(layout, quoted, 2) == quoted
    over = place(text, "Osten Gazette\n\n“It was old.\n\n“It leaked.”")
    assert one_paragraph_each(layout, over, 2) == quoted


@pytest.mark.parametrize(
    ("text", "content", "expected"),
    [
        ('"We sold it at the fair," the cook said.', '"We sold it at the fair," the', '"We sold it at the fair,"'),
        ('"We sold it at the fair," the cook said.', "sold it at the fair", '"We sold it at the fair,"'),
        ('"We sold it at the fair," the cook said.', '"We sold it at', '"We sold it at the fair,"'),
        ('"We sold it at the old fair," she said.', "at the old fair", 'at the old fair,"'),
        ('She said they "sold it" at the fair.', 'they "sold it" at the fair', 'they "sold it" at the fair'),
        ('She said that they sold "it all".', 'that they sold "it', 'that they sold "it all"'),
        ("She said they sold it.", "they sold it", "they sold it"),
    ],
)
def test_a_content_has_the_borders_of_its_quotation(text: str, content: str, expected: str) -> None:
    assert snapped(Layout(text), place(text, content), ()).of(text) == expected


def test_a_content_is_not_widened_over_what_is_taken() -> None:
    text = '"Well," said Brenn, "it is old."'
    taken = (place(text, "it"),)
    assert snapped(Layout(text), place(text, 'is old."'), taken).of(text) == 'is old."'


@pytest.mark.parametrize(
    ("text", "content", "expected"),
    [
        ("He spoke on condition of anonymity because he feared for his post.", "he feared for his post", True),
        ("She asked not to be named since she had not been cleared.", "she had not been cleared", True),
        ("They would not be identified for fear that they would be beaten.", "they would be beaten", True),
        ("He said that he feared for his post.", "he feared for his post", False),
        ("He lost his anonymity. She said because it rained.", "it rained", False),
    ],
)
def test_why_somebody_is_unnamed(text: str, content: str, expected: bool) -> None:
    assert tells_why_unnamed(text, place(text, content)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It sank, the cook said, speaking on condition of anonymity because she was afraid.",
            ", speaking on condition of anonymity because she was afraid.",
        ),
        (
            "It sank, said a cook, who asked for her safety not to be named.",
            ", who asked for her safety not to be named.",
        ),
        ("It sank, the cook said, speaking on the radio.", None),
    ],
)
def test_how_a_source_spoke_unnamed(text: str, expected: str | None) -> None:
    aside = unnamed_aside(Layout(text), place(text, "said"))
    assert (aside and aside.of(text)) == expected


@pytest.mark.parametrize(
    ("text", "content", "cue", "expected"),
    [
        (
            "The road to the old pass is closed, a guard has told us.",
            "The road to",
            "a guard",
            "The road to the old pass is closed",
        ),
        ("Trams, which stood still, run again, she said.", "Trams", "she", "Trams"),
        ("The tram that burnt was old, she said.", "The tram", "she", "The tram"),
        ("It rained. The road was wet, she said.", "road", "she", "road"),
        ("Trams run, and buses do, she said.", "Trams", "she", "Trams"),
    ],
)
def test_a_content_that_opens_the_sentence_goes_to_the_comma(text: str, content: str, cue: str, expected: str) -> None:
    assert to_the_comma(Layout(text), place(text, content), place(text, cue).start).of(text) == expected


def test_a_content_before_its_cue_keeps_to_the_cues_sentence() -> None:
    text = "He saw what they sold. She had told nobody, she said, since nobody asked. It rained."
    layout = Layout(text)
    said = place(text, "she said").start
    over = place(text, "what they sold. She had told nobody")
    assert in_sentence_of_cue(layout, over, said).of(text) == "She had told nobody"
    after = place(text, "nobody asked. It rained")
    assert in_sentence_of_cue(layout, after, said) == after
    quoted = "“It leaked. Nobody looked,” she said."
    assert in_sentence_of_cue(Layout(quoted), Span(0, 27), 28) == Span(0, 27)


def test_loose_ends_are_found_however_long_they_are() -> None:
    connectives = frozenset({"and", "but"})
    assert loose_end("it leaked", connectives) == 9
    assert loose_end("it leaked, and but — ", connectives) == 9
    assert loose_end("it leaked" + " and  ," * 20_000, connectives) == 9
    assert loose_end("it" + " " * 100_000 + "leaked", connectives) == 100_008
    assert loose_end("", connectives) == 0
