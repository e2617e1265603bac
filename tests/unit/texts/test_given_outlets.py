"""The built-in table of outlets together with a user's rows."""

from __future__ import annotations

import pytest

from assay.domain.document import Document
from assay.domain.ledger import OutletEntry
from assay.texts.given_outlets import (
    TABLE_BUILT_IN,
    TABLE_GIVEN,
    as_published,
    outlet_of,
    outlets_with,
    owner_told_by,
    with_owner,
)
from assay.texts.outlets import Outlet, OutletKind, Outlets, built_in, outlet_named, outlets
from tests.bounds import within

HALM = OutletEntry(("The Halm Gazette", "Halm Online"), ("halm-gazette.example",), "Halm & Sons", "B")


def document(**known: str) -> Document:
    return Document("D1", "", "", **known)


def table(*entries: OutletEntry) -> Outlets:
    known, findings = outlets_with(entries)
    assert findings == ()
    return known


def test_without_rows_it_is_the_built_in_table() -> None:
    assert outlets_with(()) == (built_in(), ())


@pytest.mark.parametrize("name", ["The Halm Gazette", "halm online", "news.halm-gazette.example"])
def test_an_unknown_outlet_is_added_under_all_names_and_domains(name: str) -> None:
    assert table(HALM).named(name) == Outlet(
        "The Halm Gazette",
        OutletKind.OUTLET,
        ("The Halm Gazette", "Halm Online"),
        (),
        ("halm-gazette.example",),
        "Halm & Sons",
        "B",
        frozenset({"outlet", "owner"}),
    )
    assert outlet_named(name) is None


@pytest.mark.parametrize(
    "entry", [OutletEntry(("reuters",), (), "Somebody", "C"), OutletEntry(("Wire",), ("reuters.com",), "Somebody", "C")]
)
def test_a_row_about_a_known_outlet_extends_and_overrides_it(entry: OutletEntry) -> None:
    known = outlet_named("Reuters")
    found = table(entry).named("reuters.com")
    assert known is not None
    assert found is not None
    assert (found.name, found.kind, found.owner, found.reliability) == ("Reuters", OutletKind.AGENCY, "Somebody", "C")
    assert set(known.names) <= set(found.names)
    assert table(entry).named(entry.names[0]) == found


def test_a_row_that_gives_no_owner_keeps_the_known_one() -> None:
    found = table(OutletEntry(("RT",), (), None, "E")).named("RT")
    assert found is not None
    assert (found.owner, owner_told_by(found)) == ("the Russian state", TABLE_BUILT_IN)


def test_later_rows_win_over_earlier_ones() -> None:
    found = table(HALM, OutletEntry(("Halm Online",), (), "New Owner")).named("The Halm Gazette")
    assert found is not None
    assert (found.owner, found.reliability, owner_told_by(found)) == ("New Owner", "B", TABLE_GIVEN)


def test_an_outlet_with_a_short_name_and_a_domain_of_its_own_is_another_and_takes_the_name() -> None:
    known = table(OutletEntry(("The National",), ("thenational.example",), "Quay Media"))
    named, at_home = known.named("The National"), known.named("thenational.ae")
    assert named is not None
    assert at_home is not None
    assert (named.domains, at_home.domains) == (("thenational.example",), ("thenational.ae",))
    same = table(OutletEntry(("The National",), (), "Quay Media")).named("thenational.ae")
    assert same is not None
    assert same.owner == "Quay Media"


def test_a_row_about_two_known_outlets_is_taken_for_the_first_and_told() -> None:
    known, (finding,) = outlets_with([OutletEntry(("Reuters", "Associated Press"), (), "Somebody")])
    reuters, press = known.named("Reuters"), known.named("AP")
    assert reuters is not None
    assert press is not None
    assert (reuters.owner, press.owner) == ("Somebody", None)
    assert finding.code == "outlet-row-about-two"


def test_a_document_is_known_by_its_publisher_else_by_its_address() -> None:
    known = table(HALM)
    for found in (document(publisher=" Halm Online "), document(url="https://www.halm-gazette.example/a")):
        outlet = outlet_of(found, known)
        assert outlet is not None
        assert outlet.name == "The Halm Gazette"
        assert as_published([found], known)[0].publisher == "The Halm Gazette"
    other = document(publisher="Quay Today", url="https://halm-gazette.example/a")
    assert outlet_of(other, known) is None
    assert as_published([other], known) == [other]
    assert as_published([document(publisher="nytimes.com")], known)[0].publisher == "nytimes.com"


def test_a_site_is_the_publisher_that_its_other_reports_state() -> None:
    stated = document(publisher="The Quay Post", url="https://www.quaypost.example/1")
    address = document(url="https://quaypost.example/2")
    domain = document(publisher="www.quaypost.example")
    published = as_published([address, stated, domain], built_in())
    assert [found.publisher for found in published] == ["The Quay Post"] * 3
    again = as_published(
        [stated, document(publisher="Quay Post", url="https://quaypost.example/3"), address], built_in()
    )
    assert [found.publisher for found in again] == ["The Quay Post", "Quay Post", "Quay Post"]


@pytest.mark.parametrize(
    ("publisher", "url"),
    [
        ("Another", "https://quaypost.example/1"),
        ("Reuters", "https://www.nytimes.com/1"),
        (None, "https://sub.x.example/"),
    ],
)
def test_a_site_that_several_publish_on_or_that_is_known_gives_no_publisher(publisher: str | None, url: str) -> None:
    stated = [
        document(publisher="The Quay Post", url="https://quaypost.example/1"),
        Document("D2", "", "", publisher=publisher, url=url),
    ]
    bare = document(url=url)
    assert as_published([*stated, bare], built_in())[2].publisher is None


def test_a_row_may_say_that_it_is_an_agency() -> None:
    found = table(OutletEntry(("Lodestar",), (), None, None, agency=True)).named("Lodestar")
    assert found is not None
    assert found.kind is OutletKind.AGENCY
    known = table(OutletEntry(("The Guardian",), (), None, None, agency=True)).named("theguardian.com")
    assert known is not None
    assert known.kind is OutletKind.AGENCY


def test_an_owner_is_filled_in_where_the_document_states_none() -> None:
    known = table(HALM)
    assert with_owner(document(publisher="Halm Online"), known).owner == "Halm & Sons"
    assert with_owner(document(publisher="Halm Online", owner="Another"), known).owner == "Another"
    assert with_owner(document(publisher="RT"), built_in()).owner == "the Russian state"
    assert with_owner(document(publisher="Quay Today"), known).owner is None


def test_the_built_in_owners_stand_for_more_than_one_outlet_where_they_have_more() -> None:
    owners = {outlet.name: outlet.owner for outlet in outlets()}
    assert owners["The Sun"] == owners["The Wall Street Journal"] == "News Corp"
    assert owners["TASS"] == owners["RT"] == "the Russian state"
    assert owners["The Associated Press"] is None
    assert all(owner is None or owner == owner.strip() != "" for owner in owners.values())


def test_twenty_thousand_rows_take_no_time() -> None:
    rows = [
        OutletEntry((f"Outlet {number}",), (f"o{number}.example",), f"Owner {number % 50}") for number in range(20_000)
    ]
    with within(seconds=2):
        assert len(table(*rows).listed) == 20_000 + len(outlets())
