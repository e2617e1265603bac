"""What must hold of an origin's report, whatever the numbers are, and of every origin of a random forest."""

from __future__ import annotations

from dataclasses import replace
from math import log

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from assay.appraisal import weigh
from assay.appraisal.arrays import DECIBANS_PER_NAT
from assay.appraisal.content import content_given_hypothesis, through_content
from assay.domain.source import Interest, Role, Side, Stake
from tests.properties.appraisal.forests import REASON_TO_SPEAK_OTHERWISE, bearings, forests
from tests.properties.appraisal.numbers import (
    FEW,
    POINT,
    found_in,
    one,
    point_weights,
    ratio,
    sides_at_means,
    sides_of,
)
from tests.unit.appraisal.piles import Line, pile, stance

unit = st.floats(0.0, 1.0)
inner = st.floats(0.02, 0.98)
sides = st.tuples(inner, inner).map(sorted).map(tuple)
FALLING, RISING = ("f", "a", "b"), ("r", "t", "u")
QUICK = settings(max_examples=60, deadline=None)


@given(inner, st.floats(0.5, 0.98), st.floats(0.02, 0.5), inner, st.floats(0.0, 0.95), st.floats(0.0, 0.02))
def test_weight_rises_with_reliability_and_sensitivity_and_falls_with_chance_and_false_alarm(r, t, f, a, b, step):
    """Property 5."""
    base = ratio(r, t, f, a, b) + 1e-9
    assert ratio(0.0, t, f, a, b) == pytest.approx(1.0)
    assert ratio(r, t + step, f, a, b) + 2e-9 >= base
    assert ratio(r + step, t, f, a, b) + 2e-9 >= base
    assert ratio(r, t, f + step, a, b) <= base
    assert ratio(r, t, f, a + step, b) <= base


@QUICK
@given(forests(with_absences=False), st.sampled_from((*RISING, *FALLING)), st.floats(0.0, 0.95), st.floats(0.01, 0.05))
def test_in_a_forest_too_each_parameter_moves_its_origin_one_way(forest, name, value, step):
    """Property 5: also behind relays and hedges, and none of it where the source knows nothing."""
    found = found_in(forest.material())
    claim = found.index.claim_id
    for assertion in found.assertions.values():
        report = assertion.report
        if assertion.taken_back or (name == "b" and report.against_interest) or (name == "u" and value < 0.5):
            continue
        if not report.false_alarm.value + 0.05 < report.sensitivity.value or report.credence.value < 0.5:
            continue
        held = [assertion.with_setting(name, each) for each in (value, value + step)]
        if any(each.report.false_alarm.value > each.report.sensitivity.value for each in held):
            continue
        before, after = (abs(each.point_weight(claim)) for each in held)
        assert (after >= before - 1e-9) if name in RISING else (after <= before + 1e-9)
        assert assertion.with_setting("r", 0.0).point_weight(claim) == pytest.approx(0.0, abs=1e-9)


@given(inner, inner)
def test_without_script_and_error_it_is_the_model_of_bovens_and_hartmann(r, a):
    """Property 6."""
    assert ratio(r, 1.0, 0.0, a, 0.0) == pytest.approx((r + a * (1 - r)) / (a * (1 - r)))


@given(inner, inner, st.floats(0.5, 1.0), st.floats(0.0, 0.5), inner)
def test_trust_rises_when_the_content_was_likelier_than_chance(r, h, t, f, a):
    """Property 7: of the three ways to speak, tracking gains by what was to be expected (the engine says so too)."""
    expected = h * t + (1 - h) * f
    assume(abs(expected - a) > 1e-6)
    tracking, noise = sides_of(1.0, t, f, a, 0.0), sides_of(0.0, t, f, a, 0.0)
    said = [h * side[0] + (1 - h) * side[1] for side in (tracking, noise)]
    trust = r * said[0] / (r * said[0] + (1 - r) * said[1])
    assert (trust > r) == (expected > a)


