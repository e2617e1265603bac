"""What must hold of exhibits and of what was not found, by equation and in piles."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assay.appraisal import weigh
from assay.appraisal.absence import not_found
from assay.appraisal.arrays import decibans
from assay.appraisal.exhibit import genuine, offered
from assay.domain.source import Interest, Role, Side, Stake
from assay.domain.statement import BearsOn, BearsOnKind, Direction, Quote
from assay.domain.weighing import NO_WEIGHT
from tests.properties.appraisal.forests import bearings, forests
from tests.properties.appraisal.numbers import FEW, POINT, found_in, one
from tests.unit.appraisal.piles import Line, pile

unit = st.floats(0.0, 1.0)
inner = st.floats(0.02, 0.98)
sides = st.tuples(inner, inner).map(sorted).map(tuple)
QUICK = settings(max_examples=60, deadline=None)
NOTHING = "inspectors found no trace of dye"


@given(unit, sides)
def test_an_absence_weighs_with_the_search_and_nothing_without_one(search, pair):
    """Property 17."""
    low, high = pair

    def found(o, d1, d0):
        return float((not_found(adequacy=one(o), findable=one(d1)) / not_found(adequacy=one(o), findable=one(d0)))[0])

    assert found(0.0, high, low) == found(search, high, high) == 1.0
    assert found(search, high, low) <= found(search / 2, high, low) + 1e-12 <= 1.0 + 1e-12


def test_absences_at_the_defaults():
    """Property 17: d1 = .9, d0 = .05."""
    found = [
        float((not_found(adequacy=one(o), findable=one(0.9)) / not_found(adequacy=one(o), findable=one(0.05)))[0])
        for o in (0.3, 0.6, 0.9)
    ]
    assert found == pytest.approx([0.74, 0.47, 0.20], abs=0.006)


@QUICK
@given(forests(), st.integers(1, 5))
def test_in_a_forest_what_is_not_found_speaks_against_and_counts_once(forest, count):
    """Property 17: however many report the search."""
    searched = [Line(f"z{n}", f"Z{n}", -0.8, document=f"D-z{n}", words=NOTHING) for n in range(count)]
    once, often = (
        weigh(forest.with_lines(those).material(), settings=FEW).absences for those in (searched[:1], searched)
    )
    (first,), (second,) = ([each for each in those if each.what.startswith("A trace")] for those in (once, often))
    assert first.weight_db == second.weight_db
    assert first.weight_db.low <= first.weight_db.mid <= first.weight_db.high <= 0.0


@QUICK
@given(forests(with_absences=False), unit)
def test_in_a_forest_an_absence_weighs_with_the_search(forest, adequacy):
    """Property 17: the item itself, at any adequacy, and at none."""
    searched = Line("z", "Z", -0.8, document="D-z", words=NOTHING)
    found = found_in(forest.with_lines([searched]).material())
    (missing,) = found.absences.values()

    def weight(o):
        rows = replace(missing, search=missing.search.moved_to(o)).likelihoods(POINT, found.index)
        return float(decibans(rows[0], rows[1])[0])

    assert weight(0.0) == 0.0
    assert weight(adequacy) <= weight(adequacy / 2) + 1e-12 <= 1e-12


def test_a_party_that_does_not_comment_hardly_counts():
    """Property 17: d1 is close to d0."""
    accused = Interest(Side.AGAINST, Stake.PARTY)
    silent = Line("c", "The mill", None, role=Role.PARTY, interest=accused, words="the mill declined to comment")
    (absence,) = weigh(pile([Line("s", "W", 0.8), silent]), settings=FEW).absences
    assert -0.2 < absence.weight_db.mid < 0.0


@given(unit, sides, inner)
def test_an_exhibit_weighs_the_more_the_likelier_it_is_genuine(alpha, pair, z):
    """Property 18."""
    low, high = pair

    def found(share):
        top, bottom = (offered(one(e), alpha=one(share), otherwise=one(z)) for e in (high, low))
        return float((top / bottom)[0])

    assert found(0.0) == 1.0
    assert found(alpha) + 1e-9 >= found(alpha / 2)


@given(unit, unit, unit)
def test_a_thing_is_genuine_only_where_it_is_so_in_every_way(a, x, i):
    """Property 18."""
    alpha = float(genuine(authentic=one(a), context=one(x), shows=one(i))[0])
    assert 0.0 <= alpha <= min(a, x, i)


@QUICK
@given(forests(with_absences=False), unit, st.sampled_from(("A", "X", "I")))
def test_in_a_forest_an_exhibit_weighs_the_more_the_likelier_it_is_genuine(forest, value, name):
    """Property 18: the item itself, at any authenticity, context and showing, and at none."""
    found = found_in(forest.material())
    for exhibit in found.exhibits.values():
        if exhibit.parameters["e1"].value < exhibit.parameters["e0"].value:
            continue

        def weight(share, exhibit=exhibit):
            moved = exhibit.parameters | {name: exhibit.parameters[name].moved_to(share)}
            rows = replace(exhibit, parameters=moved).likelihoods(POINT, found.index)
            return abs(float(decibans(rows[0], rows[1])[0]))

        assert weight(0.0) == pytest.approx(0.0, abs=1e-9)
        assert weight(value) + 1e-9 >= weight(value / 2)


@QUICK
@given(bearings, st.integers(2, 8), st.integers(0, 7), st.sampled_from((1, -1)), st.data())
def test_an_exhibit_counts_once_under_however_many_captions(bearing, count, more, side, data):
    """Property 18: nine papers that run one photograph, each under a caption of its own, show one photograph."""
    captions = [
        Line(f"s{n}", f"Paper {n}", side * bearing, document=f"D{n}", role=Role.PUBLICATION, quote=Quote.VOICE)
        for n in range(count)
    ]
    weaker = [
        replace(captions[0], id=f"t{n}", origin=f"Other {n}", document=f"E{n}", bearing=side * bearing / 2)
        for n in range(more)
    ]
    one_caption = weigh(pile(captions, exhibits={"E": ["s0"]}), settings=FEW)
    under_all = [line.id for line in [*captions, *weaker]]
    many = weigh(pile([*captions, *weaker], exhibits={"E": data.draw(st.permutations(under_all))}), settings=FEW)
    assert one_caption.exhibit_weights["E"] != NO_WEIGHT
    if bearing >= 0.5 or side < 0:
        assert many.exhibit_weights == one_caption.exhibit_weights
    assert sum(row.item == "E" for row in many.matrix) == 1


@QUICK
@given(bearings, st.integers(1, 5), st.sampled_from([("X", "lowers"), ("e0", "raises"), ("A", "lowers")]))
def test_a_doubt_about_an_exhibit_takes_weight_off_it_once(bearing, count, which):
    """Undercuts: an undercut moves a parameter, has no weight of its own, and a copy of it changes nothing."""
    parameter, direction = which
    doubt = BearsOn(BearsOnKind.EXHIBIT, "E", parameter, Direction(direction))
    doubts = [
        Line(f"u{n}", "Critic", None, document=f"U{n}", role=Role.PUBLICATION, quote=Quote.VOICE, bears_on=doubt)
        for n in range(count)
    ]
    line = Line("s", "W", bearing)
    plain, doubted, often = (
        weigh(pile([line, *those], exhibits={"E": ["s"]}), settings=FEW) for those in ([], doubts[:1], doubts)
    )
    if bearing >= 0.5:
        assert 0.0 <= doubted.exhibit_weights["E"].mid < plain.exhibit_weights["E"].mid
    assert often.exhibit_weights == doubted.exhibit_weights
    assert often.verdict.weight_db == doubted.verdict.weight_db
    assert {often.statement_weights[undercut.id] for undercut in doubts} == {NO_WEIGHT}
