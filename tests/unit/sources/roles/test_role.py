from __future__ import annotations

import pytest

from assay.domain.source import Naming, Role, Source, SourceKind
from assay.domain.span import Span
from assay.domain.statement import BasisKind
from assay.sources import resolve_sources
from assay.sources.mentions.parse import parse_mention
from assay.sources.roles.role import is_witness, kind_of, naming_of, role_of, speaks_for_state
from assay.sources.roles.surroundings import Said, Surroundings
from assay.sources.within.entity import Entity, open_entity
from benchmarks.sources.marked import marked


def entity(words: str) -> Entity:
    return open_entity(parse_mention(words, Span(0, len(words))), document=0)


def source(text: str, number: int = 0) -> Source:
    material = marked([{"text": text}])
    return resolve_sources(material.documents, material.statements, claim=None).sources[number]


@pytest.mark.parametrize(
    ("words", "naming", "kind", "role"),
    [
        ("Ann Lee", Naming.NAMED, SourceKind.PERSON, Role.UNKNOWN),
        ("WALLIS", Naming.NAMED, SourceKind.PERSON, Role.UNKNOWN),
        ("Moscow", Naming.NAMED, SourceKind.GOVERNMENT, Role.OFFICIAL),
        ("China and Russia", Naming.NAMED, SourceKind.GOVERNMENT, Role.OFFICIAL),
        ("the Charlotte Star", Naming.NAMED, SourceKind.PUBLICATION, Role.PUBLICATION),
        ("Veld News Service", Naming.NAMED, SourceKind.PUBLICATION, Role.PUBLICATION),
        ("Torvik Shipping", Naming.NAMED, SourceKind.ORGANISATION, Role.UNKNOWN),
        ("Novaderm, which sells dressings", Naming.NAMED, SourceKind.ORGANISATION, Role.UNKNOWN),
        ("its landlord, Veld Estates", Naming.NAMED, SourceKind.ORGANISATION, Role.UNKNOWN),
        ("her nephew, the auctioneer Bo Chan", Naming.NAMED, SourceKind.PERSON, Role.PUBLIC),
        ("the Vehicle Safety Board", Naming.NAMED, SourceKind.GOVERNMENT, Role.OFFICIAL),
        ("the news agency Norpress", Naming.NAMED, SourceKind.PUBLICATION, Role.PUBLICATION),
        ("Citizens for Fair Fares", Naming.NAMED, SourceKind.ORGANISATION, Role.UNKNOWN),
        ("Roper Center for Opinion Research", Naming.NAMED, SourceKind.ORGANISATION, Role.EXPERT),
        ("Marchetti SpA", Naming.NAMED, SourceKind.ORGANISATION, Role.UNKNOWN),
        ("the tax office", Naming.DESCRIBED, SourceKind.GOVERNMENT, Role.OFFICIAL),
        ("the fire brigade", Naming.DESCRIBED, SourceKind.GOVERNMENT, Role.OFFICIAL),
        ("the central bank", Naming.DESCRIBED, SourceKind.GOVERNMENT, Role.OFFICIAL),
        ("the intelligence community", Naming.DESCRIBED, SourceKind.GROUP, Role.OFFICIAL),
        ("the federal government", Naming.NAMED, SourceKind.GOVERNMENT, Role.OFFICIAL),
        ("Dockers at Port Veld", Naming.DESCRIBED, SourceKind.GROUP, Role.PUBLIC),
        ("a coalition of mayors", Naming.DESCRIBED, SourceKind.GROUP, Role.OFFICIAL),
        ("the family, neighbours and a lawyer", Naming.DESCRIBED, SourceKind.GROUP, Role.PUBLIC),
        ("Ann Lee, a nurse, and other residents", Naming.NAMED, SourceKind.GROUP, Role.EXPERT),
        ("a Peruvian, Ana Brill,", Naming.NAMED, SourceKind.PERSON, Role.PUBLIC),
        (
            "Ann Lee, a retired general who works on shipping policy at Veld University",
            Naming.NAMED,
            SourceKind.PERSON,
            Role.EXPERT,
        ),
        ("Jon Tarn of the polling institute Vaaka", Naming.NAMED, SourceKind.PERSON, Role.EXPERT),
        ("Melissa", Naming.NAMED, SourceKind.PERSON, Role.PUBLIC),
        ("a group of prominent Republicans", Naming.DESCRIBED, SourceKind.GROUP, Role.OFFICIAL),
        ("Bo Chan, an outside adviser to the campaign", Naming.NAMED, SourceKind.PERSON, Role.OFFICIAL),
        ("Bo Chan, a coal mine owner", Naming.NAMED, SourceKind.PERSON, Role.OFFICIAL),
        ("Reuters' Ann Lee", Naming.NAMED, SourceKind.PERSON, Role.PUBLICATION),
        ("an arbitration panel", Naming.DESCRIBED, SourceKind.GROUP, Role.OFFICIAL),
        ("editorial boards", Naming.DESCRIBED, SourceKind.ORGANISATION, Role.PUBLICATION),
        ("Not everyone", Naming.ANONYMOUS, SourceKind.GROUP, Role.UNKNOWN),
        ("NATO", Naming.NAMED, SourceKind.ORGANISATION, Role.OFFICIAL),
        ("The Associated Press", Naming.NAMED, SourceKind.PUBLICATION, Role.PUBLICATION),
        ("Ann Smith, a specialist at the Veld Center, a research group", Naming.NAMED, SourceKind.PERSON, Role.EXPERT),
        ("the space agency", Naming.DESCRIBED, SourceKind.GOVERNMENT, Role.OFFICIAL),
        ("the news agency", Naming.DESCRIBED, SourceKind.PUBLICATION, Role.PUBLICATION),
        ("the Security Council", Naming.NAMED, SourceKind.ORGANISATION, Role.OFFICIAL),
        ("Russians", Naming.NAMED, SourceKind.GROUP, Role.PUBLIC),
        ("46 percent", Naming.DESCRIBED, SourceKind.GROUP, Role.PUBLIC),
        ("a family", Naming.DESCRIBED, SourceKind.GROUP, Role.PUBLIC),
        ("the jury", Naming.DESCRIBED, SourceKind.GROUP, Role.OFFICIAL),
        ("critics", Naming.ANONYMOUS, SourceKind.GROUP, Role.PUBLIC),
        ("sources", Naming.ANONYMOUS, SourceKind.GROUP, Role.UNKNOWN),
        ("people familiar with the matter", Naming.ANONYMOUS, SourceKind.GROUP, Role.UNKNOWN),
        ("a report", Naming.DESCRIBED, SourceKind.DOCUMENT, Role.UNKNOWN),
        ("a poll", Naming.DESCRIBED, SourceKind.DOCUMENT, Role.EXPERT),
        ("an unsigned video passed around in the harbour", Naming.DESCRIBED, SourceKind.EXHIBIT, Role.UNKNOWN),
        ("Ann Lee, director of the Veld Institute", Naming.NAMED, SourceKind.PERSON, Role.EXPERT),
        ("Ann Lee of Veld University", Naming.NAMED, SourceKind.PERSON, Role.EXPERT),
    ],
)
def test_what_a_source_is(words: str, naming: Naming, kind: SourceKind, role: Role) -> None:
    listed = [entity(words)]
    shown = role_of(listed, kind_of(listed), Surroundings([words], listed))
    assert (naming_of(listed), kind_of(listed), shown.role) == (naming, kind, role)


