from __future__ import annotations

import pytest

from assay.ingest.readers import READERS, is_supported, reader_for, report_suffix


@pytest.mark.parametrize(
    ("data", "name", "expected"),
    [
        (b"%PDF-1.7 ...", "report.txt", "PDF"),
        (b"\xef\xbb\xbf<!DOCTYPE HTML>\n<html>", "report.txt", "HTML"),
        (b'<?xml version="1.0"?><!-- x --><html>', "-", "HTML"),
        (b"---\ntitle: A\n---\nText", "-", "Markdown"),
        (b"# A heading\n\nText", "-", "plain text"),
        (b"# A heading\n\nText", "a.MD", "Markdown"),
        (b"<p>Text</p>", "a.htm.gz", "HTML"),
        (b"Text", "a.pdf", "PDF"),
        (b"Text", "a.xyz", "plain text"),
    ],
)
def test_content_counts_before_the_name(data: bytes, name: str, expected: str) -> None:
    assert reader_for(data, name=name).format == expected


def test_endings() -> None:
    assert report_suffix("x/Page.HTML.gz") == ".html"
    assert report_suffix("notes") == ""
    assert [is_supported(name) for name in ("a.txt", "a.pdf.gz", "a.gz", "a.docx", "a", "a.tar.gz")] == [
        True, True, True, False, False, False,
    ]  # fmt: skip


def test_every_reader_keeps_the_protocol_on_empty_data() -> None:
    for reader in READERS:
        assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in reader.suffixes)
        assert not reader.sniff(b"")
