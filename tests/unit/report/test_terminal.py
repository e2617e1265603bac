"""The terminal report: whole outputs at two widths, and what must hold at any width."""

import io
from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.console import Console

from assay.report.terminal import render_terminal
from assay.report.view import build_view
from tests.builders import velmar

GOLDEN = Path(__file__).parents[2] / "golden" / "report"


def shown(width: int, *, taint: str = "", color: str | None = None) -> str:
    """The report as a terminal of `width` columns shows it; `color` as rich calls it, none for plain text."""
    written = io.StringIO()
    console = Console(file=written, width=width, force_terminal=color is not None, color_system=color)
    render_terminal(build_view(velmar(taint=taint)), console=console)
    return written.getvalue()


@pytest.mark.parametrize("width", [60, 100])
def test_whole_output(width):
    assert shown(width) == (GOLDEN / f"velmar-{width}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("width", [40, 57, 80, 200])
def test_lines_fit_and_end_without_blanks(width):
    for line in shown(width).splitlines():
        assert cell_len(line) <= width
        assert line == line.rstrip()


@pytest.mark.parametrize("width", [40, 100])
def test_every_word_is_there_at_every_width(width):
    words = " ".join(shown(width).split())
    for mark in (
        "LEANING SUPPORTED",
        "Who says so (3 origins)",
        "What opposes it",
        "What is missing",
        "What it hangs on",
    ):
        assert mark in words


def test_the_first_lines_tell_the_whole():
    first = "\n".join(shown(100).splitlines()[:40])
    for mark in (
        "LEANING SUPPORTED",
        "weighs 6 dB",
        "5 origins, 1 shown to be independent",
        "Low confidence",
        "Marit Solberg",
        "Jonas Brekke",
        "What is missing",
        "What it hangs on",
    ):
        assert mark in first


def test_colour_is_never_the_only_carrier():
    plain = shown(100)
    coloured = shown(100, color="truecolor")
    assert "\x1b[" in coloured
    assert "\x1b" not in plain
    assert "for 93 %" in plain
    assert "against 94 %" in plain


def test_hostile_text_cannot_command_the_terminal():
    text = shown(80, taint="\x1b[2J\x1b]0;x\x07\u202e[bold]\x9b31m\ud800")
    assert not set(text) & set("\x1b\x07\u202e\x9b\ud800")
    assert "[bold]" in text
    assert "␛[2J" in text
