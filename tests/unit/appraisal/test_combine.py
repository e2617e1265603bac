from __future__ import annotations

import numpy as np
import pytest

from assay.appraisal.arrays import decibans, expit, logit
from assay.appraisal.break_even import break_even_prior, break_even_reliability
from assay.appraisal.combine import drawn_prior, posterior, share_out, shares_of_contrary
from assay.appraisal.draws import Draws
from tests.unit.appraisal.piles import claim


def test_no_weight_leaves_the_prior():
    assert float(posterior(np.asarray(0.0), np.asarray(0.33))) == pytest.approx(0.33)


def test_ten_decibans_multiply_the_odds_by_ten_under_the_ceiling():
    assert float(posterior(np.asarray(10.0), np.asarray(0.5))) == pytest.approx(0.99 * 10 / 11 + 0.005)


def test_the_prior_is_drawn_evenly_on_the_log_odds():
    drawn = drawn_prior(Draws(seed=1, count=1000), (0.1, 0.33, 0.6))
    log_odds = np.sort(np.log(drawn / (1 - drawn)))
    assert np.diff(log_odds) == pytest.approx((logit(0.6) - logit(0.1)) / 1000)
    assert 0.1 < drawn.min() < drawn.max() < 0.6


def test_the_catch_all_has_a_tenth_and_the_rest_is_shared_evenly():
    shares = shares_of_contrary(claim(["Another mill did."]), ("H2", "H3", "H4"))
    assert shares == pytest.approx({"H2": 0.45, "H3": 0.45, "H4": 0.1})


def test_without_a_catch_all_the_rest_has_all():
    assert shares_of_contrary(claim(), ("H2",)) == {"H2": 1.0}
    assert shares_of_contrary(claim(), ("H3",)) == {"H3": 1.0}


def test_what_is_shared_out_follows_prior_times_likelihood():
    shared = share_out(np.array([0.6]), np.log(np.array([[0.2], [0.1]])), np.array([0.5, 0.5]))
    assert shared[:, 0] == pytest.approx([0.4, 0.2])


def test_break_even_prior_is_one_over_one_plus_the_ratio():
    assert break_even_prior(10.0) == pytest.approx(1 / 11)


def test_break_even_reliability_is_found_by_halving():
    assert break_even_reliability(lambda r: r) == pytest.approx(0.5)
    assert break_even_reliability(lambda r: 1.0 - r / 0.6 * 0.5) == pytest.approx(0.6)
    assert break_even_reliability(lambda r: 0.2 + r / 10) is None
    assert break_even_reliability(lambda r: 0.5) is None


def test_log_odds_and_decibans():
    assert float(expit(np.asarray(logit(0.3)))) == pytest.approx(0.3)
    assert float(expit(np.asarray(-5000.0))) == 0.0
    assert float(decibans(np.asarray(0.5), np.asarray(0.05))) == pytest.approx(10.0)