@given(unit, unit, unit, unit, st.floats(0.905, 1.0))
def test_a_predictable_denial_never_moves_the_odds_by_more_than_a_tenth(r, t, f, a, b):
    """Property 8."""
    assume(t >= f)
    assert 0.9 - 1e-9 <= 1.0 / ratio(r, t, f, a, b) <= 1.0 + 1e-9


@given(unit, unit, inner, inner, st.floats(0.0, 0.99), inner)
def test_a_denial_is_bounded_by_how_predictable_it_was(r, t, f, a, b, pi):
    """Property 8: the bound is b pi / (b pi + 1 - b)."""
    assume(t >= f)
    assert b * pi / (b * pi + 1.0 - b) - 1e-9 <= 1.0 / ratio(r, t, f, a, b, pi=pi) <= 1.0 + 1e-9


def test_denials_at_the_defaults():
    """Property 8: at b = .8 a denial is not predictable enough."""
    assert [round(1.0 / ratio(0.6, 0.9, 0.1, 0.5, b), 3) for b in (0.8, 0.9, 0.95)] == [0.897, 0.95, 0.975]


@QUICK
@given(forests(smallest=2), bearings)
def test_in_a_forest_a_partys_denial_hardly_counts(forest, bearing):
    """Property 8: an accused that denies, as anybody would, takes less than .25 dB off, however it says it."""
    accused = Interest(Side.AGAINST, Stake.PARTY)
    denial = Line("denial", "The mill", -bearing, document="D-denial", role=Role.PARTY, interest=accused)
    weights = point_weights(forest.with_lines([denial]).material())
    assert -0.25 <= weights["O-The mill"] <= 0.0


@given(st.floats(0.1, 0.95), st.floats(0.5, 0.98))
def test_against_interest_outweighs_no_stake_and_no_stake_outweighs_in_line(r, b):
    """Property 9."""
    values = (r, 0.9, 0.1, 0.5)
    assert ratio(*values, b, against=True) > ratio(*values, 0.0) > ratio(*values, b) >= 1.0


def test_the_order_of_interests_at_the_defaults():
    """Property 9."""

    def three(r):
        return [ratio(r, 0.9, 0.1, 0.5, b, against=against) for b, against in ((0.9, True), (0.0, False), (0.9, False))]

    assert three(0.6) == pytest.approx([13.1, 2.85, 1.05], abs=0.05)
    assert three(0.7) == pytest.approx([16.6, 3.55, 1.06], abs=0.05)


@QUICK
@given(bearings, st.sampled_from((1, -1)))
def test_in_a_pile_what_an_ally_admits_outweighs_what_nobody_gains_by(bearing, side):
    """Property 9: read by us, who may misread it; and the same words without a reason to think so are no admission."""
    sides = {1: Side.FOR, -1: Side.AGAINST}

    def weight(interest, reasons=()):
        line = Line("s", "W", side * bearing, interest=interest, reasons=reasons)
        return side * point_weights(pile([line]))["O-W"]

    against = Interest(sides[-side], Stake.ALLY)
    found = found_in(pile([Line("s", "W", side * bearing, interest=against, reasons=REASON_TO_SPEAK_OTHERWISE)]))
    assertion = found.assertions["O-W"]
    assert assertion.report.against_interest
    unread = replace(assertion, upstream=(), fidelities={}, chains=((),))
    admitted = side * unread.point_weight(found.index.claim_id)
    disinterested = found_in(pile([Line("s", "W", side * bearing, interest=Interest(Side.NONE, Stake.NONE))]))
    plain = replace(disinterested.assertions["O-W"], upstream=(), fidelities={}, chains=((),))
    assert admitted > side * plain.point_weight(found.index.claim_id) > 0.0
    assert weight(Interest(Side.NONE, Stake.NONE)) > weight(against) > weight(Interest(sides[side], Stake.ALLY)) >= 0.0


@given(inner, st.floats(0.5, 0.99), st.floats(0.5, 0.99))
def test_weight_rises_with_the_credence_and_is_nothing_at_one_half(r, first, second):
    """Property 10."""
    assume(abs(first - second) > 1e-6)
    low, high = sorted((first, second))
    values = (r, 0.9, 0.1, 0.5, 0.0)
    assert ratio(*values, u=low) < ratio(*values, u=high)
    assert ratio(*values, u=0.5) == pytest.approx(1.0)


