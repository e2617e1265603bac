"""The example case with the table of outlets, the records and the decisions that lie beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import assay
from assay.report.contract import schema

CASE = Path(__file__).resolve().parents[2] / "examples" / "velmarian-drones"
CLAIM = "The government of Velmaria supplied drones to the insurgents in the Sarn highlands."
FILES = {name: CASE / "ledger" / f"{name}.{kind}" for name, kind in (("outlets", "csv"), ("records", "csv"))}
FILES["decisions"] = CASE / "ledger" / "decisions.yaml"


@pytest.fixture(scope="module")
def found() -> dict[str, Any]:
    ledger = assay.read_ledger(**FILES)
    return assay.appraise(CLAIM, CASE / "reports", ledger=ledger).to_dict()


def one(found: dict[str, Any], name: str) -> dict[str, Any]:
    (source,) = [source for source in found["sources"] if source["name"] == name]
    return source


def test_everything_applies_and_the_json_keeps_its_schema(found) -> None:
    assert [row for row in found["findings"] if "ledger" in row["code"] or "decision" in row["code"]] == []
    Draft202012Validator(schema()).validate(found)


def test_the_agency_is_known_by_its_short_name_so_its_dispatch_is_credited(found) -> None:
    publisher = {document["id"]: document["publisher"] for document in found["documents"]}
    (copied,) = [
        edge
        for edge in found["lineage"]["edges"]
        if edge["kind"] == "copies" and publisher.get(edge["from"]) == "The Halvic Courier"
    ]
    assert publisher[copied["to"]] == "Lodestar News Agency"
    assert copied["reasons"][0]["text"] == "Credits its text to Lodestar News Agency."


def test_owners_are_filled_in_and_letters_given(found) -> None:
    owners = {document["publisher"]: document["owner"] for document in found["documents"] if document["owner"]}
    assert owners == {
        "The Halvic Courier": "Halvic Press House",
        "The Halvic Ledger": "Halvic Press House",
        "Highland Signal": "Northern Front",
    }
    lodestar = one(found, "Lodestar News Agency")
    assert (lodestar["reliability"], lodestar["rated_by"]) == ("B", "ledger")


def test_records_set_r_and_have_their_letter(found) -> None:
    voss, oshly = one(found, "Ilan Voss"), one(found, "Maren Oshly")
    assert (voss["record"], voss["reliability"]) == ({"borne_out": 2, "of": 7}, "C")
    assert (oshly["record"], oshly["reliability"]) == ({"borne_out": 9, "of": 11}, "B")
    (origin,) = [row["id"] for row in found["origins"] if row["source"] == voss["id"] and row["weight_db"]["mid"]]
    (parameter,) = [row for row in found["parameters"] if row["of"] == origin and row["name"] == "r"]
    assert parameter["from"] == "ledger"
    assert "2 of 7 earlier claims borne out." in [reason["text"] for reason in parameter["reasons"]]


def test_decisions_win_say_what_they_overrule_and_are_listed(found) -> None:
    dovi = one(found, "Dovi")
    assert (dovi["role"], dovi["interest"]["H1"]) == ("party", {"side": "against", "as": "party"})
    assert dovi["decided"] == ["role", "interest H1"]
    told = [reason["text"] for reason in dovi["reasons"] if reason["text"].startswith("Decided by R. Tamm")]
    assert told[0].endswith("Its role is party; “unknown” was inferred.")
    assert "an unnamed border official" not in {source["name"] for source in found["sources"]}
    assert one(found, "Joren Halle")["reliability"] == "B"
    assert {(row["name"], row["from"]) for row in found["parameters"] if row["from"] == "decision"} >= {
        ("r", "decision"),
        ("b", "decision"),
    }
    assert [row["what"] for row in found["decisions"]] == [
        "held “a border official” and “an unnamed border official” to be one source",
        "set the role of “Dovi” to party",
        "set the interest of “Dovi” in H1 to against, as party",
        "set the reliability of “Joren Halle” to B",
    ]
