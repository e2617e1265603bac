from __future__ import annotations

import numpy as np
import pytest

from assay.appraisal.combine import posterior
from assay.appraisal.echo import Cluster, chance_of_echo, echo, effective_origins, stronger_first, ties_of
from assay.appraisal.relay import relay
from assay.domain.lineage import Dependence, DependenceGround, Independence

SIDES = np.array([0.78, 0.22])


@pytest.mark.parametrize(("delta", "expected"), [(0.0, 44.6), (0.1, 25.7), (0.2, 17.0), (1.0, 3.55)])
def test_three_equal_origins_by_the_chance_of_echo(delta, expected):
    one, other = SIDES * echo(SIDES, np.full(1, delta)) ** 2
    assert one / other == pytest.approx(expected, abs=0.06)


def test_ten_copies_of_one_anonymous_report_with_and_without_provenance():
    one, other = relay(np.array([0.7, 0.3]), fidelity=np.full(1, 0.9), chance=np.full(1, 0.5))
    weight = 10 * np.log10(one / other)
    assert float(posterior(np.asarray(10 * weight), np.asarray(0.2))) == pytest.approx(0.990, abs=0.0005)
    assert float(posterior(np.asarray(weight), np.asarray(0.2))) == pytest.approx(0.345, abs=0.001)


@pytest.mark.parametrize(
    ("independence", "ground", "expected"),
    [
        (Independence.INDEPENDENT, DependenceGround.NONE_FOUND, 0.10),
        (Independence.UNKNOWN, DependenceGround.NOT_KNOWN, 0.40),
        (Independence.UNKNOWN, DependenceGround.NONE_FOUND, 0.40),
        (Independence.UNKNOWN, DependenceGround.ONE_OUTLET, 0.50),
        (Independence.DEPENDENT, DependenceGround.ONE_OUTLET, 0.50),
        (Independence.DEPENDENT, DependenceGround.SAME_DESK, 0.50),
        (Independence.DEPENDENT, DependenceGround.SAME_INSTITUTION_UNNAMED, 0.40),
        (Independence.DEPENDENT, DependenceGround.SAME_HANDOUT, 0.80),
    ],
)
def test_each_ground_has_its_chance_of_echo(independence, ground, expected):
    assert chance_of_echo(Dependence("a", "b", independence, ground)) == expected


def test_a_pair_that_is_not_listed_is_unknown():
    listed = Dependence("a", "c", Independence.INDEPENDENT, DependenceGround.NONE_FOUND)
    assert ties_of([listed]) == {"a": {"c": 0.1}, "c": {"a": 0.1}}
    assert Cluster(["a", "b", "c"], ties_of([listed])).deltas == {"a": 0.0, "b": 0.4, "c": 0.4}


def test_stronger_first_settles_ties_by_identifier():
    assert stronger_first(["c", "a", "b"], [1.0, -1.0, 5.0]) == [2, 1, 0]


def cluster(**fixed):
    ties = {"a": {"b": 0.1, "c": 0.8}, "b": {"a": 0.1, "c": 0.4}, "c": {"a": 0.8, "b": 0.4}}
    return Cluster(["a", "b", "c"], ties, fixed=fixed)


def test_delta_is_the_largest_with_any_stronger_origin():
    assert cluster().deltas == {"a": 0.0, "b": 0.1, "c": 0.8}


def test_without_the_anchor_the_next_takes_its_place():
    assert cluster().without(["a"]) == {"b": 0.0, "c": 0.4}


def test_without_several_the_last_stands_alone():
    assert cluster().without(["a", "b"]) == {"c": 0.0}


def test_without_the_weakest_nothing_changes():
    assert cluster().without(["c"]) == {}


def test_a_fixed_chance_of_echo_wins_save_for_the_anchor():
    assert cluster(a=0.9, c=0.2).deltas == {"a": 0.0, "b": 0.1, "c": 0.2}


