from __future__ import annotations

import codecs

import pytest

from assay.ingest.encoding import Decoded, decode, is_binary

TEXT = "The café’s owner said “no” on Monday – twice."


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode("utf-8"), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode("utf-8"), "utf-8"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
    ],
)
def test_what_tells_its_encoding_is_not_guessed(data: bytes, encoding: str) -> None:
    assert decode(data) == Decoded(TEXT, encoding)
    assert not is_binary(data)


def test_a_declared_encoding_is_believed_where_it_fits() -> None:
    russian = "Министр сказал в понедельник"
    assert decode(russian.encode("koi8-r"), declared="koi8-r") == Decoded(russian, "koi8-r")
    assert decode(TEXT.encode("cp1252"), declared="ISO-8859-1") == Decoded(TEXT, "cp1252")
    assert decode(TEXT.encode("cp1252"), declared="utf-8") == Decoded(TEXT, "cp1252", guessed=True)
    assert decode(TEXT.encode("utf-8"), declared="no-such-encoding").text == TEXT


def test_western_text_is_guessed() -> None:
    assert decode(TEXT.encode("cp1252")) == Decoded(TEXT, "cp1252", guessed=True)


def test_another_script_is_guessed_by_statistics() -> None:
    russian = "Министр заявил в понедельник, что правительство не знало об отчёте и что расследование продолжится. " * 4
    assert decode(russian.encode("cp1251")) == Decoded(russian, "cp1251", guessed=True)


def test_utf8_with_a_damaged_place_stays_utf8() -> None:
    text = "Ďáblice – příliš žluťoučký kůň úpěl ďábelské ódy. " * 20
    found = decode(text.encode("utf-8")[:-3] + b"\xff")
    assert (found.encoding, found.guessed, found.lost) == ("utf-8", True, 1)
    assert found.text.startswith(text[:500])


def test_binary_data_are_no_text() -> None:
    assert is_binary(bytes(range(256)) * 10)
    assert is_binary(b"\x01\x02\x03\x04 abc" * 50)
    assert not is_binary(b"plain text\twith tab\r\n")
    assert not is_binary(b"")