def test_the_reason_of_a_role_points_at_the_words_that_tell_it() -> None:
    text = "{a|Ann Lee} said no. On Monday Ann Lee, a nurse, left. {a|She} said yes."
    found = source(text)
    assert found.role is Role.EXPERT
    assert "Role expert: the text calls it “nurse”." in [reason.text for reason in found.reasons]


def test_people_named_together_have_the_role_that_is_told_of_them() -> None:
    text = "Senators Ann K. Lee and Bo Chan, a senator too, met. {g|Lee and Chan} said no."
    assert source(text).role is Role.OFFICIAL


@pytest.mark.parametrize(
    ("basis", "content", "role", "expected"),
    [
        (BasisKind.WITNESSED, "it fell", Role.UNKNOWN, True),
        (BasisKind.TOLD, "she heard it fall", Role.UNKNOWN, False),
        (BasisKind.UNSTATED, "she heard it fall", Role.UNKNOWN, True),
        (BasisKind.UNSTATED, "she heard it fall", Role.OFFICIAL, False),
        (BasisKind.UNSTATED, "it was late", Role.PUBLIC, False),
    ],
)
def test_a_private_person_who_tells_what_they_saw_is_a_witness(
    basis: BasisKind, content: str, role: Role, expected: bool
) -> None:
    assert is_witness(SourceKind.PERSON, role, [Said(content, "said", basis)], documents=1) is expected


def test_an_expert_who_was_there_is_a_witness() -> None:
    there = Said("she was sitting in the fourth row", "said", BasisKind.UNSTATED)
    heard = Said("the drug works, and she was sitting on the board", "said", BasisKind.UNSTATED)
    assert is_witness(SourceKind.PERSON, Role.EXPERT, [there], documents=1)
    assert not is_witness(SourceKind.PERSON, Role.EXPERT, [Said("it works", "said", BasisKind.UNSTATED)], documents=1)
    assert not is_witness(SourceKind.PERSON, Role.OFFICIAL, [there, heard], documents=1)


def test_an_expert_who_watched_it_is_a_witness_and_one_who_examined_it_is_not() -> None:
    watched = "{a|Ada Brook, a doctor who ran the harbour clinic,} said she watched porters unload the crates."
    examined = "{a|Ada Brook, a doctor who ran the harbour clinic,} said she saw burns on both hands."
    assert source(watched).role is Role.WITNESS
    assert source(examined).role is Role.EXPERT


def test_a_witness_of_many_documents_is_none_and_neither_is_a_body() -> None:
    said = [Said("she heard it fall", "said", BasisKind.UNSTATED)]
    assert not is_witness(SourceKind.PERSON, Role.UNKNOWN, said, documents=9)
    assert not is_witness(SourceKind.ORGANISATION, Role.UNKNOWN, said, documents=1)


def test_a_minister_speaks_for_a_state_and_a_company_director_does_not() -> None:
    assert speaks_for_state([entity("the foreign minister")])
    assert not speaks_for_state([entity("a director of Torvik Shipping")])
