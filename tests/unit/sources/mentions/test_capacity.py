from __future__ import annotations

import pytest

from assay.domain.source import Role
from assay.sources.mentions.capacity import Capacity, capacities


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("a law professor at Veld University", [Capacity(Role.EXPERT, "law professor")]),
        ("Lee's campaign manager", [Capacity(Role.OFFICIAL, "campaign manager")]),
        ("the chief economist", [Capacity(Role.EXPERT, "chief economist")]),
        ("the band leader", [Capacity(Role.PUBLIC, "band leader")]),
        ("the news director of Channel 9", [Capacity(Role.PUBLICATION, "news director")]),
        ("two freed farmers", [Capacity(Role.WITNESS, "freed farmers")]),
        ("supporters of President Lee", [Capacity(Role.PUBLIC, "supporters")]),
        ("a group of doctors", [Capacity(Role.EXPERT, "doctors")]),
        ("52 percent of registered voters", [Capacity(Role.PUBLIC, "registered voters")]),
        ("members of Congress", [Capacity(Role.OFFICIAL, "members")]),
        ("family members", [Capacity(Role.PUBLIC, "family members")]),
        ("a prison guard", [Capacity(Role.OFFICIAL, "prison guard")]),
        ("a guard", []),
        ("a teachers union", []),
        ("voter data", []),
        ("several judges handling the lawsuits", [Capacity(Role.OFFICIAL, "judges")]),
        ("the family's lawyer", [Capacity(Role.OFFICIAL, "lawyer")]),
        ("a lawyer for the family", [Capacity(Role.OFFICIAL, "lawyer")]),
        ("a Veld lawyer", [Capacity(Role.EXPERT, "Veld lawyer")]),
        ("the Attorney General", [Capacity(Role.OFFICIAL, "Attorney General")]),
        ("Republican", [Capacity(Role.OFFICIAL, "Republican", weak=True)]),
        ("Republicans", []),
        ("others in the farming community", [Capacity(Role.PUBLIC, "others in the farming community", weak=True)]),
        ("people", []),
        ("a fighter", []),
        ("the actor-turned-mayor", [Capacity(Role.OFFICIAL, "actor-turned-mayor")]),
        ("a critic for the Veld Star", [Capacity(Role.PUBLICATION, "critic")]),
        ("one of the family's attorneys", [Capacity(Role.OFFICIAL, "attorneys")]),
        ("the national team's captain", [Capacity(Role.PUBLIC, "team captain")]),
        ("a writer for The Atlantic", [Capacity(Role.PUBLICATION, "writer")]),
        ("a writer for hire", [Capacity(Role.PUBLIC, "writer")]),
        ("authors of the study", [Capacity(Role.EXPERT, "authors")]),
        ("a veteran of the rules committee", []),
        ("a senior partner", [Capacity(Role.OFFICIAL, "senior partner")]),
        ("a bank clerk", [Capacity(Role.PUBLIC, "bank clerk")]),
        ("a financial adviser", [Capacity(Role.EXPERT, "financial adviser")]),
        ("Dr Traub", [Capacity(Role.EXPERT, "Dr", weak=True)]),
        ("a lobsterman", [Capacity(Role.PUBLIC, "lobsterman")]),
        ("", []),
    ],
)
def test_a_phrase_tells_capacities(phrase: str, expected: list[Capacity]) -> None:
    assert list(capacities(phrase)) == expected


def test_each_apposition_tells_its_own_and_the_name_tells_none() -> None:
    told = capacities("Sen. Ann Baker (R-Ohio), a farmer and former judge", {"Ann", "Baker"})
    assert [(each.role, each.words) for each in told] == [
        (Role.OFFICIAL, "R-Ohio"),
        (Role.OFFICIAL, "Sen."),
        (Role.PUBLIC, "farmer"),
        (Role.OFFICIAL, "former judge"),
    ]
