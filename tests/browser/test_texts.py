"""The text of every document stands in the page as it is stored, to the character."""

from __future__ import annotations

import pytest

from assay.domain.document import Document
from assay.report.inert import inert
from assay.report.view.index import anchor_of
from tests.browser.pages import HOSTILE, statements_listing
from tests.browser.reading import document_texts

pytestmark = pytest.mark.browser


def lines_of(text: str) -> list[str]:
    """The lines of `text` that hold something."""
    return [line for line in text.split("\n") if line.strip()]


def wrong(documents: tuple[Document, ...], found: dict[str, list[str]]) -> list[str]:
    """Documents whose text on the page is not the stored one."""
    return [
        document.id
        for document in documents
        if (anchor := anchor_of("d", document.id)) in found
        and lines_of("\n".join(found[anchor])) != lines_of(inert(document.text))
    ]


@pytest.mark.parametrize("name", ["plain", "hostile"])
@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_a_report_holds_the_stored_texts(show, pages, name, script):
    documents = pages.report(name).appraised.material.documents
    found = document_texts(show(name, java_script_enabled=script))
    assert set(found) == {anchor_of("d", document.id) for document in documents}
    assert wrong(documents, found) == []


def test_every_document_of_a_large_pile_is_printed_or_named(show, pages):
    page = show("pile")
    documents = pages.report("pile").appraised.material.documents
    found = document_texts(page)
    assert len(found) > 20
    assert wrong(documents, found) == []
    named = page.evaluate("() => [...document.querySelectorAll('#documents [id^=\"d-\"]')].map((each) => each.id)")
    assert {anchor_of("d", document.id) for document in documents} <= set(named)


@pytest.mark.parametrize("name", ["statements", "statements-hostile"])
def test_the_page_of_statements_holds_the_stored_texts(show, name):
    documents = statements_listing(HOSTILE if name.endswith("hostile") else "").documents
    found = document_texts(show(name))
    assert set(found) == {anchor_of("d", document.id) for document in documents}
    assert wrong(documents, found) == []
