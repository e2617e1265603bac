from dataclasses import replace

import numpy as np
import pytest

from assay.domain.stance import StanceLabel
from assay.models.pair import PairReading
from assay.stance.combination import Evidence, combined, document_reading_of, stance_of

_THIRD = np.full(3, 1 / 3)
_OPEN = Evidence(
    whole=PairReading(np.full(4, 0.25), _THIRD, _THIRD, np.full(4, 0.25)),
    alone=None,
    content=0.0,
    content_entailed=0.0,
    rules=0.0,
    relevance=0.8,
    likeness=0.7,
    nearer=0,
)


def _with(bearing: list[float], entailment: list[float]) -> Evidence:
    read = PairReading(np.array(bearing), np.array(entailment), _THIRD, np.array(bearing))
    direction = bearing[0] - bearing[1]
    return replace(_OPEN, whole=read, alone=read, content=direction, content_entailed=direction)


def test_what_the_model_says_decides_where_rules_say_nothing():
    assert combined(_with([0.97, 0.01, 0.01, 0.01], [0.9, 0.05, 0.05])).label is StanceLabel.SUPPORTS
    assert combined(_with([0.01, 0.97, 0.01, 0.01], [0.05, 0.05, 0.9])).label is StanceLabel.OPPOSES
    assert combined(_with([0.01, 0.01, 0.97, 0.01], [0.05, 0.9, 0.05])).label is StanceLabel.DISCUSSES
    beside = _with([0.005, 0.005, 0.01, 0.98], [0.05, 0.9, 0.05])
    assert combined(replace(beside, relevance=0.0, likeness=0.0)).label is StanceLabel.UNRELATED


def test_every_part_of_the_evidence_has_its_place():
    whole = PairReading(*map(np.array, ([0.1, 0.2, 0.3, 0.4], [0.5, 0.3, 0.2], [0.6, 0.3, 0.1], [0.4, 0.1, 0.3, 0.2])))
    alone = replace(whole, bearing=np.array([0.1, 0.1, 0.1, 0.7]))
    evidence = Evidence(whole, alone, 0.11, 0.12, 0.13, 0.8, 0.7, 3)
    assert evidence.directed() == pytest.approx([0.11, 0.12, 0.13, 0.3, 0.5, 0.3])
    assert evidence.undirected() == pytest.approx([1.0, 0.8, 0.7, np.log(4), 1.0, 0.2, 0.2])
    assert replace(evidence, alone=None).undirected() == pytest.approx([1.0, 0.8, 0.7, np.log(4), 0.0, 0.0, 0.2])


def test_more_support_of_the_content_never_lowers_support_against_opposition():
    told = (-0.9, -0.3, 0.3, 0.9)
    readings = [combined(replace(_OPEN, content=said, content_entailed=said)) for said in told]
    odds = [np.log(reading.supports / reading.opposes) for reading in readings]
    assert odds == sorted(odds)
    assert odds[0] < odds[-1]


def test_probabilities_sum_to_one_and_the_label_is_the_likeliest():
    reading = stance_of(np.array([0.0, 1.0, 3.0, -2.0]))
    assert reading.label is StanceLabel.DISCUSSES
    assert reading.supports + reading.opposes + reading.discusses + reading.unrelated == pytest.approx(1.0)


def test_a_document_has_the_stance_of_its_reading():
    reading = document_reading_of(np.array([0.1, 0.7, 0.1, 0.1]))
    assert (reading.label, reading.opposes) == (StanceLabel.OPPOSES, pytest.approx(0.7, abs=1e-3))
