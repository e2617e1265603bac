"""Bad material ends in a finding, never in an exception or a hang, and never takes a good report with it."""

from __future__ import annotations

import gzip
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assay.domain.document import Reading
from assay.ingest import read_bytes, read_reports
from assay.settings import Settings
from tests.bounds import within
from tests.unit.ingest.pdfs import column, pdf

SETTINGS = Settings(maximum_bytes=5_000_000, maximum_characters=300_000)
SENTENCE = "The port authority said on Monday that its inspectors had found no leak at the depot."
BAD = {
    "bidirectional.txt": SENTENCE.encode() + " \u202egnorw\u202c".encode(),
    "binary.txt": bytes(range(256)) * 40,
    "bomb.txt.gz": gzip.compress(b"0" * 20_000_000),
    "cut.pdf": pdf([column([SENTENCE])])[:250],
    "cut.txt.gz": gzip.compress(os.urandom(2000))[:700],
    "empty.txt": b"",
    "encrypted.pdf": pdf([column([SENTENCE])], encrypted=True),
    "foreign.txt": "Министр заявил в понедельник, что правительство ничего не знало об отчёте и о "
    "расследовании.".encode(),
    "huge.txt": b"word " * 1_200_000,
    "line.txt": b"word " * 100_000,
    "office.txt": b"PK\x03\x04" + bytes(100),
    "page.html": b"<html><body>" + b"<div>" * 5000 + b"x" + b"</div>" * 5000,
    "picture.pdf": pdf([[]]),
    "western.txt": "The café’s owner said “no” on Monday.".encode("cp1252"),
    "yaml.md": b"---\ntitle: [unclosed\n---\n" + SENTENCE.encode(),
}
EXPECTED = {
    "bidirectional.txt": ["bidirectional-controls"],
    "binary.txt": ["binary-file"],
    "bomb.txt.gz": ["too-large"],
    "cut.pdf": ["damaged-pdf"],
    "cut.txt.gz": ["damaged-archive", "binary-file"],
    "empty.txt": ["empty-file"],
    "encrypted.pdf": ["password-protected"],
    "foreign.txt": ["language-not-supported"],
    "huge.txt": ["too-large"],
    "line.txt": ["text-cut"],
    "office.txt": ["binary-file"],
    "page.html": ["main-text-not-found"],
    "picture.pdf": ["no-text-layer"],
    "western.txt": ["encoding-guessed"],
    "yaml.md": ["front-matter-ignored"],
}


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    for name, data in BAD.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "good1.txt").write_text(SENTENCE)
    (tmp_path / "zgood2.md").write_text(f"# Leak denied\n\n{SENTENCE}")
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "notes.docx").write_bytes(b"PK\x03\x04")
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nothing")
    return tmp_path


def test_everything_bad_is_told_and_everything_good_is_read(pile: Path) -> None:
    with within(seconds=20):
        readings = list(read_reports([str(pile), str(pile / "nowhere.txt")], settings=SETTINGS))
    assert sorted(finding.code for finding in readings[0].findings) == [
        "folder-again",
        "missing-file",
        "unsupported-format",
    ]
    names = sorted([*EXPECTED, "good1.txt", "zgood2.md", "pipe.txt", "gone.txt"])
    found = dict(zip(names, readings[1:], strict=True))
    assert {name: codes(found[name]) for name in EXPECTED} == EXPECTED
    assert codes(found["pipe.txt"]) == ["special-file"]
    assert codes(found["gone.txt"]) == ["missing-file"]
    for name in ("good1.txt", "zgood2.md"):
        document = found[name].document
        assert document is not None
        assert document.text.endswith(SENTENCE)
        assert found[name].findings == ()


def codes(reading: Reading) -> list[str]:
    return [finding.code for finding in reading.findings]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("line.txt", b"a" * 1_000_000),
        ("words.txt", b"word " * 200_000),
        ("names.txt", b"By " + b"Aaa " * 200_000),
        ("brackets.md", b"[" * 100_000),
        ("nested.md", b"".join(b" " * depth + b"- a\n" for depth in range(500))),
        ("quotes.md", b">" * 40_000 + b" a"),
        ("ticks.md", b"`a``b```c" * 5000),
        ("links.md", b"[a](b" * 9000),
        ("front.md", b"---\ntitle: " + b"[" * 20_000 + b"\n---\nText is here."),
        ("deep.html", b"<html><body>" + b"<b>" * 50_000 + b"x"),
        ("attributes.html", b"<html><body><p " + b"a=b " * 100_000 + b">x</p>"),
        ("script.html", b"<html><body><script>" + b"x=1;" * 200_000 + b"</script><p>x</p>"),
        ("json.html", b'<html><head><script type="application/ld+json">' + b"[" * 100_000 + b"</script><p>x</p>"),
        ("dates.txt", b"1/1/2" * 100_000),
        ("spaces.txt", b" " * 1_000_000 + b"x"),
        ("breaks.txt", b"\n" * 1_000_000 + b"x"),
        ("scripts.txt", "سلام عليكم 你好 שלום hello ".encode() * 5000),
    ],
)
def test_hostile_shapes_take_bounded_time(name: str, data: bytes) -> None:
    with within(seconds=10):
        reading = read_bytes(data, name=name, settings=SETTINGS)
    assert reading.document is not None or reading.findings


@settings(max_examples=80, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["a.txt", "a.md", "a.html", "a.gz", "-"]))
def test_no_bytes_raise(data: bytes, name: str) -> None:
    reading = read_bytes(data, name=name, settings=SETTINGS)
    assert reading.document is not None or reading.findings
    if reading.document is not None:
        assert reading.document.text.encode("utf-8").strip()


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=300), st.sampled_from(["a.txt", "a.md", "a.html"]))
def test_no_text_raises(text: str, name: str) -> None:
    data = text.encode("utf-8", "surrogatepass")
    reading = read_bytes(data, name=name, settings=SETTINGS)
    assert reading.document is not None or reading.findings
