"""What must hold of adding it all up: priors, the ceiling, several hypotheses, and the ranges of parameters."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from assay.appraisal import weigh
from assay.appraisal.arrays import DECIBANS_PER_NAT
from assay.appraisal.combine import posterior, share_out
from assay.appraisal.draws import Draws
from assay.appraisal.found import tally_of
from assay.domain.statement import BasisKind, Mode
from tests.properties.appraisal.forests import forests
from tests.properties.appraisal.numbers import FEW, found_in, one, ratio
from tests.unit.appraisal.corners import outer_bound

unit = st.floats(0.0, 1.0)
inner = st.floats(0.02, 0.98)
QUICK = settings(max_examples=40, deadline=None)
SPREADS = (40.0, 20.0, 10.0, 5.0, 3.0, 2.0)


@given(st.floats(-120.0, 120.0), inner)
def test_claim_and_contrary_sum_to_one_and_stay_under_the_ceiling(weight, prior):
    """Properties 14 and 16: for likelihood ratios from 1e-12 to 1e12."""
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


@QUICK
@given(forests())
def test_the_likelihoods_of_all_hypotheses_sum_to_one(forest):
    """Property 14: in a single draw, of which each likelihood is the median."""
    found = weigh(forest.material(), settings=replace(FEW, draws=1)).verdict.likelihood
    assert sum(each.mid for each in found.values()) == pytest.approx(1.0, abs=1e-9)


@QUICK
@given(forests(with_alternatives=False), st.integers(1, 3))
def test_naming_further_explanations_that_nothing_speaks_of_changes_nothing_for_the_claim(forest, count):
    """Property 14: unpacking "false" into cases that nothing tells apart leaves the claim as it is, to the bit."""
    plain = weigh(forest.material(), settings=FEW).verdict
    unpacked = replace(forest, alternatives=tuple(f"It was cause {n}." for n in range(count)))
    again = weigh(unpacked.material(), settings=FEW).verdict
    assert (again.weight_db, again.likelihood["H1"]) == (plain.weight_db, plain.likelihood["H1"])
    alike = [each for name, each in again.likelihood.items() if name not in ("H1", f"H{3 + count}")]
    assert len(alike) == count + 1
    assert all(one_of == alike[0] for one_of in alike)


@QUICK
@given(forests(), inner)
def test_in_a_forest_no_likelihood_passes_the_ceiling(forest, centre):
    """Property 16: between eps times the prior and 1 - eps (1 - prior), at either end of the range."""
    prior = (centre, centre, centre)
    found = weigh(forest.material(), settings=replace(FEW, prior=prior)).verdict.likelihood["H1"]
    assert 0.01 * centre - 1e-9 <= found.low <= found.mid <= found.high <= 1.0 - 0.01 * (1.0 - centre) + 1e-9


def test_even_the_strongest_pile_stays_under_the_ceiling():
    """Property 16: a thousand independent items of 10 dB, for and against."""
    for weight in (1e4, -1e4):
        found = float(posterior(np.asarray(weight), np.asarray(0.3)))
        assert found == pytest.approx(0.993 if weight > 0 else 0.003)


@QUICK
@given(forests())
def test_no_range_leaves_the_outer_bound(forest):
    """Ranges: two corners bound what the draws give, where nobody's words may mean either side."""
    firm = tuple(replace(line, u=None, mode=Mode.ASSERTED, basis=BasisKind.WITNESSED) for line in forest.lines)
    weighing = weigh(replace(forest, lines=firm).material(), settings=FEW)
    weight, bound = weighing.verdict.weight_db, weighing.outer_bound
    assert bound.low - 1e-6 <= weight.low <= weight.mid <= weight.high <= bound.high + 1e-6


@QUICK
@given(forests(), st.lists(st.integers(2, 98), min_size=2, max_size=4, unique=True).map(sorted))
def test_likelihood_rises_with_the_prior_and_weight_does_not_know_it(forest, priors):
    """Ranges: the weight and the break-even prior are the evidence's alone."""
    those = [(percent / 100,) * 3 for percent in priors]
    found = [weigh(forest.material(), settings=replace(FEW, prior=prior)).verdict for prior in those]
    assert len({(each.weight_db, each.break_even_prior) for each in found}) == 1
    assert all(later.likelihood["H1"].mid > earlier.likelihood["H1"].mid for earlier, later in pairwise(found))


def wider(spread):
    """The next smaller strength of a Beta."""
    return None if spread is None else next((step for step in SPREADS if step < spread), spread)


def widened(found):
    """Everything found, with every Beta of every origin and exhibit one step wider; the means stay."""

    def wide(setting):
        return replace(setting, spread=wider(setting.spread))

    assertions = {}
    for name, each in found.assertions.items():
        fields = ("reliability", "sensitivity", "false_alarm", "chance", "script", "says_if_scripted", "credence")
        report = replace(each.report, **{field: wide(getattr(each.report, field)) for field in fields})
        links = {chain: wide(setting) for chain, setting in each.fidelities.items()}
        assertions[name] = replace(each, report=report, upstream=tuple(map(wide, each.upstream)), fidelities=links)
    exhibits = {
        name: replace(each, parameters={key: wide(setting) for key, setting in each.parameters.items()})
        for name, each in found.exhibits.items()
    }
    return replace(found, assertions=assertions, exhibits=exhibits)


@settings(max_examples=40, deadline=None)
@given(forests(), st.integers(1, 3))
def test_knowing_less_of_every_parameter_never_narrows_the_range(forest, steps):
    """Property 20, loosely: one step of s after another, W may narrow by a few hundredths (.032 was seen).

    The less is known of the links of a forest, the less of the weight comes through them; of what is said against
    interest much less, so these forests are left out.
    """
    found = found_in(forest.material())
    assume(not any(assertion.report.against_interest for assertion in found.assertions.values()))
    for _ in range(steps):
        again = widened(found)
        before, after = (range_of(each) for each in (found, again))
        assert after[2] - after[0] >= before[2] - before[0] - 0.06
        assert abs(after[1] - before[1]) < 0.06
        found = again


def range_of(found):
    """The 5th, 50th and 95th percentile of the likelihood, with the prior at its centre."""
    tally = tally_of(found, Draws(seed=20, count=2000))
    return np.quantile(posterior(tally.total, np.asarray(0.33)), (0.05, 0.5, 0.95))


@given(st.floats(-30.0, 30.0), inner)
def test_weight_and_prior_add_up_in_log_odds(weight, prior):
    """Bayes in log odds, below the ceiling."""
    odds = np.log(prior / (1.0 - prior)) + weight / DECIBANS_PER_NAT
    expected = 1.0 / (1.0 + np.exp(-odds))
    assert float(posterior(np.asarray(weight), np.asarray(prior))) == pytest.approx(0.99 * expected + 0.01 * prior)


@given(*[st.tuples(inner, inner).map(sorted) for _ in range(3)], unit, unit, unit)
def test_no_draw_leaves_the_bound_of_two_corners(r, a, b, x, y, z):
    """Ranges: weight rises with r and falls with a and b over the whole box."""
    low, high = outer_bound(
        reliability=tuple(r),
        sensitivity=(0.8, 0.95),
        false_alarm=(0.05, 0.2),
        chance=tuple(a),
        script=tuple(b),
        says_if_scripted=0.98,
    )
    inside = [least + share * (most - least) for (least, most), share in ((r, x), (a, y), (b, z))]
    weight = DECIBANS_PER_NAT * np.log(ratio(inside[0], 0.9, 0.1, inside[1], inside[2]))
    assert low - 1e-9 <= weight <= high + 1e-9
