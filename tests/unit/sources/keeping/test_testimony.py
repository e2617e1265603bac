"""Who spoke plainly on a claim, read from an appraisal's JSON."""

from __future__ import annotations

from pathlib import Path

import pytest

import assay
from assay.sources.keeping.testimony import plain_testimonies
from tests.unit.sources.keeping.piles import appraisal, source, statement

ROOT = Path(__file__).resolve().parents[4]
CLAIM = "The ministry sold the cranes."
HALF = {"start": 0, "end": 5, "text": "perhaps", "u": 0.5}
LIKELY = {"start": 0, "end": 6, "text": "likely", "u": 0.7}
UNDERCUT = {"kind": "source", "id": "S-x", "parameter": "r", "direction": "lowers"}


def heard(*statements: dict, **more) -> dict[str, float]:
    return {one.name: sum(one.bearings.values()) for one in plain_testimonies(appraisal(CLAIM, statements, **more))}


def test_who_says_so_plainly_is_heard_with_its_bearing() -> None:
    found = heard(statement("Ada Lorn", "for"), statement("Ben Tull", "against"), statement("Cy Oram", "about"))
    assert found == {"Ada Lorn": pytest.approx(0.75), "Ben Tull": pytest.approx(-0.75)}


@pytest.mark.parametrize(
    ("fields", "counts"),
    [
        ({}, True),
        ({"mode": "questioned"}, False),
        ({"mode": "hedged", "hedge": HALF}, False),
        ({"mode": "hedged", "hedge": LIKELY}, True),
        ({"bears_on": UNDERCUT}, False),
        ({"origin": "O-Ben Tull"}, False),  # it only passes on what another said
        ({"origin": None}, False),
    ],
)
def test_questions_half_hedges_undercuts_and_relayed_words_do_not_count(fields: dict, counts: bool) -> None:
    found = heard(statement("Ada Lorn", "for", **fields), statement("Ben Tull", "against"))
    assert ("Ada Lorn" in found) is counts


def test_what_only_speaks_for_the_claim_does_not_say_that_it_is_so() -> None:
    found = heard(statement("Ada Lorn", "nearly for"), statement("Ben Tull", "hardly for"))
    assert found == {"Ben Tull": pytest.approx(0.65)}


def test_a_statement_that_was_not_read_does_not_count() -> None:
    assert heard(statement("Ada Lorn", "unread")) == {}


@pytest.mark.parametrize(("inner", "counts"), [("for", ["Ben Tull"]), ("nearly for", []), ("about", ["Ada Lorn"])])
def test_who_says_that_another_says_so_passes_it_on(inner: str, counts: list[str]) -> None:
    told = statement("Ben Tull", inner, within="st-Ada Lorn-0")
    assert list(heard(statement("Ada Lorn", "for"), told)) == counts


@pytest.mark.parametrize(("basis", "counts"), [("unstated", False), ("belief", False), ("witnessed", True)])
def test_a_publications_own_voice_counts_where_it_says_how_it_knows(basis: str, counts: bool) -> None:
    paper = source("Quay Post", role="publication", kind="publication")
    voice = statement("Quay Post", "for", quote="voice", basis={"kind": basis, "span": None})
    assert ("Quay Post" in heard(voice, sources=[paper])) is counts


def test_unnamed_sources_are_marked() -> None:
    unnamed = source("two dockers", naming="described")
    (found,) = plain_testimonies(appraisal(CLAIM, {"two dockers": "for"}, sources=[unnamed]))
    assert not found.named


@pytest.mark.parametrize(
    ("side", "b", "said", "scripted"),
    [
        ("against", 0.9, "against", True),
        ("against", 0.9, "for", False),  # it speaks against its interest
        ("unknown", 0.95, "against", True),
        ("against", 0.6, "against", False),
        ("none", 0.1, "for", False),
        ("against", None, "against", True),
        ("against", None, "for", False),
    ],
)
def test_a_party_line_is_scripted_and_an_admission_is_not(side, b, said, scripted) -> None:
    stake = "party" if side == "against" else side
    minister = source(
        "Dora Venn", role="party" if b is None else "official", interest={"H1": {"side": side, "as": stake}}
    )
    scripts = {} if b is None else {"Dora Venn": b}
    (found,) = plain_testimonies(appraisal(CLAIM, {"Dora Venn": said}, sources=[minister], scripts=scripts))
    assert found.scripted is scripted


def test_dependent_sources_are_named_to_each_other() -> None:
    made = appraisal(CLAIM, {"Ada Lorn": "for", "Ben Tull": "for"}, dependent=[("Ada Lorn", "Ben Tull")])
    assert {one.name: one.echoes for one in plain_testimonies(made)} == {
        "Ada Lorn": {"S-Ben Tull"},
        "Ben Tull": {"S-Ada Lorn"},
    }


def test_a_name_is_one_line_of_visible_characters() -> None:
    (found,) = plain_testimonies(appraisal(CLAIM, {"Ada\x1b[31m  Lo\u202ern": "for"}))
    assert found.name == "Ada[31m Lorn"


def test_the_example_case_has_its_parties_and_its_unnamed_residents() -> None:
    case = ROOT / "examples" / "velmarian-drones" / "reports"
    claim = "The government of Velmaria supplied drones to the insurgents in the Sarn highlands."
    found = assay.appraise(claim, [str(case)], settings=assay.Settings(tagger="rules", reader="rules", draws=200))
    heard = {one.name: one for one in plain_testimonies(found.to_dict())}
    assert sum(heard["Aldo Merrin"].bearings.values()) > 0 > sum(heard["Ilan Voss"].bearings.values())
    assert heard["Aldo Merrin"].scripted and heard["Ilan Voss"].scripted
    assert not heard["Two other residents of Brask"].named
