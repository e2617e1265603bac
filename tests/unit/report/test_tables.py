"""The tables of the sibling commands."""

import dataclasses
import io

import pytest
from rich.cells import cell_len
from rich.console import Console

from assay.domain.lineage import Edge, EdgeKind, Lineage
from assay.report.listing import Listing
from assay.report.tables import render_lineage, render_statements
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


def test_lineage_tree():
    assert shown(render_lineage, listing(), lineage=velmar().material.lineage, width=120) == (
        "Who had it from whom\n"
        "├── The video on the channel Estuary Eyes (not in hand)\n"
        "│   └── The Velmar Courier, 3 April 2025 cites it (80\u00a0%)\n"
        "└── Northern Wire, 2 April 2025\n"
        "    └── Oslin Today, 4 April 2025 copies it (97\u00a0%)\n"
        "        └── Harbour Watch, 5 April 2025 cites it (95\u00a0%)\n"
        "            └── Oslin Today, 4 April 2025 cites it (90\u00a0%), see above\n"
        "Circular reporting: Oslin Today, 4 April 2025 → Harbour Watch, 5 April 2025 → Oslin Today, 4 April 2025\n"
        "4 links between documents; 1 report resting on no other; 8 origins."
    )


def test_lineage_of_reports_that_rest_on_nothing():
    assert shown(render_lineage, listing(), lineage=Lineage()) == (
        "No report was found to rest on another.\n0 links between documents; 5 reports resting on no other; 0 origins."
    )


def test_a_circle_alone_and_a_dense_pile_end():
    keys = [document.id for document in listing().documents]
    circle = Lineage(edges=(Edge("D1", "D2", EdgeKind.COPIES, 0.9), Edge("D2", "D1", EdgeKind.COPIES, 0.9)))
    assert shown(render_lineage, listing(), lineage=circle).count("copies it") == 2
    every = tuple(Edge(a, b, EdgeKind.COPIES, 0.9) for a in keys for b in keys if a > b)
    assert shown(render_lineage, listing(), lineage=Lineage(edges=every)).count("copies it") == len(every)


@pytest.mark.parametrize("width", [40, 71, 72, 160])
def test_tables_fit_and_hostile_text_is_inert(width):
    appraised = velmar(taint=HOSTILE)
    material = appraised.material
    texts = [
        shown(render_statements, listing(HOSTILE), width=width),
        shown(render_lineage, listing(HOSTILE), lineage=material.lineage, width=width),
    ]
    for text in texts:
        assert not set(text) & set("\x1b\u202e")
        assert "[red]" in "".join(text.split())
    assert max(cell_len(line) for line in texts[0].splitlines()) <= width


def test_listing_names_speakers():
    each = listing()
    assert each.speaker(each.statements[0]) == "a senior port employee"
    unresolved = dataclasses.replace(each.statements[0], id="T99", source=None)
    assert each.speaker(unresolved) == "an unnamed source"
    assert each.speaker(dataclasses.replace(unresolved, source="S99")) == "S99"
    assert each.source_id(dataclasses.replace(unresolved, id="T1")) == "S1"
