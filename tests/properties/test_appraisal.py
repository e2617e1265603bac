"""What must hold of the weighing whatever the numbers are."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from assay.appraisal import weigh
from assay.appraisal.absence import not_found
from assay.appraisal.arrays import DECIBANS_PER_NAT
from assay.appraisal.combine import posterior, share_out
from assay.appraisal.content import content_given_hypothesis, through_content
from assay.appraisal.draws import Draws
from assay.appraisal.echo import echo, effective_origins
from assay.appraisal.exhibit import offered
from assay.appraisal.information import information_of_evidence
from assay.appraisal.interval import outer_bound
from assay.appraisal.origin_report import asserts
from assay.appraisal.relay import relay
from assay.appraisal.setting import Setting
from assay.appraisal.shared_origin import observed, said_and_not_said
from assay.settings import Settings
from tests.unit.appraisal.piles import Line, pile, stance

SMALL = Settings(draws=400)
unit = st.floats(0.0, 1.0)
inner = st.floats(0.02, 0.98)
sides = st.tuples(inner, inner).map(sorted).map(tuple)


def one(value):
    return np.full(1, value)


def sides_of(r, t, f, a, b, *, u=1.0, pi=0.98, against=False):
    found = asserts(
        reliability=one(r),
        sensitivity=one(t),
        false_alarm=one(f),
        chance=one(a),
        script=one(b),
        says_if_scripted=one(pi),
        credence=one(u),
        against_interest=against,
    )
    return float(found[0][0]), float(found[1][0])


def ratio(*values, **known):
    top, bottom = sides_of(*values, **known)
    return top / bottom


def relays(p, phi, count, g=0.5):
    chains = [(f"P{number}",) for number in range(count)] or [()]
    fidelity = {chain: one(phi) for chain in chains}
    said, not_said, scale = said_and_not_said(chains, fidelity=fidelity, chance=one(g))
    return float(observed(one(p), said=said, not_said=not_said, scale=scale)[0])


@given(sides, st.floats(0.01, 1.0), st.integers(1, 20))
def test_relays_of_an_unseen_origin_never_pass_the_origin(pair, phi, count):
    """Property 2."""
    low, high = pair
    found = relays(high, phi, count) / relays(low, phi, count)
    assert 1.0 - 1e-9 <= found <= high / low + 1e-9
    assert relays(high, 1.0, count) / relays(low, 1.0, count) == pytest.approx(high / low)


@given(sides, st.floats(0.01, 0.99), st.integers(1, 6), inner, unit)
def test_a_further_relay_never_takes_support_away_even_after_an_echo(pair, phi, count, g, delta):
    """Property 2 together with 11."""
    low, high = pair
    fewer, more = (
        echo(one(relays(high, phi, n, g)), one(delta)) / echo(one(relays(low, phi, n, g)), one(delta))
        for n in (count, count + 1)
    )
    assert float(more[0]) >= float(fewer[0]) - 1e-9


@given(sides, unit, unit, inner)
def test_weight_contracts_at_a_relay_and_grows_with_its_fidelity(pair, first, second, g):
    """Property 3."""
    low, high = pair
    worse, better = sorted((first, second))
    passed = [relay(np.array([high, low]), fidelity=one(phi), chance=one(g)) for phi in (worse, better)]
    ratios = [float(found[0] / found[1]) for found in passed]
    assert 1.0 - 1e-12 <= ratios[0] <= ratios[1] + 1e-9 <= high / low + 2e-9


@given(inner, unit, unit, inner)
def test_relays_of_equal_chance_compose_and_commute(p, first, second, g):
    """Property 4."""
    forth = relay(relay(one(p), fidelity=one(first), chance=one(g)), fidelity=one(second), chance=one(g))
    back = relay(relay(one(p), fidelity=one(second), chance=one(g)), fidelity=one(first), chance=one(g))
    both = relay(one(p), fidelity=one(first * second), chance=one(g))
    assert forth == pytest.approx(both)
    assert back == pytest.approx(both)


@given(inner, st.floats(0.5, 0.98), st.floats(0.02, 0.5), inner, st.floats(0.0, 0.95), st.floats(0.0, 0.02))
def test_weight_rises_with_reliability_and_sensitivity_and_falls_with_chance_and_false_alarm(r, t, f, a, b, step):
    """Property 5."""
    base = ratio(r, t, f, a, b) + 1e-9
    assert ratio(0.0, t, f, a, b) == pytest.approx(1.0)
    assert ratio(r, t + step, f, a, b) + 2e-9 >= base
    assert ratio(r + step, t, f, a, b) + 2e-9 >= base
    assert ratio(r, t, f + step, a, b) <= base
    assert ratio(r, t, f, a + step, b) <= base


@given(inner, inner)
def test_without_script_and_error_it_is_the_model_of_bovens_and_hartmann(r, a):
    """Property 6."""
    assert ratio(r, 1.0, 0.0, a, 0.0) == pytest.approx((r + a * (1 - r)) / (a * (1 - r)))


@given(inner, inner, st.floats(0.5, 1.0), st.floats(0.0, 0.5), inner)
def test_trust_rises_when_the_content_was_likelier_than_chance(r, h, t, f, a):
    """Property 7."""
    expected = h * t + (1 - h) * f
    assume(abs(expected - a) > 1e-6)
    trust = r * expected / (r * expected + (1 - r) * a)
    assert (trust > r) == (expected > a)


@given(unit, unit, unit, unit, st.floats(0.905, 1.0))
def test_a_predictable_denial_never_moves_the_odds_by_more_than_a_tenth(r, t, f, a, b):
    """Property 8."""
    assume(t >= f)
    assert 0.9 - 1e-9 <= 1.0 / ratio(r, t, f, a, b) <= 1.0 + 1e-9


@given(st.floats(0.1, 0.95), st.floats(0.5, 0.98))
def test_against_interest_outweighs_no_stake_and_no_stake_outweighs_in_line(r, b):
    """Property 9."""
    values = (r, 0.9, 0.1, 0.5)
    assert ratio(*values, b, against=True) > ratio(*values, 0.0) > ratio(*values, b) >= 1.0


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


@given(sides, st.floats(0.001, 1.0))
def test_an_echo_leaves_support_between_nothing_and_one_in_delta(pair, delta):
    """Property 11."""
    low, high = (float(echo(one(p), one(delta))[0]) for p in pair)
    assert 1.0 <= high / low <= min(1.0 / delta, pair[1] / pair[0]) + 1e-9


def test_surprising_agreement_outweighs_agreement_on_a_bare_yes():
    """Property 12."""

    def two(f, a):
        top, bottom = sides_of(0.6, 0.9, f, a, 0.0)
        return top / bottom * float((echo(one(top), one(0.2)) / echo(one(bottom), one(0.2)))[0])

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


@given(st.floats(-120.0, 120.0), inner)
def test_claim_and_contrary_sum_to_one_and_stay_under_the_ceiling(weight, prior):
    """Properties 14 and 16."""
    claim = float(posterior(np.asarray(weight), np.asarray(prior)))
    contrary = float(posterior(np.asarray(-weight), np.asarray(1.0 - prior)))
    assert claim + contrary == pytest.approx(1.0)
    assert 0.01 * prior - 1e-12 <= claim <= 1.0 - 0.01 * (1.0 - prior) + 1e-12


@given(st.lists(st.floats(-20.0, 0.0), min_size=2, max_size=5), unit)
def test_splitting_a_hypothesis_in_equal_halves_changes_nothing(logs, contrary):
    """Property 14, the unpacking test."""
    shares = np.full(len(logs), 1.0 / len(logs))
    whole = share_out(one(contrary), np.array(logs)[:, None], shares)
    halves = np.concatenate([shares[:1] / 2, shares[:1] / 2, shares[1:]])
    split = share_out(one(contrary), np.array([logs[0], *logs])[:, None], halves)
    assert whole.sum() == pytest.approx(contrary)
    assert split[0] + split[1] == pytest.approx(whole[0])
    assert split[2:] == pytest.approx(whole[1:])


@given(unit, sides)
def test_an_absence_weighs_with_the_search_and_nothing_without_one(search, pair):
    """Property 17."""
    low, high = pair

    def found(o, d1, d0):
        return float((not_found(adequacy=one(o), findable=one(d1)) / not_found(adequacy=one(o), findable=one(d0)))[0])

    assert found(0.0, high, low) == found(search, high, high) == 1.0
    assert found(search, high, low) <= found(search / 2, high, low) + 1e-12 <= 1.0 + 1e-12


@given(unit, sides, inner)
def test_an_exhibit_weighs_the_more_the_likelier_it_is_genuine(alpha, pair, z):
    """Property 18."""
    low, high = pair

    def found(share):
        return float(
            (
                offered(one(high), alpha=one(share), otherwise=one(z))
                / offered(one(low), alpha=one(share), otherwise=one(z))
            )[0]
        )

    assert found(0.0) == 1.0
    assert found(alpha) + 1e-9 >= found(alpha / 2)


@given(inner, unit, unit)
def test_an_answer_never_tells_less_than_nothing(prior, first, second):
    """Property 23."""
    assert information_of_evidence(prior, if_true=first, if_false=second) >= 0.0
    assert information_of_evidence(prior, if_true=first, if_false=first) == pytest.approx(0.0, abs=1e-9)


@given(st.floats(-1.0, 1.0), sides)
def test_content_that_fits_both_weighs_nothing_and_mirrors(bearing, pair):
    """Property 26, and the mirror of 14."""
    low, high = (one(value) for value in pair)
    share, mirrored = (content_given_hypothesis(stance(value)) for value in (bearing, -bearing))
    assert share + mirrored == pytest.approx(1.0)
    assert through_content(high, low, 0.5) == pytest.approx((high + low) / 2)
    assert through_content(high, low, share) == pytest.approx(through_content(low, high, mirrored))


@given(*[st.tuples(inner, inner).map(sorted) for _ in range(3)], unit, unit, unit)
def test_no_draw_leaves_the_bound_of_two_corners(r, a, b, x, y, z):
    """Section 1.9: the corners bound the box."""
    low, high = outer_bound(
        reliability=tuple(r),
        sensitivity=(0.8, 0.95),
        false_alarm=(0.05, 0.2),
        chance=tuple(a),
        script=tuple(b),
        says_if_scripted=0.98,
    )
    inside = [low + share * (high - low) for (low, high), share in ((r, x), (a, y), (b, z))]
    weight = DECIBANS_PER_NAT * np.log(ratio(inside[0], 0.9, 0.1, inside[1], inside[2]))
    assert low - 1e-9 <= weight <= high + 1e-9


bearings = st.lists(st.floats(0.1, 0.95), min_size=1, max_size=6)


def lines_of(values):
    return [Line(f"s{place}", f"W{place}", value, document=f"D{place}") for place, value in enumerate(values)]


@settings(max_examples=25, deadline=None)
@given(bearings)
def test_each_further_agreeing_origin_never_lowers_support(values):
    """Property 11, over whole piles: added from the strongest down."""
    ordered = sorted(values, reverse=True)
    totals = [
        weigh(pile(lines_of(ordered[:n])), settings=SMALL).verdict.weight_db.mid for n in range(1, len(ordered) + 1)
    ]
    assert all(later >= earlier - 0.05 for earlier, later in pairwise(totals))


@settings(max_examples=25, deadline=None)
@given(bearings, st.permutations(range(6)))
def test_the_order_of_statements_changes_no_bit(values, order):
    """Property 15."""
    lines = lines_of(values)
    shuffled = [lines[place] for place in order if place < len(lines)]
    assert weigh(pile(shuffled), settings=SMALL) == replace(weigh(pile(lines), settings=SMALL))


@settings(max_examples=25, deadline=None)
@given(bearings, st.integers(1, 12))
def test_copies_change_neither_weight_nor_effective_origins(values, copies):
    """Property 1."""
    lines = [replace(line, relays=("P",)) for line in lines_of(values)]
    more = [replace(lines[0], id=f"c{n}", document=f"C{n}") for n in range(copies)]
    once = weigh(pile(lines), settings=SMALL).verdict
    often = weigh(pile([*lines, *more], repeats={"s0": [line.id for line in more]}), settings=SMALL).verdict
    assert (often.weight_db, often.likelihood) == (once.weight_db, once.likelihood)
    assert often.counts.effective_origins == once.counts.effective_origins
    assert often.counts.statements == once.counts.statements + copies
    assert often.counts.distinct_statements == once.counts.distinct_statements


@settings(max_examples=20, deadline=None)
@given(bearings)
def test_a_statement_that_fits_both_hypotheses_changes_nothing_and_is_listed(values):
    """Property 26."""
    plain = weigh(pile(lines_of(values)), settings=SMALL)
    idle = Line("idle", "Idler", 0.0, document="D9")
    with_idle = weigh(pile([*lines_of(values), idle]), settings=SMALL)
    assert with_idle.verdict.weight_db == plain.verdict.weight_db
    assert with_idle.statement_weights["idle"].mid == 0.0


@settings(max_examples=20, deadline=None)
@given(st.lists(st.floats(-0.95, 0.95), min_size=1, max_size=6))
def test_effective_origins_never_exceed_origins(values):
    """Section 1.5."""
    counts = weigh(pile(lines_of(values)), settings=SMALL).verdict.counts
    assert 0 <= counts.independent_origins <= counts.origins
    assert counts.effective_origins <= counts.origins
    assert counts.independent_origins <= 1


def test_naming_a_source_narrows_the_range_and_raises_effective_origins():
    """Property 19, with the reliability of each."""
    widths, effective = [], []
    for spread, delta in ((10.0, 0.1), (4.0, 0.4)):
        draws = Draws(seed=20, count=4000)
        weights = []
        for place in range(2):
            r = draws.of(str(place), Setting("r", 0.7, spread, key="r", shares="r"))
            pair = (r * 0.9 + (1 - r) * 0.5, r * 0.1 + (1 - r) * 0.5)
            pair = pair if place == 0 else tuple(echo(p, one(delta)) for p in pair)
            weights.append(DECIBANS_PER_NAT * np.log(pair[0] / pair[1]))
        likely = posterior(reduce(np.add, weights), np.asarray(0.33))
        widths.append(float(np.quantile(likely, 0.95) - np.quantile(likely, 0.05)))
        effective.append(effective_origins([[(5.0, 0.0), (5.0, delta)]]))
    assert widths[0] < widths[1]
    assert effective[0] > effective[1]
