"""Owners of outlets: who says so, and that they make two outlets dependent."""

from __future__ import annotations

import pytest

from assay.domain.ledger import OutletEntry
from assay.domain.lineage import Dependence, DependenceGround, Independence
from assay.domain.source import SourceKind
from assay.lineage import trace
from assay.lineage.owners import Owners, Ownership
from assay.lineage.pile import pile as make_pile
from assay.texts.given_outlets import outlets_with
from tests.unit.lineage.piles import Pile, publication, source

OUTLETS, _ = outlets_with(
    [
        OutletEntry(("Halm Gazette", "Halm Online"), (), "Halm & Sons"),
        OutletEntry(("Quay Today",), (), "halm & sons"),
        OutletEntry(("Orvand Weekly",), (), "Orvand Press"),
    ]
)


def two(one: str, other: str, **known: str) -> Pile:
    pile = Pile()
    for paper, words in ((one, "The tugs were sold in spring."), (other, "The mole is crumbling away.")):
        report = pile.report(words, publisher=paper, **known)
        pile.voice(report, publication(paper), words)
    return pile


def dependences(pile: Pile) -> tuple[Dependence, ...]:
    return trace(pile.documents, pile.statements, sources=pile.resolution(), outlets=OUTLETS).dependences


def test_two_outlets_of_one_owner_are_dependent_and_the_reason_says_who_says_so() -> None:
    (found,) = dependences(two("Halm Gazette", "Quay Today"))
    assert (found.independence, found.ground) == (Independence.DEPENDENT, DependenceGround.SAME_DESK)
    assert found.reasons[0].text in (
        "Both belong to one owner, Halm & Sons (according to the table of outlets given).",
        "Both belong to one owner, halm & sons (according to the table of outlets given).",
    )


def test_two_outlets_of_different_owners_are_not() -> None:
    assert dependences(two("Halm Gazette", "Orvand Weekly")) == ()


def test_the_built_in_table_knows_owners_too() -> None:
    (found,) = dependences(two("RT", "Sputnik"))
    assert found.reasons[0].text == (
        "Both belong to one owner, the Russian state (according to Assay's own table of outlets)."
    )


def test_an_outlet_of_the_state_and_its_government_are_dependent() -> None:
    pile = Pile()
    report = pile.report("The tugs were sold in spring, it is reported.", publisher="RT")
    pile.voice(report, publication("RT"), "The tugs were sold in spring")
    ministry = source("the foreign ministry", kind=SourceKind.GOVERNMENT, country="RU")
    other = pile.report("The mole is crumbling away, the foreign ministry wrote.", publisher="Halm Gazette")
    pile.says(other, ministry, "The mole is crumbling away", named="the foreign ministry")
    (found,) = dependences(pile)
    assert (found.independence, found.ground) == (Independence.DEPENDENT, DependenceGround.SAME_DESK)
    assert found.reasons[0].text == (
        "One belongs to the Russian state (according to Assay's own table of outlets), for which the other speaks."
    )


def test_a_short_name_that_may_be_anothers_tells_no_owner() -> None:
    assert dependences(two("The Times", "The Wall Street Journal")) == ()
    assert len(dependences(two("The Sunday Times", "The Wall Street Journal"))) == 1


@pytest.mark.parametrize(
    ("owner", "state"),
    [
        ("the Russian state", "ru"),
        ("The State of Qatar", "qa"),
        ("Government of the Netherlands", "nl"),
        ("the Dorvane state", "dorvane"),
        ("Reach", None),
        ("the Chinese Communist Party", None),
        ("x" * 1_000_000, None),
    ],
)
def test_the_state_that_an_owner_is(owner: str, state: str | None) -> None:
    assert Ownership(owner, "told").state == state


def test_what_the_report_states_and_what_the_table_says_are_both_owners() -> None:
    pile = two("Orvand Weekly", "Halm Gazette", owner="Halm & Sons")
    (found,) = dependences(pile)
    assert found.reasons[0].text.startswith("Both belong to one owner, Halm & Sons (")
    owners = Owners(make_pile(pile.documents, pile.statements, sources=pile.resolution(), outlets=OUTLETS))
    assert owners.of(publication("Orvand Weekly")) == {
        "halm & sons": Ownership("Halm & Sons", "as its reports state"),
        "orvand press": Ownership("Orvand Press", "according to the table of outlets given"),
    }
    assert owners.of(source("Ada Quill")) == {}


def test_a_report_is_its_outlets_under_any_name_of_the_table() -> None:
    pile = two("Halm Online", "Halm Gazette")
    made = make_pile(pile.documents, pile.statements, sources=pile.resolution(), outlets=OUTLETS)
    assert [published.name for published in made.published_by if published] == ["Halm Gazette", "Halm Gazette"]
