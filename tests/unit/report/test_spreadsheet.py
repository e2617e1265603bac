"""Statements as CSV: whole rows, and cells that no spreadsheet runs."""

import csv
import dataclasses
import io

import pytest

from assay.domain.source import Resolution
from assay.domain.span import Passage, Reason
from assay.domain.stance import StanceLabel
from assay.report.listing import Listing
from assay.report.tables.spreadsheet import COLUMNS, statements_csv
from tests.builders import reading, velmar


def rows(*, stances=None, listing: Listing | None = None) -> list[dict[str, str]]:
    material = velmar().material
    listing = listing or Listing(material.documents, material.statements, material.resolution)
    return list(csv.DictReader(io.StringIO(statements_csv(listing, stances=stances))))


def test_a_whole_row():
    row = rows()[6]
    assert tuple(row) == COLUMNS
    assert row == {
        "id": "T7",
        "document": "D2",
        "path": "pile/courier.html",
        "url": "",
        "publisher": "The Velmar Courier",
        "published": "2025-04-03",
        "quote": "indirect",
        "source": "S6",
        "source_name": "the laboratory of Velmar University",
        "source_words": "The laboratory of Velmar University",
        "cue": "said",
        "content": "it had found traces that may point to untreated sludge",
        "start": row["start"],
        "end": str(int(row["start"]) + 95),
        "within": "",
        "basis": "inferred",
        "mode": "hedged",
        "hedge": "may",
        "credence": "0.5",
        "negated": "false",
        "said_at": "",
        "said_in": "",
    }


def test_stances_come_with_their_probabilities_and_the_words_that_decided():
    material = velmar().material
    denial = material.statements[2]
    reason = Reason("It says that it is not so.", tuple(Passage("D1", span.start, span.end) for span in denial.cue))
    read = dataclasses.replace(reading(StanceLabel.OPPOSES, 0.9), reasons=(reason,))
    stances = dataclasses.replace(material.stances, statements={**material.stances.statements, "T3": {"H1": read}})
    names = ("stance", "supports", "opposes", "discusses", "unrelated", "decided_by")
    found = [[row[name] for name in names] for row in rows(stances=stances)[2:4]]
    assert found == [
        ["opposes", "0.0333", "0.9", "0.0333", "0.0333", denial.cue_text(material.documents[0].text)],
        ["opposes", "0.02", "0.94", "0.02", "0.02", ""],
    ]


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("  =1", "'  =1"),
        ("\t=1", "'\t'=1"),
        ("plain = 1", "plain = 1"),
        ('a "b", c\nd', 'a "b", c\nd'),
        ("\x1b[2J\u202e", "␛[2J\ufffd"),
    ],
)
def test_formulas_and_control_characters_are_harmless(name, cell):
    material = velmar().material
    sources = tuple(dataclasses.replace(source, name=name) for source in material.resolution.sources)
    listing = Listing(material.documents, material.statements, Resolution(sources, material.resolution.source_of))
    assert rows(listing=listing)[0]["source_name"] == cell
