"""The terminal report: whole outputs at two widths, and what must hold at any width."""

import dataclasses
import io
from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.console import Console

from assay.api.appraisal import Appraisal
from assay.domain.document import Document
from assay.report.contract import appraisal_dict
from assay.report.terminal.passages import in_sentence
from assay.report.terminal.report import render_terminal, terminal_renderables
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
        "5 origins, none that weighs 1 dB or more shown to be independent",
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


def test_what_bears_on_the_verdict_stands_on_the_first_screen():
    lines = shown(100).splitlines()
    headings = [line for line in lines[:40] if line.startswith(("Who says so", "What "))]
    assert headings == ["Who says so (3 origins)", "What opposes it (2 origins)", "What is missing", "What it hangs on"]
    assert lines.index("The passages") <= 40


def test_the_renderables_are_what_is_printed():
    console = Console(file=io.StringIO(), width=80, record=True)
    console.print(*terminal_renderables(build_view(velmar()), width=80), sep="\n")
    assert console.export_text().split() == shown(80).split()


def test_an_appraisal_can_be_printed_and_recorded():
    appraisal = Appraisal(velmar())
    console = Console(file=io.StringIO(), width=100, record=True)
    console.print(appraisal)
    assert console.export_text().rstrip() == shown(100).rstrip()


def test_a_credited_agency_that_is_not_in_hand_is_named():
    appraised = velmar()
    lineage = appraised.material.lineage
    agency = Document("N9", "", "", title="Halm Press Agency", held=False)
    origins = tuple(
        dataclasses.replace(origin, source="N9") if origin.id == "O2" else origin for origin in lineage.origins
    )
    lineage = dataclasses.replace(
        lineage,
        origins=origins,
        not_held=(*lineage.not_held, agency),
        relays_of={**lineage.relays_of, "T5": ("N9", "S5")},
    )
    case = dataclasses.replace(appraised, material=dataclasses.replace(appraised.material, lineage=lineage))
    written = io.StringIO()
    render_terminal(build_view(case), console=Console(file=written, width=100))
    text = " ".join(written.getvalue().split())
    assert "+3.2 dB Halm Press Agency: " in text
    assert "by way of Halm Press Agency → " in text
    assert "N9" not in text
    told = appraisal_dict(case)
    known = {entry["id"] for entry in (*told["sources"], *told["documents"])}
    assert {origin["source"] for origin in told["origins"]} <= known
    assert {relay for statement in told["statements"] for relay in statement["relays"]} <= known


@pytest.mark.parametrize(
    ("name", "within"),
    [
        ("A man at the gate", "a man at the gate"),
        ("Two residents of Oslin", "two residents of Oslin"),
        ("The Velmar Courier", "The Velmar Courier"),
        ("Andrej Holm", "Andrej Holm"),
    ],
)
def test_a_name_within_a_sentence(name, within):
    assert in_sentence(name) == within
