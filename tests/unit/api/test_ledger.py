"""A ledger given to the library's functions."""

from __future__ import annotations

from dataclasses import replace

import pytest

import assay
from assay.domain.finding import Finding
from assay.domain.ledger import FieldIs, Ledger, OutletEntry, RecordEntry, SourceDecision, SourceField
from assay.domain.source import Record

SETTINGS = assay.Settings(tagger="rules", draws=400)
CLAIM = "The ministry sold the harbour cranes to Orvand."
FIRST = (
    "The ministry sold the cranes to Orvand in April, the Halm Gazette has seen in the contract.\n\n"
    "“We saw the contract,” said Mirel Tancu."
)
SECOND = "Two cranes left the harbour for Orvand in April, Quay Tribune has seen in the register."
LEDGER = Ledger(
    outlets=(
        OutletEntry(("Halm Gazette", "Halm Online"), (), "Halm & Sons", "B"),
        OutletEntry(("Quay Tribune",), ("quay.example",), "Halm & Sons"),
    ),
    records=(RecordEntry("Mirel Tancu", Record(3, 4)),),
    decisions=(SourceDecision("A. Holm", "2031-05-07", "asked", FieldIs("Mirel Tancu", SourceField.ROLE, "witness")),),
    findings=(Finding("ledger-line", "Line 2: x. It is left out.", "", "outlets.csv"),),
)


@pytest.fixture
def documents():
    return [
        assay.text(FIRST, publisher="Halm Online", published="2031-05-04"),
        assay.text(SECOND, url="https://quay.example/1", published="2031-05-06"),
    ]


def test_appraise_takes_a_ledger_and_tells_its_findings(documents) -> None:
    found = assay.appraise(CLAIM, documents, ledger=LEDGER, settings=SETTINGS).to_dict()
    sources = {source["name"]: source for source in found["sources"]}
    assert [document["owner"] for document in found["documents"]] == ["Halm & Sons", "Halm & Sons"]
    assert sources["Halm Gazette"]["reliability"] == "B"
    assert sources["Mirel Tancu"]["record"] == {"borne_out": 3, "of": 4}
    assert sources["Mirel Tancu"]["role"] == "witness"
    assert [decision["what"] for decision in found["decisions"]] == ["set the role of “Mirel Tancu” to witness"]
    assert {"ledger", "decision"} & {parameter["from"] for parameter in found["parameters"]}
    assert [finding["code"] for finding in found["findings"]].count("ledger-line") == 1


def test_the_same_ledger_gives_the_same_bytes_and_another_another_fingerprint(documents) -> None:
    first = assay.appraise(CLAIM, documents, ledger=LEDGER, settings=SETTINGS)
    again = assay.appraise(CLAIM, documents, ledger=LEDGER, settings=SETTINGS)
    assert first.to_json() == again.to_json()
    plain = assay.appraise(CLAIM, documents, settings=SETTINGS)
    empty = assay.appraise(CLAIM, documents, ledger=Ledger(findings=LEDGER.findings), settings=SETTINGS)
    assert first.value.fingerprint != plain.value.fingerprint == empty.value.fingerprint


def test_two_outlets_of_one_owner_are_dependent_origins(documents) -> None:
    lineage = assay.trace_lineage(documents, ledger=LEDGER, settings=SETTINGS)
    told = [reason.text for pair in lineage.value.dependences for reason in pair.reasons]
    assert "Both belong to one owner, Halm & Sons (according to the table of outlets given)." in told
    ownerless = replace(LEDGER, outlets=tuple(replace(entry, owner=None) for entry in LEDGER.outlets))
    others = assay.trace_lineage(documents, ledger=ownerless, settings=SETTINGS).value.dependences
    assert not any("owner," in reason.text for pair in others for reason in pair.reasons)


def test_read_ledger_reads_what_is_named(tmp_path) -> None:
    table = tmp_path / "outlets.csv"
    table.write_text("name,owner\nHalm Gazette,Halm & Sons\n")
    assert assay.read_ledger(outlets=table) == Ledger((OutletEntry(("Halm Gazette",), (), "Halm & Sons"),))
    assert assay.read_ledger() == assay.Ledger()
