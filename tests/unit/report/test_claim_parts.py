"""The parts of a compound claim in every format."""

from __future__ import annotations

import dataclasses
import io
import json

import jsonschema
import pytest
from rich.console import Console

from assay.domain.claim import ClaimPart, PartKind
from assay.domain.material import Appraised
from assay.domain.stance import StanceLabel
from assay.report.contract import appraisal_dict, schema, stance_dict, to_json
from assay.report.listing import Listing
from assay.report.markdown import render_markdown
from assay.report.page.html import render_html
from assay.report.part_counts import part_counts
from assay.report.terminal.report import render_terminal
from assay.report.view.build import build_view
from assay.report.view.claim_parts import part_words
from tests.builders import reading, velmar

SUPPORTS, OPPOSES, DISCUSSES = StanceLabel.SUPPORTS, StanceLabel.OPPOSES, StanceLabel.DISCUSSES
READ = {
    "T1": {"P1": reading(SUPPORTS, 0.9), "P2": reading(StanceLabel.UNRELATED, 0.9)},
    "T2": {"P1": reading(SUPPORTS, 0.7), "P2": reading(SUPPORTS, 0.6)},
    "T3": {"P1": reading(OPPOSES, 0.8), "P2": reading(DISCUSSES, 0.8)},
}


def compound() -> Appraised:
    """The Velmar case with a claim of what a video shows."""
    appraised = velmar()
    material = appraised.material
    whole = f"The video shows that {material.claim.affirmative}"
    parts = (
        ClaimPart("P1", material.claim.affirmative, PartKind.PROPOSITION),
        ClaimPart("P2", whole, PartKind.SHOWING, "the video"),
        ClaimPart("P3", "Nobody speaks of this.", PartKind.PROPOSITION),
    )
    claim = dataclasses.replace(material.claim, affirmative=whole, parts=parts)
    stances = dataclasses.replace(material.stances, parts=READ, document_parts={"D1": READ["T2"]})
    return dataclasses.replace(appraised, material=dataclasses.replace(material, claim=claim, stances=stances))


def listing(appraised: Appraised) -> Listing:
    material = appraised.material
    return Listing(material.documents, material.statements, material.resolution)


def counts(appraised: Appraised) -> dict[str, dict[str, tuple[list[str], int]]]:
    material = appraised.material
    found = part_counts(material.claim, material.stances, material.statements, source_of=listing(appraised).source_id)
    return {
        part: {
            label.value: ([statement.id for statement in count.statements], count.sources)
            for label, count in by_label.items()
        }
        for part, by_label in found.items()
    }


def test_counts_are_of_statements_and_of_their_sources_the_likeliest_first() -> None:
    assert counts(compound()) == {
        "P1": {"supports": (["T1", "T2"], 1), "opposes": (["T3"], 1), "discusses": ([], 0)},
        "P2": {"supports": (["T2"], 1), "opposes": ([], 0), "discusses": (["T3"], 1)},
        "P3": {"supports": ([], 0), "opposes": ([], 0), "discusses": ([], 0)},
    }


def test_a_simple_claim_has_no_counts() -> None:
    assert counts(velmar()) == {}
    assert build_view(velmar()).claim.parts == ()


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (ClaimPart("P1", "They sent it."), "They sent it."),
        (ClaimPart("P2", "The files show it.", PartKind.SHOWING, "the files"), "Is it shown by the files?"),
        (ClaimPart("P2", "There is proof of it.", PartKind.SHOWING, "proof"), "Is there proof of it?"),
    ],
)
def test_a_part_is_told_as_what_it_asks(part: ClaimPart, words: str) -> None:
    assert part_words(part) == words


def test_the_view_tells_who_says_what_of_a_part_and_where() -> None:
    first, second, third = build_view(compound()).claim.parts
    assert first.line == "For: 1 source (2 statements). Against: 1 source (1 statement)."
    assert second.line == "For: 1 source (1 statement). About it, taking no side: 1 source (1 statement)."
    assert (third.tallies, third.line) == ((), "Nobody in these reports speaks of it.")
    assert [citation.anchor for citation in first.tallies[0].citations] == ["p-T1", "p-T2"]
    assert first.tallies[0].speakers[0] == "a senior port employee"


def test_every_format_answers_for_every_part() -> None:
    view = build_view(compound())
    written = io.StringIO()
    render_terminal(view, console=Console(file=written, width=100))
    page = render_html(view)
    for text in (written.getvalue(), render_markdown(view), page):
        assert "What is said of its parts" in text
        assert "Is it shown by the video?" in text
        assert "1 source (2 statements)" in text
        assert "Nobody in these reports speaks of it." in text
        assert "To have a part weighed by itself" in " ".join(text.split())
    assert 'href="#p-T1"' in page and 'id="p-T1"' in page


def test_the_json_has_readings_and_counts_of_parts_and_keeps_the_schema() -> None:
    appraised = compound()
    found = json.loads(to_json(appraisal_dict(appraised)))
    jsonschema.Draft202012Validator(schema()).validate(found)
    part = found["claim"]["parts"][1]
    assert (part["kind"], part["exhibit"]) == ("showing", "the video")
    assert part["counts"] == {
        "supports": {"statements": 1, "sources": 1},
        "opposes": {"statements": 0, "sources": 0},
        "discusses": {"statements": 1, "sources": 1},
    }
    statement = next(row for row in found["statements"] if row["id"] == "T2")
    document = next(row for row in found["documents"] if row["id"] == "D1")
    assert {key: value["label"] for key, value in statement["parts"].items()} == {
        "P1": "supports",
        "P2": "supports",
        "P3": "not_assessed",
    }
    assert document["parts"]["P1"]["supports"] == 0.7
    material = appraised.material
    alone = stance_dict(listing(appraised), claim=material.claim, stances=material.stances)
    assert alone["claim"] == found["claim"]
    assert [row["parts"] for row in alone["statements"]] == [row["parts"] for row in found["statements"]]


def test_the_json_of_a_simple_claim_has_no_parts_of_statements() -> None:
    found = appraisal_dict(velmar())
    assert "parts" not in found["statements"][0] and "parts" not in found["documents"][0]
    assert "counts" not in found["claim"]["parts"][0]
