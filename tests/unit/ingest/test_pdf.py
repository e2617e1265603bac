from __future__ import annotations

import pytest

from assay.ingest import pdf as pdf_module
from assay.ingest.pdf import PdfReader
from assay.ingest.pdf_worker import take_apart
from tests.unit.ingest.pdfs import column, pdf

FIRST = [
    "The port authority said on Monday that its inspectors had found no trace of a leak at the infor-",
    "mation depot, and that a state-",
    "owned laboratory would confirm the result.",
]
SECOND = ["The operator denied everything, and said that the", "report was wrong."]


def test_pages_become_paragraphs() -> None:
    pages = [
        [(72, 800, "Harbour Review 3"), *column(FIRST, SECOND), (290, 30, "1")],
        [(72, 800, "Harbour Review 3"), *column(SECOND), (290, 30, "2")],
    ]
    draft = PdfReader().read(pdf(pages, title="A leak that was not"), name="a.pdf")
    assert draft.findings == ()
    assert draft.title == "A leak that was not"
    assert draft.text.split("\n\n") == [
        "The port authority said on Monday that its inspectors had found no trace of a leak at the "
        "information depot, and "
        "that a state-owned laboratory would confirm the result.",
        "The operator denied everything, and said that the report was wrong.",
        "The operator denied everything, and said that the report was wrong.",
    ]


def test_a_file_name_is_no_title() -> None:
    assert PdfReader().read(pdf([column(SECOND)], title="Microsoft Word - leak final.docx"), name="a.pdf").title is None


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (pdf([column(SECOND)], encrypted=True), "password-protected"),
        (pdf([column(SECOND)])[:200], "damaged-pdf"),
        (b"%PDF-1.7 and nothing else", "damaged-pdf"),
        (pdf([[], []]), "no-text-layer"),
    ],
)
def test_what_cannot_be_read_is_told(data: bytes, code: str) -> None:
    draft = PdfReader().read(data, name="a.pdf")
    assert draft.text == ""
    assert [finding.code for finding in draft.findings] == [code]


def test_pages_without_text_are_named() -> None:
    draft = PdfReader().read(pdf([column(SECOND), [], column(FIRST), []]), name="a.pdf")
    assert [finding.message for finding in draft.findings] == ["a.pdf has no text on pages 2, 4."]


def test_a_reading_that_takes_too_long_is_given_up() -> None:
    draft = PdfReader(seconds=0.001).read(pdf([column(SECOND)]), name="a.pdf")
    assert [finding.code for finding in draft.findings] == ["pdf-too-slow"]


def test_a_worker_that_dies_takes_only_its_file_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_module, "_WORKER", "assay.ingest.no_such_module")
    draft = PdfReader().read(pdf([column(SECOND)]), name="a.pdf")
    assert [finding.code for finding in draft.findings] == ["damaged-pdf"]


def test_take_apart_gives_lines_with_their_places() -> None:
    taken = take_apart(pdf([[(72, 700, "One line")]], title="T"))
    assert taken == {"pages": [[["One line", 72.0, 697.5, 113.0, 710.4]]], "total": 1, "metadata": {"Title": "T"}}
    assert take_apart(b"nothing") == {"error": "damaged"}
