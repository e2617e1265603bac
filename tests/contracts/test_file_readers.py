"""What every reader of a file format keeps to: one suite, run over all of `READERS`."""

import pytest

from assay.domain.finding import Finding
from assay.ingest.base import CollectionReader, Draft
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
    "a feed": lambda words: (
        f"<rss><channel><title>Port</title><item><title>Cranes</title><description>{words}</description></item>"
        "</channel></rss>"
    ).encode(),
    "newsml": lambda words: (
        "<newsItem><contentMeta><headline>Cranes</headline></contentMeta>"
        f"<contentSet><inlineData>{words}</inlineData></contentSet></newsItem>"
    ).encode(),
    "text": lambda words: words.encode(),
}


def sample(reader, words):
    kind = next((kind for kind in SAMPLES if kind in reader.format.lower()), "text")
    return SAMPLES[kind](words)


def drafts(reader, data, name="report"):
    """The drafts that the reader takes from `data`, and all it says is wrong."""
    if isinstance(reader, CollectionReader):
        found, findings = reader.read_all(data, name=name)
    else:
        found, findings = [reader.read(data, name=name)], []
    return found, [*findings, *(finding for draft in found for finding in draft.findings)]


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
    (draft,), _ = drafts(reader, sample(reader, SENTENCE))
    assert isinstance(draft, Draft)
    assert SENTENCE in flat(draft.text)


@every_reader
def test_a_reader_holds_no_state(reader):
    first = drafts(reader, sample(reader, SENTENCE))
    drafts(reader, sample(reader, ANOTHER), "other")
    drafts(reader, b"\x00\xff broken", "broken")
    assert drafts(reader, sample(reader, SENTENCE)) == first


@every_reader
def test_no_bytes_make_a_reader_raise(reader):
    whole = sample(reader, SENTENCE)
    hostile = [b"", b"\x00" * 50, whole[: len(whole) // 2], whole[::-1]]
    for step in range(7, 49, 7):  # every seventh byte, every fourteenth, ... is another one
        hostile.append(bytes(byte ^ 0x5A if place % step == 0 else byte for place, byte in enumerate(whole)))
    for data in hostile:
        reader.sniff(data)
        found, findings = drafts(reader, data, "odd-name")
        assert all(isinstance(draft.text, str) for draft in found)
        for finding in findings:
            assert isinstance(finding, Finding)
            assert finding.code
            assert finding.message.endswith(".")
