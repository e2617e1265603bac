from __future__ import annotations

import gzip
import io
from dataclasses import replace
from pathlib import Path

import pytest

from assay.domain.document import Document, Reading
from assay.domain.identity import content_id
from assay.ingest import read_bytes, read_reports, reading
from assay.report.markdown import render_markdown
from assay.report.page.html import render_html
from assay.report.page.statements import render_statements_page
from assay.report.view import build_view
from assay.settings import Settings
from tests.browser.pages import statements_listing
from tests.builders import velmar
from tests.unit.report.test_terminal import shown

SETTINGS = Settings()
TEXT = "The minister said on Monday that the report was wrong, and that nothing of the kind had happened in the town."


def codes(found: Reading) -> list[str]:
    return [finding.code for finding in found.findings]


def document_of(found: Reading) -> Document:
    assert found.document is not None
    return found.document


def test_stored_text_is_normalised_and_tidied() -> None:
    found = read_bytes(
        f"\ufeffCafe\u0301\r\n\r\n\r\n\r\nBy\u00a0Jane  \n{TEXT}\u200b\n".encode(), name="a.txt", settings=SETTINGS
    )
    document = document_of(found)
    assert document.text == f"Café\n\nBy Jane\n{TEXT}"
    assert document.path == "a.txt"
    assert document.id == content_id("D", document.text)
    assert found.findings == ()


def test_headline_byline_and_date_of_a_text_file_are_known_and_stay() -> None:
    source = f"Report was wrong, minister says\n\nBy Mara Ilves, Reuters\nJuly 15, 2018\n\n{TEXT}"
    document = document_of(read_bytes(source.encode(), name="a.txt", settings=SETTINGS))
    assert document.text == source
    assert document.title == "Report was wrong, minister says"
    assert (document.author, document.published) == ("Mara Ilves", "2018-07-15")
    assert document.credit == "By Mara Ilves, Reuters"


def test_front_matter_wins_over_the_text() -> None:
    front = "---\ntitle: Given\npublisher: nytimes.com\npublished: July 3, 2018\n---\n"
    source = f"{front}Wrong headline of the text\n\nBy Reuters\n\n{TEXT}"
    document = document_of(read_bytes(source.encode(), name="a.md", settings=SETTINGS))
    assert (document.title, document.publisher, document.published) == ("Given", "nytimes.com", "2018-07-03")
    assert document.credit == "By Reuters"


def test_a_date_that_is_none_is_told() -> None:
    found = read_bytes(f"---\npublished: some day\n---\n{TEXT}".encode(), name="a.md", settings=SETTINGS)
    assert document_of(found).published is None
    assert codes(found) == ["date-not-understood"]


def test_a_year_is_a_date_too() -> None:
    found = read_bytes(f"---\npublished: 2018\n---\n{TEXT}".encode(), name="a.md", settings=SETTINGS)
    assert document_of(found).published == "2018"
    assert codes(found) == []


def test_compressed_files_are_read_like_others() -> None:
    found = read_bytes(gzip.compress(f"# Title of it\n\n{TEXT}".encode()), name="a.md.gz", settings=SETTINGS)
    assert (document_of(found).title, document_of(found).path) == ("Title of it", "a.md.gz")


def test_a_cut_archive_keeps_what_can_be_read() -> None:
    body = "\n\n".join(f"{TEXT} Number {number}." for number in range(300))
    found = read_bytes(gzip.compress(body.encode())[:-200], name="a.txt.gz", settings=SETTINGS)
    assert document_of(found).text.startswith(TEXT)
    assert codes(found) == ["damaged-archive"]
    assert codes(read_bytes(gzip.compress(b"abc")[:12], name="a.gz", settings=SETTINGS)) == ["damaged-archive"]


def test_limits() -> None:
    small = Settings(maximum_bytes=100, maximum_characters=50)
    assert codes(read_bytes(b"x " * 51, name="a.txt", settings=small)) == ["too-large"]
    assert codes(read_bytes(gzip.compress(b"x" * 10**6), name="a.gz", settings=small)) == ["too-large"]
    found = read_bytes(b"A first paragraph of it.\n\nA second one.\n\nA third one.", name="a.txt", settings=small)
    assert document_of(found).text == "A first paragraph of it.\n\nA second one."
    assert [finding.message for finding in found.findings] == [
        "a.txt has 53 characters, of which the first 39 were read."
    ]
    assert len(document_of(read_bytes(b"x" * 90, name="a.txt", settings=small)).text) == 50


