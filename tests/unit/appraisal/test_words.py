from __future__ import annotations

import numpy as np
import pytest

from assay.appraisal.words import (
    band,
    bands_spanned,
    likelihood_of,
    likelihood_term,
    percent,
    prior_words,
    weight_words,
)
from assay.domain.weighing import Range


@pytest.mark.parametrize(
    ("probability", "term"),
    [
        (0.0, "almost no chance"),
        (0.05, "very unlikely"),
        (0.20, "unlikely"),
        (0.45, "roughly even chance"),
        (0.55, "likely"),
        (0.80, "very likely"),
        (0.95, "almost certain"),
        (1.0, "almost certain"),
    ],
)
def test_upper_bounds_of_the_bands_are_exclusive(probability, term):
    assert likelihood_term(probability, probability, probability) == term


def test_a_range_over_more_than_two_bands_is_told_as_a_span():
    assert likelihood_term(0.1, 0.5, 0.7) == "very unlikely to likely"
    assert likelihood_term(0.46, 0.5, 0.6) == "roughly even chance"


def test_bands_are_counted_with_both_ends():
    assert (band(0.3), bands_spanned(0.3, 0.3), bands_spanned(0.1, 0.7)) == (2, 1, 4)


@pytest.mark.parametrize(
    ("weight", "words"),
    [
        (2.9, "too little to support either side"),
        (-2.9, "too little to support either side"),
        (3.0, "weak support for the claim"),
        (-12.0, "moderate support against the claim"),
        (20.0, "moderately strong support for the claim"),
        (35.0, "strong support for the claim"),
        (59.0, "very strong support for the claim"),
        (80.0, "extremely strong support for the claim"),
    ],
)
def test_weights_have_the_words_of_the_guideline(weight, words):
    assert weight_words(weight) == words


def test_percentages_are_never_certain():
    assert [percent(value) for value in (0.001, 0.333, 0.999)] == [
        "below 1\N{NO-BREAK SPACE}%",
        "33\N{NO-BREAK SPACE}%",
        "above 99\N{NO-BREAK SPACE}%",
    ]
    assert prior_words(Range(0.1, 0.33, 0.6)) == "priors from 10\N{NO-BREAK SPACE}% to 60\N{NO-BREAK SPACE}%"


def test_a_likelihood_has_its_percentiles_and_its_word():
    found = likelihood_of(np.linspace(0.6, 0.7, 101))
    assert (found.low, found.mid, found.high) == pytest.approx((0.605, 0.65, 0.695))
    assert found.term == "likely"