def test_effective_origins_leave_out_what_weighs_below_a_deciban():
    assert effective_origins([[(5.0, 0.0), (-2.0, 0.4), (0.9, 0.1)], [(1.0, 0.0)]]) == pytest.approx(2.6)


def unknown(count):
    names = [f"o{place:03}" for place in range(count)]
    return Cluster(names, ties_of([]))


def test_the_first_origin_of_unknown_independence_has_the_row_of_the_table_and_further_ones_more():
    assert list(unknown(4).deltas.values()) == pytest.approx([0.0, 0.4, 1 - 0.6 * 7 / 11, 1 - 0.6 * 7 / 11 * 8 / 12])


def test_origins_of_unknown_independence_never_add_up_to_many():
    deltas = unknown(200).deltas.values()
    assert sum(1.0 - delta for delta in deltas) < 4.0


def test_origins_shown_to_be_independent_each_keep_theirs():
    names = ["a", "b", "c", "d"]
    pairs = [(a, b) for place, a in enumerate(names) for b in names[place + 1 :]]
    shown = [Dependence(a, b, Independence.INDEPENDENT, DependenceGround.NONE_FOUND) for a, b in pairs]
    assert Cluster(names, ties_of(shown)).deltas == {"a": 0.0, "b": 0.1, "c": 0.1, "d": 0.1}


def test_dropping_from_a_cluster_equals_never_having_had_it():
    whole = unknown(30)
    for gone in (["o000"], ["o003"], ["o002", "o010"], ["o029"]):
        names = [name for name in whole.names if name not in gone]
        fresh = Cluster(names, ties_of([])).deltas
        changed = whole.without(gone)
        assert {name: changed.get(name, whole.deltas[name]) for name in names} == fresh


@pytest.mark.parametrize("ground", [DependenceGround.SAME_INFORMANT, DependenceGround.SAME_HANDOUT])
def test_delta_follows_the_chance_that_the_ground_holds_without_a_step(ground):
    chances = [place / 100 for place in range(101)]
    listed = [
        Dependence("a", "b", Independence.DEPENDENT if p >= 0.4 else Independence.UNKNOWN, ground, (), p)
        for p in chances
    ]
    deltas = [chance_of_echo(dependence) for dependence in listed]
    assert deltas == pytest.approx([0.4 + 0.4 * p for p in chances])
    assert deltas == sorted(deltas)


def test_a_chance_that_a_weak_ground_holds_never_goes_below_unknown():
    weak = Dependence("a", "b", Independence.DEPENDENT, DependenceGround.SAME_INSTITUTION_UNNAMED, (), 0.9)
    assert chance_of_echo(weak) == 0.40


@pytest.mark.parametrize("chance", [0.0, 0.1, 0.5, 1.0])
@pytest.mark.parametrize("count", [2, 3, 6, 30])
def test_a_dependence_never_makes_an_origin_count_for_more_than_not_knowing_of_it(chance, count):
    names = [f"o{place:03}" for place in range(count)]
    tie = Dependence(names[0], names[-1], Independence.DEPENDENT, DependenceGround.SAME_INFORMANT, (), chance)
    before, after = unknown(count).deltas, Cluster(names, ties_of([tie])).deltas
    assert all(after[name] >= before[name] for name in names)


def test_origins_of_one_desk_add_up_to_no_more_than_origins_of_which_nothing_is_known():
    names = [f"o{place:03}" for place in range(40)]
    pairs = [(a, b) for place, a in enumerate(names) for b in names[place + 1 :]]
    tied = [Dependence(a, b, Independence.DEPENDENT, DependenceGround.SAME_DESK) for a, b in pairs]
    deltas = Cluster(names, ties_of(tied)).deltas
    assert list(deltas.values())[1] == pytest.approx(0.5)
    assert sum(1.0 - delta for delta in deltas.values()) < sum(1.0 - delta for delta in unknown(40).deltas.values())
