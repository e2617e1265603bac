from __future__ import annotations

import hashlib

from assay.domain.document import Document, Link
from assay.domain.identity import content_id
from assay.ingest import make_document

TEXT = (
    "  By Reuters\r\n\r\nThe minister said that the report was wrong, and that nothing of the kind had happened.\u200b "
)


def test_the_string_is_kept_exactly_as_given() -> None:
    document = make_document(TEXT, url="https://a.example/", publisher="nytimes.com", published="2018-07", title="T")
    assert document == Document(
        id=content_id("D", TEXT),
        text=TEXT,
        sha256=hashlib.sha256(TEXT.encode()).hexdigest(),
        url="https://a.example/",
        title="T",
        publisher="nytimes.com",
        published="2018-07",
        language="en",
        credit="By Reuters",
    )


def test_the_identifier_is_that_of_the_text_alone() -> None:
    assert make_document("Same text.", path="a.txt").id == make_document("Same text.", path="b.txt", title="T").id
    assert make_document("Same text.").id != make_document("Other text.").id


def test_what_is_given_is_not_overruled() -> None:
    document = make_document(TEXT, language="de", credit="AFP", links=[Link("https://b.example/", 0, 3)])
    assert (document.language, document.credit, document.links) == ("de", "AFP", (Link("https://b.example/", 0, 3),))


def test_a_text_that_utf8_cannot_hold_is_a_document_too() -> None:
    assert len(make_document("a\ud800b").sha256) == 64
