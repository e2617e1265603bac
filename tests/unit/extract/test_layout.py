from assay.domain.span import Span
from assay.extract.layout import Layout, layout_of

TEXT = "It rained. “So we left,” he said.\n\nThen it stopped."


def test_parts_are_found_by_place() -> None:
    layout = Layout(TEXT)
    assert layout.sentence_at(TEXT.index("left")).of(TEXT) == "“So we left,” he said."
    assert layout.sentence_number(TEXT.index("stopped")) == 2
    assert (layout.paragraph_number(0), layout.paragraph_number(TEXT.index("stopped"))) == (0, 1)


def test_quoted_characters_of_a_span() -> None:
    layout = Layout(TEXT)
    quotation = "“So we left,”"
    start = TEXT.index(quotation)
    assert layout.quoted_characters(Span(0, len(TEXT))) == len(quotation)
    assert layout.quoted_characters(Span(start + 1, start + 5)) == 4
    assert layout.quoted_characters(Span(0, start)) == 0


def test_the_quotation_at_a_place() -> None:
    layout = Layout(TEXT)
    assert layout.quotation_number(Span(TEXT.index("we left"), TEXT.index("we left") + 2)) == 0
    assert layout.quotation_number(Span(0, 2)) is None


def test_lines_are_the_parts_in_different_paragraphs() -> None:
    layout = Layout(TEXT)
    start = TEXT.index("he said")
    assert [part.of(TEXT) for part in layout.lines(Span(start, len(TEXT)))] == ["he said.", "Then it stopped."]


def test_an_empty_text_is_one_empty_sentence() -> None:
    assert Layout("").sentence_at(0) == Span(0, 0)


def test_a_layout_that_was_just_asked_for_is_not_made_again() -> None:
    text = "The crane fell. “It was old,” Holt said."
    assert layout_of(text) is layout_of(text)
    assert layout_of(text).sentences == Layout(text).sentences
    assert layout_of(text + " ") is not layout_of(text)
