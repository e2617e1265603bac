from dataclasses import replace

import numpy as np
import pytest

from assay.domain.stance import StanceLabel
from assay.models.pair import PairReading
from assay.stance.combination import Evidence, combined, document_reading_of, stance_of

_OPEN = Evidence(whole=np.full(4, 0.25), content=0.0, rules=0.0, relevance=0.8, likeness=0.7)


def _with(whole: list[float], content: float) -> Evidence:
    return replace(_OPEN, whole=np.array(whole), content=content)


def test_what_the_model_says_decides_where_rules_say_nothing():
    assert combined(_with([0.97, 0.01, 0.01, 0.01], 0.9)).label is StanceLabel.SUPPORTS
    assert combined(_with([0.01, 0.97, 0.01, 0.01], -0.9)).label is StanceLabel.OPPOSES
    assert combined(_with([0.01, 0.01, 0.97, 0.01], 0.0)).label is StanceLabel.DISCUSSES
    assert combined(replace(_with([0.005, 0.005, 0.01, 0.98], 0.0), relevance=0.0, likeness=0.0)).label is (
        StanceLabel.UNRELATED
    )


def test_more_support_of_the_content_never_lowers_support_against_opposition():
    readings = [combined(replace(_OPEN, content=content)) for content in (-0.9, -0.3, 0.3, 0.9)]
    odds = [np.log(reading.supports / reading.opposes) for reading in readings]
    assert odds == sorted(odds)


def test_probabilities_sum_to_one_and_the_label_is_the_likeliest():
    reading = stance_of(np.array([0.0, 1.0, 3.0, -2.0]))
    assert reading.label is StanceLabel.DISCUSSES
    assert reading.supports + reading.opposes + reading.discusses + reading.unrelated == pytest.approx(1.0)


def test_a_document_has_the_stance_of_its_reading():
    third = np.full(3, 1 / 3)
    reading = document_reading_of(PairReading(np.full(4, 0.25), third, third, np.array([0.1, 0.7, 0.1, 0.1])))
    assert (reading.label, reading.opposes) == (StanceLabel.OPPOSES, pytest.approx(0.7, abs=1e-3))
