from __future__ import annotations

import pytest

from assay.ingest.plain import PlainReader, binary_kind, decoded_draft


def test_every_word_stays_where_it_is() -> None:
    assert PlainReader().read(b"A  line,\r\nand *another*.\n", name="a.txt").text == "A  line,\r\nand *another*.\n"
    assert not PlainReader().sniff(b"anything")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"PK\x03\x04" + bytes(50), "a ZIP archive or an office document"),
        (rb"{\rtf1 text}", "a Rich Text document"),
        (bytes(range(256)), ""),
        (b"MZ is how the minister signs his letters.", None),
        (b"Plain words", None),
    ],
)
def test_binary_kind(data: bytes, kind: str | None) -> None:
    assert binary_kind(data) == kind


def test_binary_data_and_guesses_are_told() -> None:
    draft = decoded_draft(b"PK\x03\x04" + bytes(50), name="a.txt")
    assert draft.text == ""
    assert [finding.message for finding in draft.findings] == [
        "a.txt is a ZIP archive or an office document, and was not read."
    ]
    draft = decoded_draft("Café".encode("cp1252"), name="a.txt")
    assert draft.text == "Café"
    assert [finding.message for finding in draft.findings] == [
        "a.txt does not say truly how it is encoded: it was read as cp1252."
    ]
