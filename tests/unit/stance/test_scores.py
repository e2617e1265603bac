"""Scores and the probabilities they give."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assay.domain.stance import StanceLabel
from assay.stance.scores import CEILING, Score, bearing_of, mirrored, reading_of, relevance_of


@pytest.mark.parametrize(
    ("bearing", "relevance", "label"),
    [
        (0.8, 0.9, StanceLabel.SUPPORTS),
        (-0.8, 0.9, StanceLabel.OPPOSES),
        (0.3, 0.9, StanceLabel.DISCUSSES),
        (0.0, 0.9, StanceLabel.DISCUSSES),
        (0.9, 0.2, StanceLabel.UNRELATED),
        (0.0, 0.0, StanceLabel.UNRELATED),
    ],
)
def test_labels(bearing: float, relevance: float, label: StanceLabel) -> None:
    assert reading_of(Score(bearing, relevance)).label is label


@given(st.floats(-2, 2), st.floats(-1, 2))
def test_bearing_and_relevance_can_be_read_back(bearing: float, relevance: float) -> None:
    reading = reading_of(Score(bearing, relevance))
    assert relevance_of(reading) == pytest.approx(min(1.0, max(0.0, relevance)), abs=2e-4)
    if relevance > 0.05:
        assert bearing_of(reading) == pytest.approx(max(-CEILING, min(CEILING, bearing)), abs=5e-3)
    assert max(reading.supports or 0.0, reading.opposes or 0.0) < 0.9


def test_mirrored_twice_is_the_same_but_for_its_reasons() -> None:
    reading = reading_of(Score(0.5, 0.8))
    once = mirrored(reading, "why")
    assert (once.supports, once.opposes, once.label) == (reading.opposes, reading.supports, StanceLabel.OPPOSES)
    assert once.reasons[0].text == "why"
    assert mirrored(once, "why").supports == reading.supports
