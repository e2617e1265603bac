"""What every reader of a file format keeps to: one suite, run over all of `READERS`."""

import pytest

from assay.domain.finding import Finding
from assay.ingest.base import Draft
from assay.ingest.readers import READERS
from tests.unit.ingest.pdfs import pdf

SENTENCE = "The harbour crane fell on Monday, the union said, and nobody had been told that it was cracked."
ANOTHER = "A second crane was closed on Thursday after an inspector found rust in its arm, according to the port."

SAMPLES = {
    "pdf": lambda words: pdf([[(72, 700, line) for line in [words]]]),
    "html": lambda words: (
        f"<!doctype html><html><head><title>Cranes</title></head><body><article><h1>Cranes</h1><p>{words}</p>"
        f"<p>{words[::-1]}</p></article></body></html>"
    ).encode(),
    "markdown": lambda words: f"---\ntitle: Cranes\n---\n\n{words}\n".encode(),
    "text": lambda words: words.encode(),
}


def sample(reader, words):
    kind = next((kind for kind in SAMPLES if kind in reader.format.lower()), "text")
    return SAMPLES[kind](words)


def flat(text):
    return " ".join(text.split())


every_reader = pytest.mark.parametrize("reader", READERS, ids=[reader.format for reader in READERS])


@every_reader
def test_a_reader_says_what_it_reads(reader):
    assert reader.format
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in reader.suffixes)
    others = [other for other in READERS if other is not reader]
    assert not any(reader.suffixes & other.suffixes for other in others)


@every_reader
def test_a_reader_finds_the_text_of_its_own_format(reader):
    draft = reader.read(sample(reader, SENTENCE), name="report")
    assert isinstance(draft, Draft)
    assert SENTENCE in flat(draft.text)


@every_reader
def test_a_reader_holds_no_state(reader):
    first = reader.read(sample(reader, SENTENCE), name="report")
    reader.read(sample(reader, ANOTHER), name="other")
    reader.read(b"\x00\xff broken", name="broken")
    assert reader.read(sample(reader, SENTENCE), name="report") == first


@every_reader
def test_no_bytes_make_a_reader_raise(reader):
    whole = sample(reader, SENTENCE)
    hostile = [b"", b"\x00" * 50, whole[: len(whole) // 2], whole[::-1]]
    for step in range(7, 49, 7):  # every seventh byte, every fourteenth, ... is another one
        hostile.append(bytes(byte ^ 0x5A if place % step == 0 else byte for place, byte in enumerate(whole)))
    for data in hostile:
        reader.sniff(data)
        draft = reader.read(data, name="odd-name")
        assert isinstance(draft.text, str)
        for finding in draft.findings:
            assert isinstance(finding, Finding)
            assert finding.code
            assert finding.message.endswith(".")
