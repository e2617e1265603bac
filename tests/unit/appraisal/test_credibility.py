"""The scale of credibility: each grade, and that predictable or unsourced words are not called probably true."""

from __future__ import annotations

import pytest

from assay.appraisal import weigh
from assay.appraisal.credibility import GRADES, Standing, grade_of
from assay.domain.lineage import DependenceGround, Independence
from assay.domain.source import Interest, Role, Side, Stake
from assay.domain.statement import BasisKind, Quote
from assay.settings import Settings
from tests.unit.appraisal.piles import Line, pile

SETTINGS = Settings(draws=400)


@pytest.mark.parametrize(
    ("own", "confirmed", "shown", "agreeing", "contrary", "number"),
    [
        (0.9, True, True, 9.0, 0.0, "6"),
        (3.0, False, False, 3.0, 0.0, "3"),
        (3.0, True, False, 6.0, 0.0, "2"),
        (3.0, True, True, 6.0, 0.0, "1"),
        (3.0, True, True, 6.0, 0.9, "1"),
        (3.0, True, True, 6.0, 1.0, "3"),
        (3.0, True, False, 6.0, 6.0, "4"),
        (3.0, False, False, 3.0, 7.9, "4"),
        (3.0, False, False, 3.0, 8.0, "5"),
    ],
)
def test_the_scale(own, confirmed, shown, agreeing, contrary, number):
    assert grade_of(Standing(own, confirmed, shown, agreeing, contrary)).number == number


def test_every_grade_has_its_row():
    assert sorted(grade.number for grade in GRADES) == ["1", "2", "3", "4", "5", "6"]
    assert all(grade.meaning and grade.why.endswith(".") for grade in GRADES)


def credibility(lines, *dependences):
    weighing = weigh(pile(lines, dependences=dependences), settings=SETTINGS)
    return dict(weighing.credibility), weighing


def test_an_accusation_by_a_party_cannot_be_judged():
    accuser = Line("s1", "Town", 0.9, role=Role.PARTY, interest=Interest(Side.FOR, Stake.PARTY))
    witness = Line("s2", "Ada", 0.9, document="D2")
    numbers, weighing = credibility([accuser, witness])
    assert numbers == {"s1": "6", "s2": "3"}
    told = [reason.text for reason in weighing.reasons["O-Town"]]
    assert told[-1] == "Credibility 6, cannot be judged: what it says weighs less than 1 dB."


def test_one_that_is_dependent_confirms_nothing():
    lines = [Line("s1", "Ada", 0.9), Line("s2", "Bo", 0.9, document="D2")]
    same = ("Ada", "Bo", Independence.DEPENDENT, DependenceGround.SAME_DESK)
    apart = ("Ada", "Bo", Independence.INDEPENDENT, DependenceGround.NONE_FOUND)
    assert set(credibility(lines)[0].values()) == {"2"}
    assert set(credibility(lines, same)[0].values()) == {"3"}
    assert set(credibility(lines, apart)[0].values()) == {"1"}


def test_a_publication_without_a_source_confirms_nothing_and_is_not_judged():
    witness = Line("s1", "Ada", 0.9)
    paper = Line(
        "s2",
        "Courier",
        0.9,
        document="D2",
        role=Role.PUBLICATION,
        quote=Quote.VOICE,
        basis=BasisKind.UNSTATED,
        relays=(),
    )
    assert credibility([witness, paper])[0] == {"s1": "3", "s2": "6"}
