"""From an appraisal to outcomes to records and back into an appraisal: a record of k in n moves r as a Beta does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import assay

CASE = Path(__file__).resolve().parents[2] / "examples" / "velmarian-drones"
CLAIM = "The government of Velmaria supplied drones to the insurgents in the Sarn highlands."
SETTINGS = assay.Settings(tagger="rules", reader="rules", draws=400)


def appraised(**given: Any) -> assay.Appraisal:
    return assay.appraise(CLAIM, CASE / "reports", settings=SETTINGS, **given)


def reliability(appraisal: dict[str, Any], name: str) -> dict[str, Any]:
    (source,) = [row["id"] for row in appraisal["sources"] if row["name"] == name]
    (origin,) = [row["id"] for row in appraisal["origins"] if row["source"] == source]
    (found,) = [row for row in appraisal["parameters"] if row["of"] == origin and row["name"] == "r"]
    return found


@pytest.fixture(scope="module")
def before() -> assay.Appraisal:
    return appraised()


@pytest.mark.parametrize(("value", "k"), [("true", 0), ("false", 1)])
def test_an_outcome_moves_r_by_the_beta_rule(before, tmp_path, value: str, k: int) -> None:
    outcome = assay.Outcome(CLAIM, assay.OutcomeValue(value), "Inquiry of the Four Rivers", "2024-05-01")
    place = tmp_path / "records.csv"
    place.write_text("name,borne_out,of\nIlan Voss,2,7\n", encoding="utf-8")
    assay.update_records(before, [outcome], records=place, party_lines=True).save()
    assert f"Ilan Voss,{2 + k},8," in place.read_text(encoding="utf-8")
    after = appraised(ledger=assay.read_ledger(records=place)).to_dict()
    default = reliability(before.to_dict(), "Ilan Voss")
    moved = reliability(after, "Ilan Voss")
    mean, strength, n = default["value"], default["spread"], 8
    assert moved["spread"] == pytest.approx(strength + n)
    assert moved["value"] == pytest.approx((mean * strength + 2 + k) / (strength + n), abs=1e-4)
    assert moved["from"] == "ledger"
    (source,) = [row for row in after["sources"] if row["name"] == "Ilan Voss"]
    assert source["record"] == {"borne_out": 2 + k, "of": 8}


def test_by_default_the_parties_and_the_unnamed_of_the_case_count_for_nothing(before) -> None:
    outcome = assay.Outcome(before.value.fingerprint, assay.OutcomeValue.FALSE, "Inquiry of the Four Rivers")
    update = assay.update_records(before, [outcome])
    assert update.records == ()
    left_out = {line.name for line in update.left_out}
    assert {"Aldo Merrin", "Ilan Voss", "Sela Ardent", "Two other residents of Brask"} <= left_out


def test_the_verdict_itself_counts_for_nothing(before) -> None:
    with pytest.raises(assay.AssayError, match="has not been right yet"):
        assay.update_records(before, [assay.Outcome(CLAIM, assay.OutcomeValue.FALSE, "Assay")])
