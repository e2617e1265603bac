from __future__ import annotations

import numpy as np
import pytest

from assay.appraisal.origin_report import asserts, with_credence


def ratio(*, r=0.7, t=0.9, f=0.1, a=0.5, b=0.0, pi=0.98, u=1.0, against=False):
    values = [np.full(1, value) for value in (r, t, f, a, b, pi, u)]
    one, other = asserts(
        reliability=values[0],
        sensitivity=values[1],
        false_alarm=values[2],
        chance=values[3],
        script=values[4],
        says_if_scripted=values[5],
        credence=values[6],
        against_interest=against,
    )
    return float(one[0] / other[0])


def test_an_unscripted_source_has_the_ratio_of_the_published_example():
    assert ratio() == pytest.approx(0.78 / 0.22)


@pytest.mark.parametrize(("r", "expected"), [(0.6, (13.1, 2.85, 1.05)), (0.7, (16.6, 3.55, 1.06))])
def test_words_against_interest_outweigh_disinterested_ones_and_these_words_in_line(r, expected):
    found = (ratio(r=r, b=0.9, against=True), ratio(r=r), ratio(r=r, b=0.9))
    assert found == pytest.approx(expected, abs=0.06)


def test_a_script_that_is_certain_leaves_no_weight_even_against_interest():
    assert ratio(b=1.0) == 1.0
    assert np.isfinite(ratio(b=1.0, against=True))


@pytest.mark.parametrize(("b", "bound"), [(0.9, 0.950), (0.95, 0.975)])
def test_a_predictable_denial_hardly_lowers_the_odds(b, bound):
    assert 1.0 / ratio(r=0.6, b=b) == pytest.approx(bound, abs=0.001)


def test_credence_of_one_half_makes_both_sides_meet():
    hit, false = with_credence(np.full(1, 0.9), np.full(1, 0.1), np.full(1, 0.5))
    assert (float(hit[0]), float(false[0])) == pytest.approx((0.5, 0.5))


def test_credence_below_one_half_changes_the_sides():
    hit, false = with_credence(np.full(1, 0.9), np.full(1, 0.1), np.zeros(1))
    assert (float(hit[0]), float(false[0])) == pytest.approx((0.1, 0.9))
