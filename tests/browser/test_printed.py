"""The report on paper: everything that it rests on is there, nothing is cut, and no sheet is wasted."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

import pypdfium2
import pytest
from playwright.sync_api import Page

from assay.report.view import View
from assay.report.view.printed import Segment
from assay.report.view.testimony import OriginCard, StatementLine
from tests.browser.reading import everything, open_all

pytestmark = pytest.mark.browser

PIECE = 40
"""Characters that are looked for at once; a piece may fall on the end of a sheet."""

MARGINS = dict.fromkeys(("top", "right", "bottom", "left"), "1cm")
PAPER = {"format": "A4", "prefer_css_page_size": True, "margin": MARGINS}
WIDTH = 718
"""Pixels between the margins of A4."""

_CUT = """
() => [...document.querySelectorAll('body *')].filter((each) => {
  if (each instanceof SVGElement || !each.checkVisibility()) return false;
  const box = each.getBoundingClientRect(), style = getComputedStyle(each);
  const clips = style.overflowX !== 'visible' && box.width > 1 && each.scrollWidth > each.clientWidth + 1;
  return clips || (box.width && box.left >= 0 && box.right > document.documentElement.clientWidth + 1);
}).map((each) => `${each.tagName}.${each.getAttribute('class')} ${each.textContent.trim().slice(0, 40)}`)
"""


class Sheets:
    """A PDF: its sheets' words without blanks, and where the words stand."""

    def __init__(self, pdf: bytes) -> None:
        self.document = pypdfium2.PdfDocument(pdf)
        self.texts = [page.get_textpage().get_text_bounded() for page in self.document]
        self.words = squeezed("".join(self.texts))

    def lacks(self, text: str) -> list[str]:
        """The pieces of `text` that are not there."""
        whole = squeezed(text)
        pieces = [whole[start : start + PIECE] for start in range(0, len(whole), PIECE)]
        return [piece for piece in pieces if piece not in self.words]

    def outside(self) -> list[str]:
        """Words that stand beyond the edge of their sheet, or within a millimetre of it."""
        found = []
        for page in self.document:
            text = page.get_textpage()
            for place in range(text.count_rects()):
                left, bottom, right, top = text.get_rect(place)
                if left < 3 or bottom < 3 or right > page.get_width() - 3 or top > page.get_height() - 3:
                    found.append(text.get_text_bounded(left, bottom, right, top))
        return found


def squeezed(text: str) -> str:
    """`text` without blanks and without hyphens, which are put in where a line ends."""
    return re.sub(r"[\s\u00ad\u2010\ufffe-]", "", unicodedata.normalize("NFKC", text)).casefold()


@pytest.fixture(params=[True, False], ids=["script", "no-script"])
def sheets(show, request) -> Sheets:
    page: Page = show("plain", java_script_enabled=request.param)
    return Sheets(page.pdf(**PAPER))


def must_be_printed(view: View) -> Iterator[str]:
    """The verdict, every origin with its passages, and what is missing."""
    yield from (view.claim.affirmative, view.verdict.label, view.verdict.summary, view.verdict.break_even)
    for reason in view.verdict.confidence_reasons:
        yield from reason.text.split(": ", 1)
    for part in everything((view.sides, view.undercuts, view.materiality)):
        if isinstance(part, OriginCard):
            yield from (part.who, part.weight.text, part.grade_words)
        elif isinstance(part, StatementLine):
            yield "".join(piece.text for piece in part.pieces)
    for gap in view.gaps:
        yield from (gap.question, gap.why)
    for question in view.answered:
        yield from (question.question, question.answer)
    for pin in view.hinges.linchpins:
        yield pin.sentence


def reasons(view: View) -> Iterator[str]:
    """Why origins weigh and statements are read as they are."""
    for part in everything(view.sides):
        if isinstance(part, OriginCard | StatementLine):
            yield from (reason.text for reason in part.reasons)


def lacking(sheets: Sheets, texts: Iterable[str]) -> list[str]:
    """The texts that are not in print. One piece of a text that a sheet's end may have cut in two is not missed."""
    straddling = len(sheets.texts) - 1
    missed = []
    for text in dict.fromkeys(texts):
        lacks = sheets.lacks(text)
        if len(lacks) == 1 and len(squeezed(text)) > PIECE and straddling > 0:
            straddling -= 1
        elif lacks:
            missed.append(text)
    return missed


def test_what_the_verdict_rests_on_is_in_print(sheets, pages):
    assert lacking(sheets, must_be_printed(pages.report("plain").view)) == []


def test_what_was_opened_is_printed_open(show, pages):
    page = show("plain")
    open_all(page)
    texts = list(reasons(pages.report("plain").view))
    assert len(texts) > 3
    assert lacking(Sheets(page.pdf(**PAPER)), texts) == []


def test_the_documents_are_in_print(sheets, pages):
    documents = pages.report("plain").view.documents
    assert all(document.paragraphs for document in documents)
    assert lacking(sheets, (document.title for document in documents)) == []
    assert lacking(sheets, (part.text for part in everything(documents) if isinstance(part, Segment))) == []


def test_no_sheet_is_wasted_and_nothing_is_cut(sheets):
    assert [number for number, text in enumerate(sheets.texts) if len(squeezed(text)) < 100] == []
    assert len(sheets.texts) <= 3 + len(sheets.words) / 1_200
    assert sheets.outside() == []


@pytest.mark.parametrize("name", ["plain", "hostile", "statements", "statements-hostile", "lineage", "lineage-hostile"])
def test_nothing_is_cut_at_the_edge_of_the_sheet(show, name):
    page = show(name, width=WIDTH)
    page.emulate_media(media="print")
    assert page.evaluate(_CUT) == []


def test_printing_leaves_the_page_as_it_was(show):
    page = show("plain")
    state = "() => [...document.querySelectorAll('details')].map((each) => each.open)"
    before = page.evaluate(state)
    page.pdf(**PAPER)
    assert page.evaluate(state) == before
