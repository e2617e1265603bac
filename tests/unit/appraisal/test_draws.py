from __future__ import annotations

import numpy as np
import pytest

from assay.appraisal.draws import Draws, Point, beta_log_odds
from assay.appraisal.interval import percentiles, weight_of
from assay.appraisal.setting import Setting
from tests.unit.appraisal.corners import outer_bound


def test_quantiles_of_a_beta_have_its_mean_and_variance():
    values = 1 / (1 + np.exp(-beta_log_odds(0.7, 10.0, 4000)))
    assert values.mean() == pytest.approx(0.7, abs=0.001)
    assert values.var() == pytest.approx(0.21 / 11, abs=0.0002)


def test_a_very_wide_beta_is_still_a_distribution():
    values = 1 / (1 + np.exp(-beta_log_odds(0.35, 1.5, 4000)))
    assert values.mean() == pytest.approx(0.35, abs=0.002)
    assert np.all(np.diff(values) >= 0)


def test_draws_depend_on_seed_item_and_key_alone():
    setting = Setting("r", 0.7, 10.0, key="r")
    first = Draws(seed=1, count=50)
    first.of("other", setting)
    assert np.array_equal(first.of("item", setting), Draws(seed=1, count=50).of("item", setting))
    assert not np.array_equal(first.of("item", setting), first.of("other", setting))
    assert not np.array_equal(first.of("item", setting), Draws(seed=2, count=50).of("item", setting))


def test_settings_of_one_class_share_their_error():
    draws = Draws(seed=1, count=4000)
    alone = [draws.of(item, Setting("b", 0.5, 200.0, key="b")) for item in "xy"]
    shared = [draws.of(item, Setting("b", 0.5, 200.0, shares="b", key="b")) for item in "xy"]
    assert abs(np.corrcoef(*alone)[0, 1]) < 0.1
    assert np.corrcoef(*shared)[0, 1] > 0.9
    assert draws.shift("b").std() == pytest.approx(0.6, abs=0.01)


def test_a_fixed_setting_is_the_same_in_every_draw_and_a_point_is_the_mean():
    assert Draws(seed=1, count=9).of("x", Setting("a", 0.2, None)).tolist() == [0.2]
    assert Point().of("x", Setting("r", 0.7, 10.0)).tolist() == [0.7]


def test_even_draws_fill_their_range():
    drawn = np.sort(Draws(seed=1, count=4).evenly(0.0, 4.0, "prior"))
    assert drawn == pytest.approx([0.5, 1.5, 2.5, 3.5])


def test_percentiles_are_interpolated():
    assert percentiles(np.arange(101.0)[::-1]) == (5.0, 50.0, 95.0)
    assert percentiles(np.array([3.0])) == (3.0, 3.0, 3.0)
    assert weight_of(np.array([1.0, 2.0])).mid == 1.5


def test_the_outer_bound_is_that_of_two_corners():
    low, high = outer_bound(
        reliability=(0.0, 0.7),
        sensitivity=(0.8, 0.9),
        false_alarm=(0.1, 0.2),
        chance=(0.5, 0.5),
        script=(0.0, 0.5),
        says_if_scripted=0.98,
    )
    assert low == pytest.approx(0.0)
    assert high == pytest.approx(10 * np.log10(0.78 / 0.22))