@given(inner, st.floats(0.0, 0.5), inner)
def test_a_doubt_is_the_contrary_put_as_firmly(r, u, s):
    """Property 10, below one half."""
    flipped = sides_of(r, 0.9, 0.1, 0.5, 0.0, u=1.0 - u)
    doubted = sides_of(r, 0.9, 0.1, 0.5, 0.0, u=u)
    there = through_content(one(doubted[0]), one(doubted[1]), s)
    back = through_content(one(flipped[0]), one(flipped[1]), 1.0 - s)
    assert there == pytest.approx(back)


@QUICK
@given(bearings, st.integers(51, 98), st.sampled_from((1, -1)))
def test_in_a_pile_a_doubt_weighs_as_the_contrary_put_as_firmly(bearing, firmness, side):
    """Property 10: "unlikely that it did" is read as speaking against, and then weighs as "likely that it did not"."""
    u = firmness / 100
    doubted, denied = (pile([Line("s", "W", side * bearing, u=value)]) for value in (1.0 - u, u))
    found = [weigh(material, settings=FEW).verdict.weight_db for material in (doubted, denied)]
    assert found[0].mid == pytest.approx(found[1].mid, abs=1e-6)
    even = weigh(pile([Line("s", "W", side * bearing, u=0.5)]), settings=FEW).verdict.weight_db
    assert abs(even.mid) < abs(found[0].mid)


def test_surprising_agreement_outweighs_agreement_on_a_bare_yes():
    """Property 12."""

    def two(f, a):
        top, bottom = sides_of(0.6, 0.9, f, a, 0.0)
        return top / bottom * (0.2 + 0.8 * top) / (0.2 + 0.8 * bottom)

    assert two(0.02, 0.05) == pytest.approx(50.3, abs=0.5)
    assert two(0.2, 0.5) == pytest.approx(4.0, abs=0.1)


@given(st.floats(0.05, 0.95), st.floats(0.05, 0.95))
def test_two_sources_beat_one_heard_twice_only_where_bovens_and_hartmann_say_so(rho, a):
    """Property 13."""
    assume(abs((1 - a) * (1 - rho) - 0.5) > 1e-3)
    single = sides_of(rho, 1.0, 0.0, a, 0.0)
    two = (single[0] / single[1]) ** 2
    heard_twice = (rho + (1 - rho) * a**2) / ((1 - rho) * a**2)
    assert (two > heard_twice) == ((1 - a) * (1 - rho) < 0.5)


@given(st.floats(-1.0, 1.0), sides)
def test_content_that_fits_both_weighs_nothing_and_mirrors(bearing, pair):
    """Property 26, and the mirror of 14."""
    low, high = (one(value) for value in pair)
    share, mirrored = (content_given_hypothesis(stance(value)) for value in (bearing, -bearing))
    assert share + mirrored == pytest.approx(1.0)
    assert through_content(high, low, 0.5) == pytest.approx((high + low) / 2)
    assert through_content(high, low, share) == pytest.approx(through_content(low, high, mirrored))


@QUICK
@given(forests())
def test_no_origin_weighs_more_than_what_it_says_of_the_claim(forest):
    """Bearing: an origin weighs between nothing and what its content says, on the content's side."""
    found = found_in(forest.material())
    for assertion in found.assertions.values():
        share = assertion.contents[found.index.claim_id]
        weight = assertion.point_weight(found.index.claim_id)
        if_so, if_not = sides_at_means(assertion)
        rows = assertion.likelihoods(POINT, found.index)
        assert ((rows > 0.0) & (rows <= 1.0)).all()
        sign = (1 if share >= 0.5 else -1) * (1 if if_so >= if_not else -1)
        content = abs(share / (1.0 - share)) if share >= 0.5 else (1.0 - share) / share
        assert -1e-9 <= sign * weight <= DECIBANS_PER_NAT * log(content) + 1e-9
