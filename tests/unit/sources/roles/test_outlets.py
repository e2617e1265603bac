"""What a table of outlets tells of a publication is among its reasons."""

from __future__ import annotations

from assay.domain.ledger import Ledger, OutletEntry
from assay.sources import resolve_sources
from benchmarks.sources.marked import marked

OWN, GIVEN = "according to Assay's own table of outlets.", "according to the table of outlets given."


def reasons(publisher: str, *entries: OutletEntry) -> list[str]:
    material = marked([{"publisher": publisher, "text": "{a|} The cranes are gone."}])
    (source,) = resolve_sources(material.documents, material.statements, ledger=Ledger(tuple(entries))).sources
    return [reason.text for reason in source.reasons if "according to" in reason.text]


def test_an_agency_is_told_as_one_and_its_owner_too() -> None:
    assert reasons("TASS") == [
        f"A news agency, whose reports others print, {OWN}",
        f"Belongs to the Russian state, {OWN}",
    ]


def test_the_table_given_is_told_as_such() -> None:
    lodestar = OutletEntry(("Lodestar",), (), "Northern Wires", None, agency=True)
    assert reasons("Lodestar", lodestar) == [
        f"A news agency, whose reports others print, {GIVEN}",
        f"Belongs to Northern Wires, {GIVEN}",
    ]
    assert reasons("TASS", OutletEntry(("TASS",), (), "Somebody")) == [
        f"A news agency, whose reports others print, {OWN}",
        f"Belongs to Somebody, {GIVEN}",
    ]


def test_an_outlet_of_which_nothing_is_known_has_no_such_reason() -> None:
    assert reasons("Halm Gazette") == []
