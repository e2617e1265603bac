"""The body a source belongs to, and the government it speaks for."""

import pytest

from assay.domain.lineage import DependenceGround, Independence
from assay.domain.source import Interest, Naming, Role, Side, SourceKind, Stake
from assay.lineage.institutions import government_of, institution_of, names_of_people, owners_of_bodies
from tests.unit.lineage.piles import Pile, source

NOBODY: frozenset[str] = frozenset()
ACCUSED = {"H1": Interest(Side.AGAINST, Stake.PARTY)}


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        (source("Ada Holm", role=Role.OFFICIAL, country="NO"), "no"),
        (source("Ada Holm", role=Role.PARTY, country="NO"), "no"),
        (source("Ada Holm", role=Role.PARTY), None),
        (source("Ada Holm", role=Role.EXPERT, country="NO"), None),
        (source("Ada Holm", role=Role.OFFICIAL, affiliation="Tessaly"), "tessaly"),
        (source("Ada Holm", role=Role.OFFICIAL, affiliation="Tessaly's customs service"), "tessaly"),
        (source("Ada Holm", role=Role.OFFICIAL, affiliation="the customs service of Tessaly"), "tessaly"),
        (source("A guard at Tessaly's border", role=Role.OFFICIAL, naming=Naming.DESCRIBED), "tessaly"),
        (source("Tessaly's harbour ministry", role=Role.UNKNOWN, kind=SourceKind.GOVERNMENT), "tessaly"),
        (source("the foreign minister of Tessaly", role=Role.OFFICIAL), "tessaly"),
        (source("Ada Holm", role=Role.OFFICIAL, interest=ACCUSED), "the accused"),
        (source("Senator Holm", role=Role.OFFICIAL, country="US"), None),
        (source("Tessaly's opposition", kind=SourceKind.ORGANISATION, role=Role.OFFICIAL, country="NO"), None),
        (source("a former minister", role=Role.OFFICIAL, country="NO"), None),
        (source("The Tessaly Herald", role=Role.PARTY, kind=SourceKind.PUBLICATION, country="NO"), None),
        (None, None),
    ],
)
def test_the_government_that_a_source_speaks_for(who, expected):
    assert government_of(who, NOBODY) == expected


@pytest.mark.parametrize(
    ("mentions", "country", "speaks"),
    [
        (("Ada Holm", "Foreign Minister Ada Holm"), "NO", True),
        (("Holm",), "NO", True),
        (("Rep. Ada Holm", "Holm"), "US", False),
        (("Ada Holm, D-Tessaly",), "US", False),
        (("House Oversight Committee Chairwoman Ada Holm",), "US", False),
        (("White House spokeswoman Ada Holm",), "US", True),
        (("Orrin Secretary of State Ada Holm", "Holm"), "US", False),
        (("U.S. Secretary of State Ada Holm", "American Secretary of State Ada Holm"), "US", True),
        (("Secretary of State Ada Holm",), "US", True),
        (("Gov. Ada Holm",), "US", False),
        (("Gov. Ada Holm",), "UA", True),  # appointed by the president
        (("Premier Ada Holm",), "AU", False),
        (("Premier Ada Holm",), "NO", True),
        (("Mayor Ada Holm", "Holm"), "NO", False),
        (("Ada Holm", "she", "the mayor"), "NO", False),
        (("Ada Holm, a former ambassador to Velmar",), "NO", False),
        (("Foreign Minister Ada Holm",) * 5 + ("Ada Holm, who was booed in parliament",), "NO", True),
    ],
)
def test_parliaments_federal_states_and_former_holders_speak_for_no_government(mentions, country, speaks):
    who = source("Ada Holm", role=Role.OFFICIAL, country=country)
    assert (government_of(who, NOBODY, mentions=mentions) is not None) is speaks


@pytest.mark.parametrize(
    ("told", "tied"), [("In May 1990, ", False), ("In May 1877, ", True), ("In May 2019, ", True), ("", True)]
)
def test_who_is_quoted_from_long_ago_speaks_for_no_government_of_today(told, tied):
    pile = Pile()
    holm = source("Ada Holm", role=Role.OFFICIAL, country="NO")
    for who, lead, paper in (
        (holm, told, "Courier"),
        (source("Karl Moor", role=Role.OFFICIAL, country="NO"), "", "Gazette"),
    ):
        report = pile.report(f"{lead}{who.name} wrote of the {paper} mole.", publisher=paper, published="2020-02-01")
        pile.says(report, who, f"of the {paper} mole", named=who.name)
    assert bool(pile.trace().dependences) is tied


