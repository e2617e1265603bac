from __future__ import annotations

from itertools import combinations

import pytest

from assay.appraisal import weigh
from assay.domain.lineage import DependenceGround, Independence
from assay.domain.source import Interest, Naming, Role, Side, Stake
from assay.domain.weighing import VerdictLabel
from assay.settings import Settings
from tests.unit.appraisal.piles import Line, pile

SETTINGS = Settings(draws=400)
NOBODY = Interest(Side.NONE, Stake.NONE)
PARTY = Interest(Side.AGAINST, Stake.PARTY)


def witnesses(count):
    return [Line(f"s{n:02}", f"W{n:02}", 0.95, document=f"D{n}", interest=NOBODY) for n in range(count)]


def test_a_pair_is_dropped_as_if_neither_had_been_there():
    weighing = weigh(pile(witnesses(4)), settings=SETTINGS)
    assert len(weighing.drop_pairs) == 6
    dropped = next(pair for pair in weighing.drop_pairs if pair.ids == ("O-W00", "O-W01"))
    left = weigh(pile(witnesses(4)[2:]), settings=SETTINGS).verdict
    assert dropped.weight_db == pytest.approx(left.weight_db.mid, abs=1e-4)
    assert dropped.label is left.label


def test_two_can_be_a_linchpin_where_neither_is_alone():
    independent = [
        (f"W{a:02}", f"W{b:02}", Independence.INDEPENDENT, DependenceGround.NONE_FOUND)
        for a, b in combinations(range(3), 2)
    ]
    weighing = weigh(pile(witnesses(3), dependences=independent), settings=SETTINGS)
    assert weighing.verdict.label is VerdictLabel.LEANING_SUPPORTED
    assert not [drop for drop in weighing.linchpins if drop.level == "origin"]
    assert {pair.label for pair in weighing.drop_pairs} == {VerdictLabel.UNPROVEN}


@pytest.mark.parametrize(("count", "pairs"), [(0, 0), (1, 0), (40, 780), (41, 0)])
def test_pairs_are_dropped_up_to_forty_origins(count, pairs):
    lines = witnesses(count) or [Line("s", "Ada", None)]
    assert len(weigh(pile(lines), settings=Settings(draws=20)).drop_pairs) == pairs


def test_a_named_party_that_denies_need_not_be_asked():
    denial = Line("s1", "Minister", -0.9, role=Role.PARTY, interest=PARTY)
    weighing = weigh(pile([denial, *witnesses(1)]), settings=SETTINGS)
    [spared] = weighing.spared
    assert (spared.whom, spared.item) == ("Minister", "O-Minister")
    assert 0.0 <= spared.information_bits < 0.01
    assert spared.passages[0].document == "D1"


def test_an_unnamed_party_cannot_be_asked_and_is_not_listed():
    denial = Line("s1", "an aide", -0.9, role=Role.PARTY, naming=Naming.ANONYMOUS, interest=PARTY)
    assert weigh(pile([denial]), settings=SETTINGS).spared == ()
