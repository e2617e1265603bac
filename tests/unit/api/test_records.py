"""Records kept and accuracies estimated through the library."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

import assay
from assay.domain.source import Record
from tests.unit.sources.keeping.piles import appraisal

SETTINGS = assay.Settings(tagger="rules", reader="rules", draws=200)
CLAIM = "The ministry sold the harbour cranes to Orvand."
REPORT = (
    "“The ministry sold the harbour cranes to Orvand,” said Mirel Tancu, an engineer who saw the contract.\n\n"
    "“The ministry did not sell the harbour cranes to Orvand,” said Jon Tarn, a surveyor."
)
OUTCOMES = [assay.Outcome(CLAIM, assay.OutcomeValue.TRUE, "Port court", "2031-09-01")]


@pytest.fixture(scope="module")
def appraised() -> assay.Appraisal:
    return assay.appraise(CLAIM, [assay.text(REPORT, publisher="Halm Gazette")], settings=SETTINGS)


def saved(folder: Path, *made: dict) -> Path:
    for number, one in enumerate(made):
        (folder / f"{number}.json").write_text(json.dumps(one), encoding="utf-8")
    return folder


def test_an_appraisal_and_its_file_count_alike(appraised, tmp_path) -> None:
    (tmp_path / "a.json").write_text(appraised.to_json(), encoding="utf-8")
    ways = [appraised, [appraised], tmp_path / "a.json", [str(tmp_path)], [appraised, tmp_path / "a.json"]]
    found = [assay.update_records(way, OUTCOMES) for way in ways]
    records = {entry.source: entry.record for entry in found[0].records}
    assert records == {"Jon Tarn": Record(0, 1), "Mirel Tancu": Record(1, 1)}
    assert len({update.to_csv() for update in found}) == 1
    assert found[0].findings == ()
    assert [line.said.value for line in found[0].counted] == ["against", "for"]


def test_nothing_is_written_before_save_and_what_is_saved_is_read_as_a_ledger(appraised, tmp_path) -> None:
    place = tmp_path / "records.csv"
    update = assay.update_records(appraised, OUTCOMES, records=place)
    assert list(tmp_path.iterdir()) == []
    update.save()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["records.counted.csv", "records.csv"]
    assert assay.read_ledger(records=place).records == update.records
    assert (tmp_path / "records.counted.csv").read_text(encoding="utf-8") == update.log_to_csv()
    again = assay.update_records(appraised, OUTCOMES, records=place)
    assert again.counted == ()
    before = place.stat().st_mtime_ns
    again.save()
    assert place.stat().st_mtime_ns == before


def test_save_needs_a_place_and_overwrites_no_other_records(appraised, tmp_path) -> None:
    update = assay.update_records(appraised, OUTCOMES)
    with pytest.raises(assay.AssayError, match="not said where"):
        update.save()
    other = tmp_path / "theirs.csv"
    other.write_text("name,borne_out,of\nAda Lorn,9,11\n", encoding="utf-8")
    with pytest.raises(assay.AssayError, match="is there already"):
        update.save(other)
    assert other.read_text(encoding="utf-8").endswith("Ada Lorn,9,11\n")
    update.save(tmp_path / "ours.csv")
    assert (tmp_path / "ours.counted.csv").exists()
    with pytest.raises(assay.AssayError, match="could not be written"):
        update.save(tmp_path / "nowhere" / "ours.csv")


def test_outcomes_come_from_a_file_too(appraised, tmp_path) -> None:
    table = tmp_path / "outcomes.csv"
    table.write_text(f"claim,outcome,by\n{CLAIM},false,Port court\n,true,Port court\n", encoding="utf-8")
    update = assay.update_records(appraised, table)
    assert {entry.source: entry.record for entry in update.records}["Jon Tarn"] == Record(1, 1)
    assert [finding.code for finding in update.findings] == ["ledger-line"]


@pytest.mark.parametrize("by", ["", "assay", "Assay's verdict"])
def test_assays_own_verdict_is_refused(appraised, by: str) -> None:
    with pytest.raises(assay.AssayError, match="agreed with an earlier appraisal has not been right yet"):
        assay.update_records(appraised, [assay.Outcome(CLAIM, assay.OutcomeValue.TRUE, by)])


def test_an_appraisal_is_no_file_of_outcomes(appraised, tmp_path) -> None:
    (tmp_path / "a.json").write_text(appraised.to_json(), encoding="utf-8")
    with pytest.raises(assay.AssayError, match="Assay's own verdict is no outcome"):
        assay.update_records(appraised, tmp_path / "a.json")


def test_without_any_appraisal_nothing_can_be_read(tmp_path) -> None:
    with pytest.raises(assay.AssayError, match="No appraisal is given") as raised:
        assay.update_records([], OUTCOMES)
    assert raised.value.exit_code == 3
    (tmp_path / "a.json").write_text("{}", encoding="utf-8")
    with pytest.raises(assay.AssayError, match="is no appraisal"):
        assay.estimate_accuracy(tmp_path)


def test_estimates_are_shown_and_no_records(tmp_path) -> None:
    claims = [f"Claim {number} is so." for number in range(6)]
    folder = saved(tmp_path, *(appraisal(c, {"Ada Lorn": "for", "=Ben": "against", "Cy Oram": "for"}) for c in claims))
    report = assay.estimate_accuracy(folder, outcomes=[assay.Outcome(claims[0], assay.OutcomeValue.TRUE, "Port court")])
    rows = list(csv.DictReader(io.StringIO(report.to_csv())))
    assert [row["source"] for row in rows] == ["'=Ben", "Ada Lorn", "Cy Oram"]
    assert float(rows[1]["estimated_accuracy"]) == report.sources[1].accuracy > 0.9
    assert {row["claims"] for row in rows} == {"6"}
    assert {row["known_outcomes"] for row in rows} == {"1"}
    (tmp_path / "estimates.csv").write_text(report.to_csv(), encoding="utf-8")
    with pytest.raises(assay.AssayError, match="no header line"):
        assay.read_ledger(records=tmp_path / "estimates.csv")
    with pytest.raises(assay.AssayError, match="is no method"):
        assay.estimate_accuracy(folder, method="majority")


def test_estimates_enter_no_weight(appraised) -> None:
    again = assay.appraise(CLAIM, [assay.text(REPORT, publisher="Halm Gazette")], settings=SETTINGS)
    assay.estimate_accuracy([appraised, again])
    assert again.to_json() == appraised.to_json()
    assert {row["from"] for row in again.to_dict()["parameters"]} <= {"default", "text"}
