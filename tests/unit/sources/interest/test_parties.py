from __future__ import annotations

import pytest

from assay.sources.interest.parties import read_parties
from assay.sources.interest.party import Described, Party, party


def shown(side: Party) -> set[str]:
    return side.countries | side.words


@pytest.mark.parametrize(
    ("claim", "accused", "victim", "gainer"),
    [
        ("Russian air strikes hit civilian targets in Syria", {"RU"}, set(), set()),
        (
            "Russian intelligence officers hacked the Democratic National Committee",
            {"RU"},
            {"democratic national committee"},
            set(),
        ),
        ("The Veld Museum was burned down by the Harbour Board", {"harbour board"}, {"veld museum"}, set()),
        ("Russia is arming the Taliban", {"RU"}, set(), {"taliban"}),
        ("The Taliban received weapons from Russia", {"RU"}, set(), {"taliban"}),
        ("Peru interfered in the Chilean election to help Ann Lee", {"PE"}, {"CL"}, {"lee"}),
        ("Ann Lee colluded with Peru", {"lee", "PE"}, set(), set()),
        ("Ann Lee accused Peru of fraud", {"PE"}, set(), set()),
        ("The Harbour Board says Peru hacked Chile", {"PE"}, {"CL"}, set()),
        ("The Peruvian government used chemical weapons in Veld", {"PE"}, set(), set()),
        ("It rained in Peru", set(), set(), set()),
        ("", set(), set(), set()),
    ],
)
def test_read_parties(claim: str, accused: set[str], victim: set[str], gainer: set[str]) -> None:
    parties = read_parties(claim)
    found = (shown(parties.accused), shown(parties.victim), shown(parties.gainer))
    assert found == (accused, victim, gainer)


def test_a_favourable_claim_has_a_beneficiary_and_no_accused() -> None:
    parties = read_parties("Orbex's vaccine is effective")
    assert shown(parties.beneficiary) == {"orbex"}
    assert not parties.accused


def test_party_names_people_bodies_and_countries() -> None:
    assert party("Peruvian President Jon Tarn") == Party(
        {"PE"}, {("jonathan", "tarn")}, {"tarn"}, {"tarn"}, {Described("president", frozenset({"tarn"}))}
    )
