"""The page of documents with their statements marked."""

import re

import pytest

from assay.domain.source import Resolution
from assay.report.listing import Listing
from assay.report.page.statements import marked_documents, render_statements_page
from tests.unit.report.test_tables import HOSTILE, listing

SCRIPT = "<script>document.title='owned'</script>"


def test_every_statement_has_a_row_and_a_mark_in_the_text():
    documents = marked_documents(listing())
    first = documents[0]
    assert [row.number for row in first.statements] == [1, 2, 3, 4]
    assert (first.statements[0].speaker, first.statements[0].cue) == ("a senior port employee", "told")
    openings = [opening for paragraph in first.paragraphs for segment in paragraph for opening in segment.openings]
    assert [(opening.anchor, opening.line) for opening in openings] == [
        (row.passage, row.anchor) for row in first.statements
    ]
    assert [row.depth for document in documents for row in document.statements].count(1) == 1


def test_segments_hold_the_whole_text():
    for document, marked in zip(listing().documents, marked_documents(listing()), strict=True):
        words = "\n".join("".join(segment.text for segment in paragraph) for paragraph in marked.paragraphs)
        assert words.split() == document.text.split()


def test_links_lead_both_ways():
    page = render_statements_page(listing())
    anchors = set(re.findall(r'id="([^"]+)"', page))
    links = re.findall(r'href="#([^"]+)"', page)
    assert set(links) <= anchors
    assert len(links) > 2 * len(listing().statements)
    assert page.count('<td><a href="#p-') == page.count('<a class="tag" id="p-') == len(listing().statements)


def test_the_same_listing_gives_the_same_bytes():
    assert render_statements_page(listing()) == render_statements_page(listing())


@pytest.mark.parametrize("taint", [HOSTILE, SCRIPT, "'\"><img src=x onerror=alert(1)>"])
def test_hostile_text_is_inert(taint):
    page = render_statements_page(listing(taint=taint))
    assert page.count("<script>") == page.count("</script>") == 1, "its own, which the policy allows by its hash"
    assert "<img" not in page
    assert "\x1b" not in page
    assert "\u202e" not in page
    assert "default-src 'none'" in page


def test_nothing_said_is_said():
    page = render_statements_page(Listing(listing().documents[:1], (), Resolution((), {})))
    assert "Nothing was found to be said in it." in page
    assert "Who said what in 1 document" in page