def test_another_language_is_kept_and_told() -> None:
    german = (
        "Der Minister sagte am Montag, dass die Regierung keine Kenntnis von dem Bericht gehabt habe und weiter prüfe."
    )
    found = read_bytes(german.encode(), name="a.txt", settings=SETTINGS)
    assert document_of(found).language == "de"
    assert codes(found) == ["language-not-supported"]
    assert found.findings[0].document == document_of(found).id


def test_hidden_controls_are_removed_and_told() -> None:
    found = read_bytes(f"{TEXT} \u202ehidden\u202c".encode(), name="a.txt", settings=SETTINGS)
    assert document_of(found).text == f"{TEXT} hidden"
    assert codes(found) == ["bidirectional-controls"]


@pytest.mark.parametrize("data", [b"", b"  \n\n", b"\xef\xbb\xbf", "\u200b\u200e".encode()])
def test_nothing_in_it(data: bytes) -> None:
    assert codes(read_bytes(data, name="a.txt", settings=SETTINGS)) == ["empty-file"]


def test_reports_are_read_one_by_one_with_identifiers_of_their_own(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_text(TEXT)
    (tmp_path / "d.txt").write_text("")
    readings = read_reports([str(tmp_path), "nowhere.txt"], settings=SETTINGS)
    assert codes(next(readings)) == ["missing-file"]
    (tmp_path / "c.txt").write_text(TEXT + " More.")
    identifier = content_id("D", TEXT)
    found = list(readings)
    assert [document_of(reading).id for reading in found[:3]] == [
        identifier,
        f"{identifier}-2",
        content_id("D", TEXT + " More."),
    ]
    assert codes(found[3]) == ["empty-file"]


def test_findings_follow_a_document_to_its_new_identifier(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TEXT + "\u202e", encoding="utf-8")
    found = list(read_reports([str(tmp_path)], settings=SETTINGS))
    assert [reading.findings[0].document for reading in found] == [document_of(reading).id for reading in found]
    assert document_of(found[1]).id.endswith("-2")


def test_standard_input() -> None:
    page = f"<!doctype html><html><head><title>T</title></head><body><p>{TEXT}</p><p>{TEXT} Twice.</p></body></html>"
    (found,) = read_reports(["-"], settings=SETTINGS, standard_input=io.BytesIO(page.encode()))
    assert document_of(found).text == f"{TEXT}\n\n{TEXT} Twice."
    assert document_of(found).path == "-"


def test_a_parser_that_fails_stops_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    class Failing:
        format = "plain text"
        suffixes = frozenset({".txt"})

        def sniff(self, data: bytes) -> bool:
            return False

        def read(self, data: bytes, *, name: str) -> None:
            raise RecursionError

    monkeypatch.setattr(reading, "reader_for", lambda data, name: Failing())
    found = read_bytes(b"text", name="a.txt", settings=SETTINGS)
    assert codes(found) == ["reader-failed"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("appraisal.html", render_html(build_view(velmar()))),
        ("statements.html", render_statements_page(statements_listing())),
        ("appraisal.md", render_markdown(build_view(velmar()))),
        ("printed.md", render_markdown(build_view(replace(velmar(), fingerprint="0123456789abcdef" * 4)))),
        ("appraisal.txt", shown(100)),
        ("narrow.txt", shown(40)),
    ],
)
def test_what_assay_wrote_itself_is_told_and_not_read(name: str, content: str) -> None:
    """Read as news, an appraisal would repeat every statement that it weighs."""
    found = read_bytes(content.encode(), name=name, settings=SETTINGS)
    assert codes(found) == ["own-report"]
    assert found.document is None


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.html", f"<html><head><meta name=generator content='Assays 4'></head><body><p>{TEXT}</p></body></html>"),
        ("a.txt", f"{TEXT} The review was done with Assay 0.1.0, whose fingerprint nobody noted."),
    ],
)
def test_what_others_wrote_of_assays_is_read(name: str, content: str) -> None:
    assert document_of(read_bytes(content.encode(), name=name, settings=SETTINGS)).text
