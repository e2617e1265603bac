from __future__ import annotations

from collections.abc import Sequence

from assay.ingest.pdf_layout import Line, paragraphs_of


def page(*lines: tuple[float, float, str] | tuple[float, float, str, float]) -> list[Line]:
    """Lines `(left, bottom, text)` or `(left, bottom, text, height)`; a letter is half as wide as it is high."""
    made = []
    for left, bottom, text, *rest in lines:
        height = rest[0] if rest else 10.0
        made.append(Line(text, left, bottom, left + len(text) * height / 2, bottom + height))
    return made


def paragraphs(*pages: Sequence[Line]) -> list[str]:
    return paragraphs_of(pages)


def test_an_indent_begins_a_paragraph() -> None:
    lines = page(
        (50, 700, "The first paragraph has a line that is full and"),
        (50, 688, "a second one that is full to the very end here."),
        (65, 676, "The next one is indented and goes on for some"),
        (50, 664, "more words until it ends."),
    )
    assert paragraphs(lines) == [
        "The first paragraph has a line that is full and a second one that is full to the very end here.",
        "The next one is indented and goes on for some more words until it ends.",
    ]


def test_a_short_last_line_ends_a_paragraph() -> None:
    lines = page(
        (50, 700, "A line that is as long as the column is wide, or so"),
        (50, 688, "it ends."),
        (50, 676, "Another line that is as long as the column is wide"),
    )
    assert paragraphs(lines) == [
        "A line that is as long as the column is wide, or so it ends.",
        "Another line that is as long as the column is wide",
    ]


def test_larger_type_is_a_heading() -> None:
    assert paragraphs(page((50, 700, "Leak denied", 20), (50, 686, "the text begins"))) == [
        "Leak denied",
        "the text begins",
    ]


def test_a_sentence_runs_on_over_the_page() -> None:
    assert paragraphs(
        page((50, 700, "The authority said that it had"), (50, 688, "found nothing in the")),
        page((50, 760, "depot on Monday."), (50, 748, "It ended there.")),
    ) == ["The authority said that it had found nothing in the depot on Monday. It ended there."]


def test_running_lines_and_page_numbers_go() -> None:
    assert paragraphs(
        page((50, 800, "Harbour Review, page 1"), (50, 700, "One."), (50, 20, "- 1 -")),
        page((50, 800, "Harbour Review, page 2"), (50, 700, "Two."), (50, 20, "2 of 3")),
        page((50, 800, "Harbour Review, page 3"), (50, 700, "Three."), (50, 20, "Page 3")),
    ) == ["One.", "Two.", "Three."]


def test_running_titles_of_chapters_go_too() -> None:
    bodies = [f"The {letter} depot was searched." for letter in "abcdefghijkl"]
    titles = ["The search", "The leak", "The tests"]
    pages = [page((50, 800, titles[place // 4]), (50, 700, body)) for place, body in enumerate(bodies)]
    assert paragraphs(*pages) == bodies


def test_hyphens_at_line_ends() -> None:
    lines = page(
        (50, 700, "The re-election of the infor-"),
        (50, 688, "mation minister was well-"),
        (50, 676, "known to the re-"),
        (50, 664, "election office and Franco-"),
        (50, 652, "German talks—"),
        (50, 640, "so it said"),
    )
    assert paragraphs(lines) == [
        "The re-election of the information minister was well-known to the re-election office and "
        "Franco-German talks—so it said"
    ]


def test_a_second_column_goes_on_where_the_first_ends() -> None:
    lines = page((50, 700, "The column ends"), (50, 688, "in mid sentence and"), (300, 700, "goes on here."))
    assert paragraphs(lines) == ["The column ends in mid sentence and goes on here."]


def test_no_pages() -> None:
    assert paragraphs() == []
    assert paragraphs([], []) == []
