"""The tables of the sibling commands."""

import dataclasses
import io

import pytest
from rich.cells import cell_len
from rich.console import Console

from assay.report.listing import Listing
from assay.report.terminal.statements import render_statements
from tests.builders import velmar

HOSTILE = "\x1b[2J\u202e[red]"


def listing(taint: str = "") -> Listing:
    material = velmar(taint=taint).material
    return Listing(material.documents, material.statements, material.resolution)


def shown(render, *arguments, width: int = 100, **options) -> str:
    written = io.StringIO()
    render(*arguments, console=Console(file=written, width=width), **options)
    return "\n".join(line.rstrip() for line in written.getvalue().splitlines())


def test_statements_table():
    text = shown(render_statements, listing())
    assert text.startswith(
        "[1] Northern Wire, 2 April 2025  4 statements\n"
        "Who                Said what                                      How they know          Where\n"
        "a senior port      told: Trucks of the harbour authority poured   indirect quotation;    ¶ 1\n"
        "employee           untreated sludge into the Oslin estuary on     witnessed it; 2 April\n"
        "                   three nights in March                          2025\n"
    )
    assert "\n↳ a senior port    told: Trucks of the harbour authority poured   indirect quotation     ¶ 2\n" in text
    assert "\nHarbour Watch      reports: the harbour authority dumped sludge   indirect quotation;    ¶ 2\n" in text
    assert text.count(" statement") == 5


@pytest.mark.parametrize("width", [40, 71, 72, 160])
def test_tables_fit_and_hostile_text_is_inert(width):
    text = shown(render_statements, listing(HOSTILE), width=width)
    assert not set(text) & set("\x1b\u202e")
    assert "[red]" in "".join(text.split())
    assert max(cell_len(line) for line in text.splitlines()) <= width


def test_listing_names_speakers():
    each = listing()
    assert each.speaker(each.statements[0]) == "a senior port employee"
    unresolved = dataclasses.replace(each.statements[0], id="T99", source=None)
    assert each.speaker(unresolved) == "an unnamed source"
    assert each.speaker(dataclasses.replace(unresolved, source="S99")) == "S99"
    assert each.source_id(dataclasses.replace(unresolved, id="T1")) == "S1"
