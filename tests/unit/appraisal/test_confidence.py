from __future__ import annotations

from dataclasses import replace

import pytest

from assay.appraisal.confidence import Foundation, confidence_of, zone
from assay.domain.weighing import ConfidenceLevel
from tests.unit.appraisal.piles import spaced

FIRM = Foundation(
    effective_origins=3.5,
    share_of_guesses=0.2,
    low=0.82,
    high=0.94,
    largest_shift=0.1,
    drop_crosses=False,
    flip=0.1,
    prior_decides=False,
    weight_spans_zero=False,
)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, ConfidenceLevel.HIGH),
        ({"effective_origins": 2.9}, ConfidenceLevel.MODERATE),
        ({"effective_origins": 1.4}, ConfidenceLevel.LOW),
        ({"largest_shift": 0.2}, ConfidenceLevel.MODERATE),
        ({"flip": 0.25}, ConfidenceLevel.MODERATE),
        ({"flip": 0.5}, ConfidenceLevel.LOW),
        ({"drop_crosses": True}, ConfidenceLevel.LOW),
        ({"low": 0.3, "high": 0.56}, ConfidenceLevel.MODERATE),
        ({"low": 0.1, "high": 0.7}, ConfidenceLevel.LOW),
        ({"prior_decides": True}, ConfidenceLevel.MODERATE),
        ({"prior_decides": True, "weight_spans_zero": True}, ConfidenceLevel.LOW),
    ],
)
def test_the_level_by_what_it_rests_on(changes, expected):
    assert confidence_of(replace(FIRM, **changes)).level is expected


def test_the_three_reasons_say_what_the_level_rests_on():
    assert [reason.text for reason in confidence_of(replace(FIRM, prior_decides=True)).reasons] == [
        spaced(
            "Reliability of the evidence: 3.5 effective origins; 20 % of the weight comes from"
            " origins of whom little is known."
        ),
        spaced(
            "Range of reasonable opinion: with the prior held at its centre, from 82 % to 94 %, 1 of the seven bands."
            " From one end of the prior to the other, where one starts decides on which side of even one ends."
        ),
        spaced(
            "Responsiveness to new information: dropping one origin moves it by at most 10 points; an open question"
            " could carry it across with a chance of 10 %."
        ),
    ]


def test_where_no_question_could_turn_it_the_reason_says_so():
    reasons = confidence_of(replace(FIRM, flip=0.0)).reasons
    assert reasons[-1].text.endswith("at most 10 points; no open question could carry it across.")


def test_zones_meet_at_45_and_55():
    assert [zone(value) for value in (0.44, 0.45, 0.54, 0.55)] == [-1, 0, 0, 1]