def test_a_person_is_no_government():
    assert government_of(source("Holm's aide", role=Role.OFFICIAL, affiliation="Holm"), frozenset({"holm"})) is None


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        (source("Ada Holm", affiliation="the Port Office"), "port office"),
        (source("The Port Office", kind=SourceKind.ORGANISATION), "port office"),
        (source("Ada Holm"), None),
        (None, None),
    ],
)
def test_the_body_that_a_source_belongs_to(who, expected):
    assert institution_of(who, NOBODY) == expected


def test_names_of_people():
    assert names_of_people([source("Ada Holm"), source("Port", kind=SourceKind.ORGANISATION)]) == {"ada holm", "holm"}


def dependence_of(one, other):
    pile = Pile()
    for who, words, paper in ((one, "the dye ran at noon", "Courier"), (other, "nobody opened the sluice", "Gazette")):
        report = pile.report(f"In the {paper}, {who.name}: {words}.", publisher=paper)
        pile.says(report, who, words)
    found = pile.trace().dependences
    return found[0] if found else None


def test_a_minister_and_a_directorate_of_one_government_are_dependent():
    minister = source("Ada Holm", role=Role.PARTY, affiliation="Tessaly")
    clerk = source("a clerk", role=Role.OFFICIAL, naming=Naming.DESCRIBED, affiliation="Tessaly's river directorate")
    found = dependence_of(minister, clerk)
    assert found is not None
    assert (found.independence, found.ground) == (Independence.DEPENDENT, DependenceGround.SAME_DESK)
    assert [reason.text for reason in found.reasons] == ["Both speak for one government (tessaly)."]


def test_two_unnamed_officials_of_one_government_may_be_one():
    clerks = [
        source(f"a clerk of {body}", role=Role.OFFICIAL, naming=Naming.DESCRIBED, country="NO", affiliation=body)
        for body in ("the river board", "the port office")
    ]
    found = dependence_of(*clerks)
    assert found is not None
    assert found.ground is DependenceGround.SAME_INSTITUTION_UNNAMED


def test_officials_of_two_governments_are_not_dependent():
    assert (
        dependence_of(source("A", role=Role.OFFICIAL, country="NO"), source("B", role=Role.OFFICIAL, country="SE"))
        is None
    )


def test_a_body_keeps_its_state_where_others_leave_it_out():
    known = [
        source("a clerk", affiliation="Tessaly's river directorate"),
        source("Norland's port office", kind=SourceKind.ORGANISATION),
        source("a pilot", affiliation="Tessaly's port office"),
    ]
    assert owners_of_bodies(known) == {"river directorate": "tessaly"}
    clerk = source("another clerk", role=Role.OFFICIAL, affiliation="the river directorate")
    assert government_of(clerk, NOBODY, owners_of_bodies(known)) == "tessaly"
    assert government_of(clerk, NOBODY) == "river directorate"


@pytest.mark.parametrize(
    ("name", "kind", "ground"),
    [
        ("officials of Tessaly", SourceKind.GROUP, DependenceGround.SAME_INSTITUTION_UNNAMED),
        ("a minister of Tessaly", SourceKind.PERSON, DependenceGround.SAME_INSTITUTION_UNNAMED),
        ("the foreign minister", SourceKind.PERSON, DependenceGround.SAME_DESK),
        ("Tessalian president", SourceKind.PERSON, DependenceGround.SAME_DESK),
        ("the secretary of defence", SourceKind.PERSON, DependenceGround.SAME_DESK),
        ("a deputy minister", SourceKind.PERSON, DependenceGround.SAME_INSTITUTION_UNNAMED),
        ("Friday's indictment", SourceKind.DOCUMENT, DependenceGround.SAME_DESK),
        ("the intelligence community", SourceKind.GROUP, DependenceGround.SAME_DESK),
    ],
)
def test_a_document_a_body_and_the_holder_of_an_office_are_no_unnamed_informants(name, kind, ground):
    clerk = source("a clerk", role=Role.OFFICIAL, naming=Naming.DESCRIBED, country="NO")
    found = dependence_of(clerk, source(name, kind=kind, role=Role.OFFICIAL, naming=Naming.DESCRIBED, country="NO"))
    assert found is not None
    assert found.ground is ground
