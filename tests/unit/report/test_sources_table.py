"""Who the sources are: whole rows in the terminal and in a spreadsheet, and hostile names that do nothing."""

import csv
import io
from dataclasses import replace

from rich.console import Console

from assay.domain.source import Resolution
from assay.domain.span import Passage, Reason
from assay.report.listing import Listing
from assay.report.terminal.sources import COLUMNS, render_sources, sources_csv, what_it_is
from tests.builders import velmar

HOSTILE = "\x1b[2J\u202e[red]"


def listing(taint: str = "") -> Listing:
    material = velmar(taint=taint).material
    return Listing(material.documents, material.statements, material.resolution)


def shown(width: int = 110, *, taint: str = "", why: bool = False) -> str:
    written = io.StringIO()
    render_sources(listing(taint), console=Console(file=written, width=width), why=why)
    return "\n".join(line.rstrip() for line in written.getvalue().splitlines())


def rows(taint: str = "") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(sources_csv(listing(taint)))))


def test_the_source_that_says_most_comes_first():
    text = shown()
    counts = [int(line.split(" statement")[0].split()[-1]) for line in text.splitlines() if " statement" in line]
    assert counts == sorted(counts, reverse=True)
    assert text.startswith("11 sources in 5 reports\nWho ")


def test_a_narrow_terminal_gets_who_and_what_alone():
    text = shown(60)
    assert "Says" not in text
    assert "Speaks for" not in text
    assert max(len(line) for line in text.splitlines()) <= 60


def test_reasons_stand_with_the_words_they_rest_on():
    found = listing()
    document = found.documents[1]
    first = found.resolution.sources[0]
    passages = tuple(Passage(document.id, start, start + 12) for start in (0, 20, 40))
    told = replace(first, reasons=(Reason("The surname is the same.", passages),))
    written = io.StringIO()
    changed = replace(found, resolution=replace(found.resolution, sources=(told,)))
    render_sources(changed, console=Console(file=written, width=200), why=True)
    words = [" ".join(document.text[place.start : place.end].split()) for place in passages]
    assert written.getvalue().splitlines()[2].rstrip() == (
        f"  The surname is the same. [2] “{words[0]}”; [2] “{words[1]}”; and 1 more"
    )


def test_a_whole_row():
    row = next(row for row in rows() if row["name"] == "Jonas Brekke")
    assert tuple(row) == COLUMNS
    assert row == {
        "id": row["id"],
        "name": "Jonas Brekke",
        "naming": "named",
        "kind": "person",
        "role": "party",
        "affiliation": "Velmar harbour authority",
        "country": "Norway",
        "reliability": "F",
        "side": "against",
        "stake": "party",
        "statements": "2",
        "documents": "1",
        "mentions": row["mentions"],
        "may_be_same": "",
        "reasons": "",
    }


def test_hostile_names_do_nothing():
    for text in (shown(taint=HOSTILE), shown(taint=HOSTILE, why=True), sources_csv(listing(HOSTILE))):
        assert "\x1b" not in text
        assert "\u202e" not in text


def test_no_sources_are_said_in_one_line():
    written = io.StringIO()
    empty = Listing(listing().documents, (), Resolution((), {}))
    render_sources(empty, console=Console(file=written, width=80))
    assert written.getvalue().splitlines()[0].strip() == "0 sources in 5 reports"


def test_what_a_source_is_in_words():
    found = listing().resolution.sources
    assert {what_it_is(source) for source in found} >= {"publication", "person; witness", "person, unnamed; witness"}
    assert what_it_is(replace(found[0], reliability="B")) == "person, unnamed; witness; rated B"
