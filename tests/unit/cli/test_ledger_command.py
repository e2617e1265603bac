"""`assay ledger update` and `assay ledger estimate`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.command_line import assay_here as assay
from tests.unit.sources.keeping.piles import appraisal

CRANES, BARGES = "The ministry sold the cranes.", "The port burned the barges."
OUTCOMES = f"claim,outcome,by,when,url,why\n{CRANES},true,Port court,2031-09-01,,\n{BARGES},false,Port court,,,\n"
UPDATE = ("ledger", "update", "cases", "--outcomes", "outcomes.csv", "--records", "records.csv")


@pytest.fixture
def folder(tmp_path) -> Path:
    (tmp_path / "cases").mkdir()
    made = {
        "cranes": appraisal(CRANES, {"Ada Lorn": "for", "Ben Tull": "against"}),
        "barges": appraisal(BARGES, {"Ada Lorn": "for", "Dora Venn": "for"}, scripts={"Dora Venn": 0.95}),
    }
    for name, one in made.items():
        (tmp_path / "cases" / f"{name}.json").write_text(json.dumps(one), encoding="utf-8")
    (tmp_path / "outcomes.csv").write_text(OUTCOMES, encoding="utf-8")
    return tmp_path


def test_update_writes_records_and_shows_what_was_counted(folder: Path) -> None:
    result = assay(*UPDATE, folder=folder)
    assert (result.code, result.err) == (0, "")
    assert (folder / "records.csv").read_text(encoding="utf-8") == (
        "name,borne_out,of,reliability,counted\nAda Lorn,1,2,,2\nBen Tull,0,1,,1\n"
    )
    assert result.out.splitlines()[0] == "3 sources counted on 2 claims: see records.csv"
    assert f"{BARGES} false, by Port court" in result.out
    assert "not borne out" in result.out
    assert "1: it would have said so either way" in result.out
    assert (folder / "records.counted.csv").read_text(encoding="utf-8").count("Port court") == 3


def test_a_second_run_counts_nothing_and_changes_no_byte(folder: Path) -> None:
    assay(*UPDATE, folder=folder)
    before = {path.name: path.read_bytes() for path in folder.glob("*.csv")}
    result = assay(*UPDATE, folder=folder)
    assert result.out.startswith("Nothing new to count: records.csv stays as it is\n")
    assert {path.name: path.read_bytes() for path in folder.glob("*.csv")} == before


def test_a_dry_run_writes_nothing(folder: Path) -> None:
    result = assay(*UPDATE, "--dry-run", "--party-lines", folder=folder)
    assert result.out.startswith("4 sources counted on 2 claims: nothing is written\n")
    assert not (folder / "records.csv").exists()


def test_what_it_wrote_is_what_appraise_reads(folder: Path) -> None:
    assay(*UPDATE, folder=folder)
    (folder / "report.txt").write_text("“The ministry sold the lake,” said Ada Lorn, an engineer.", encoding="utf-8")
    given = ("--records", "records.csv", "--tagger", "rules", "--reader", "rules", "--json", "-")
    found = json.loads(assay("appraise", "The ministry sold the lake.", "report.txt", *given, folder=folder).out)
    assert {row["name"]: row["record"] for row in found["sources"]}["Ada Lorn"] == {"borne_out": 1, "of": 2}


@pytest.mark.parametrize("by", ["assay", ""])
def test_assays_own_verdict_is_left_out_and_strict_tells(folder: Path, by: str) -> None:
    (folder / "outcomes.csv").write_text(f"claim,outcome,by\n{CRANES},true,{by}\n", encoding="utf-8")
    result = assay(*UPDATE, "--strict", folder=folder)
    assert result.code == 1
    assert not (folder / "records.csv").exists()
    assert "has not been right yet" in result.err


def test_an_appraisal_given_as_outcomes_is_refused(folder: Path) -> None:
    result = assay("ledger", "update", "cases", "--outcomes", "cases/cranes.json", "--records", "r.csv", folder=folder)
    assert (result.code, result.out) == (2, "")
    assert "is an appraisal, and Assay's own verdict is no outcome" in result.err
    assert len(result.err.splitlines()) == 1


def test_estimate_prints_a_table_that_says_it_is_no_record(folder: Path) -> None:
    result = assay("ledger", "estimate", "cases", "--outcomes", "outcomes.csv", folder=folder)
    assert (result.code, result.err) == (0, "")
    assert result.out.splitlines()[0] == "2 sources over 2 claims, 2 of known outcome (dawid-skene)"
    assert "This is no record" in result.out
    assert "rests on few" in result.out


def test_estimate_writes_csv_to_standard_output_alone(folder: Path) -> None:
    result = assay("ledger", "estimate", "cases", "--method", "mace", "--csv", "-", folder=folder)
    assert result.code == 0
    assert result.out.splitlines()[0] == "source,estimated_accuracy,claims,known_outcomes,method"
    assert len(result.out.splitlines()) == 3


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("ledger", "update", "cases", "--records", "r.csv"), "Missing option '--outcomes'."),
        (("ledger", "update", "--outcomes", "o.csv", "--records", "r.csv"), "Missing argument 'APPRAISAL...'."),
        (("ledger", "estimate", "cases", "--method", "votes"), "'votes' is not one of"),
        (
            ("ledger", "estimate", "cases", "--method", "mace", "--outcomes", "outcomes.csv"),
            "MACE takes no known outcomes.",
        ),
        (("ledger", "sum"), "No such command 'sum'."),
        (("ledger", "update", "cases", "--outcomes", "outcomes.csv", "--records", "none/r.csv"), "there is no folder"),
    ],
)
def test_wrong_use_is_one_sentence(folder: Path, arguments: tuple[str, ...], told: str) -> None:
    result = assay(*arguments, folder=folder)
    assert (result.code, result.out) == (2, "")
    assert told in result.err
    assert len(result.err.splitlines()) == 1
