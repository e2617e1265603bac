"""Output to terminals and pipes whose encoding cannot carry it."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from assay.cli.streams import HANDLER, nearest, take_every_text
from tests.command_line import assay

ASCII = {"PYTHONIOENCODING": "ascii"}
REPORT = "# Cranes\n\n“We sold nothing”, Zoë Łaskø of the ministry said on Monday — twice.\n"
RULES = ("--tagger", "rules", "--reader", "rules")


def through(encoding: str, errors: str, monkeypatch: pytest.MonkeyPatch, text: str) -> bytes:
    """What a stream of `encoding` writes of `text` once it takes every text."""
    written = io.BytesIO()
    stream = io.TextIOWrapper(written, encoding=encoding, errors=errors)
    with monkeypatch.context() as patched:
        patched.setattr("sys.stdout", stream)
        take_every_text()
        stream.write(text)
        stream.flush()
    return written.getvalue()


@pytest.mark.parametrize(
    ("encoding", "text", "expected"),
    [
        ("ascii", "86\u00a0% ‹so› … “no” – 3 → 4", b'86 % <so> ... "no" - 3 -> 4'),
        ("ascii", "Zoë Łaskø, cafe\u0301, ﬁve, 3½ m²", b"Zoe Lasko, cafe, five, 3? m?"),
        ("ascii", "漢字 и \ud800", b"?? ? ?"),
        ("latin-1", "Zoë – «ja»", "Zoë - «ja»".encode("latin-1")),
        ("utf-8", "Zoë – \ud800", "Zoë – ?".encode()),
    ],
)
def test_what_cannot_be_carried_is_written_as_near_as_can_be(monkeypatch, encoding, text, expected):
    assert through(encoding, "strict", monkeypatch, text) == expected


def test_a_handler_that_the_user_chose_stays(monkeypatch):
    assert through("ascii", "ignore", monkeypatch, "Zoë") == b"Zo"


def test_an_error_of_reading_is_not_covered():
    with pytest.raises(UnicodeDecodeError):
        nearest(UnicodeDecodeError("ascii", b"\xff", 0, 1, "no"))
    assert HANDLER == "assay.nearest"


@pytest.mark.parametrize(
    "command",
    [
        ("appraise", "The ministry sold the cranes.", "zoë.md", *RULES),
        ("stance", "The ministry sold the cranes.", "zoë.md", *RULES),
        ("statements", "zoë.md", "--tagger", "rules"),
        ("sources", "zoë.md", "--tagger", "rules", "--why"),
        ("lineage", "zoë.md", "--tagger", "rules"),
        ("statements", "not-here-ŁØ.md"),
    ],
)
def test_every_command_ends_well_on_an_ascii_terminal(tmp_path: Path, command: tuple[str, ...]) -> None:
    (tmp_path / "zoë.md").write_text(REPORT, encoding="utf-8")
    result = assay(*command, folder=tmp_path, **ASCII)
    assert (result.out + result.err).isascii()
    assert "fault of its own" not in result.err
    assert result.code == (3 if "not-here-ŁØ.md" in command else 0)
