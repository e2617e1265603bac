"""Outcomes read from a file: what others found, and never Assay's own verdict."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from assay.domain.outcome import Outcome, OutcomeValue
from assay.errors import UsageError
from assay.sources.keeping.outcomes import checked_outcomes, read_outcomes
from tests.unit.sources.keeping.piles import appraisal

HEADER = "claim,outcome,by,when,url,why\n"


def read(tmp_path: Path, text: str):
    place = tmp_path / "outcomes.csv"
    place.write_text(text, encoding="utf-8")
    return read_outcomes(place)


def test_a_row_is_an_outcome_with_its_place(tmp_path) -> None:
    row = '"The ministry sold the cranes, all of them.",True,Port court,2031-06-01,https://court.example/7,The deed\n'
    (found,), findings = read(tmp_path, HEADER + row)
    assert findings == ()
    assert found == Outcome(
        claim="The ministry sold the cranes, all of them.",
        value=OutcomeValue.TRUE,
        by="Port court",
        when="2031-06-01",
        url="https://court.example/7",
        why="The deed",
        place=f"{tmp_path / 'outcomes.csv'}, line 2",
    )


def test_only_claim_outcome_and_by_are_needed_in_any_order(tmp_path) -> None:
    (found,), _ = read(tmp_path, "by;outcome;claim;note\nPort court;unresolved;X;y\n")
    assert (found.claim, found.value, found.by, found.when) == ("X", OutcomeValue.UNRESOLVED, "Port court", "")


@pytest.mark.parametrize(
    "by", ["", "  ", "assay", "Assay", "ASSAY 0.1.0", "the Assay verdict", "Assay's", "“Assay”", "assay appraisal."]
)
def test_an_outcome_by_nobody_or_by_assay_is_left_out_and_says_why(tmp_path, by: str) -> None:
    found, (finding,) = read(tmp_path, HEADER + f"X,true,{by},,,\n")
    assert found == ()
    assert finding.code == "ledger-line"
    assert finding.severe
    assert "a source that agreed with an earlier appraisal has not been right yet" in finding.message


@pytest.mark.parametrize("by", ["Assay Office of Halm", "J. Assay", "the Halm assayers"])
def test_others_may_be_called_nearly_so(tmp_path, by: str) -> None:
    (found,), _ = read(tmp_path, HEADER + f"X,true,{by},,,\n")
    assert found.by == by


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (",true,Port court,,,", "It names no claim."),
        ("X,supported,Port court,,,", "“supported” is no outcome."),
        ("X,,Port court,,,", "“” is no outcome."),
        ("X,true,Port court,last June,,", "“last June” is no date."),
        (f"X,true,Port court,,,{'y' * 1001}", "longer than 1000 characters"),
    ],
)
def test_a_line_that_says_nothing_usable_is_told(tmp_path, row: str, told: str) -> None:
    found, (finding,) = read(tmp_path, f"{HEADER}{row}\nZ,false,Port court,,,\n")
    assert [outcome.claim for outcome in found] == ["Z"]
    assert told in finding.message
    assert finding.message.startswith("Line 2: ")


def test_an_appraisal_is_refused_as_outcomes(tmp_path) -> None:
    with pytest.raises(UsageError, match="Assay's own verdict is no outcome"):
        read(tmp_path, json.dumps(appraisal("X", {"Ada Lorn": "for"})))


@pytest.mark.parametrize("text", ['{"a": 1}', "[1, 2]"])
def test_other_json_is_refused_too(tmp_path, text: str) -> None:
    with pytest.raises(UsageError, match="is JSON, not a table"):
        read(tmp_path, text)


@pytest.mark.parametrize("text", ["", "claim,outcome\nX,true\n", "{not json"])
def test_a_file_without_its_columns_is_refused(tmp_path, text: str) -> None:
    with pytest.raises(UsageError, match="no header line"):
        read(tmp_path, text)


def test_values_are_held_to_the_same() -> None:
    fine = Outcome("X", OutcomeValue.TRUE, "Port court")
    assert checked_outcomes([fine]) == (fine,)
    with pytest.raises(UsageError, match="may not resolve a claim"):
        checked_outcomes([fine, Outcome("Y", OutcomeValue.TRUE, "assay")])
    with pytest.raises(UsageError, match="by whom"):
        checked_outcomes([Outcome("Y", OutcomeValue.TRUE, "")])
