"""Statements about what attends an event."""

from __future__ import annotations

import pytest

from assay.domain.stance import StanceLabel
from assay.stance.attendant import Attendants
from assay.stance.scores import Score, reading_of
from assay.stance.topic import topic_of

_SUPPLY = Attendants(topic_of("Kursa supplied rifles to the Northern League."))
_UNRELATED = reading_of(Score(0.0, 0.1))
_QUAY = "The containers stood on the quay."


@pytest.mark.parametrize(
    ("content", "around", "expected"),
    [
        ("two lorries were seen on the road", "", StanceLabel.DISCUSSES),
        ("the boxes arrived from Kursa", "", StanceLabel.DISCUSSES),
        ("they arrived at night", _QUAY, StanceLabel.DISCUSSES),
        ("they arrived at night", "The minister spoke.", StanceLabel.UNRELATED),
        ("the weather was fine", _QUAY, StanceLabel.UNRELATED),
    ],
)
def test_raised(content: str, around: str, expected: StanceLabel) -> None:
    assert _SUPPLY.raised(_UNRELATED, content, around).label is expected


@pytest.mark.parametrize(
    ("content", "factor", "expected"),
    [
        ("the boxes had come by lorry from Kursa", 1.0, 0.3),
        ("the lorries came over from the Kursa side", 1.0, 0.3),
        ("the boxes had come by lorry from Kursa", -1.0, -0.3),
        ("the boxes had not come by lorry from Kursa", 1.0, 0.0),
        ("whether the lorries came from Kursa", 1.0, 0.0),
        ("the lorries came from Orlin", 1.0, 0.0),
    ],
)
def test_what_comes_from_the_agent_supports_a_little(content: str, factor: float, expected: float) -> None:
    reading = _SUPPLY.raised(_UNRELATED, content, "", factor=factor)
    assert reading.bearing == pytest.approx(expected, abs=0.01)
    assert reading.label is StanceLabel.DISCUSSES


def test_a_reading_with_a_label_of_its_own_is_kept() -> None:
    opposing = reading_of(Score(-0.8, 0.9))
    assert _SUPPLY.raised(opposing, "two lorries were seen", "") is opposing


def test_may_attend_knows_the_kind_of_event() -> None:
    dying = Attendants(topic_of("The singer Mara Lindqvist died."))
    assert [one.may_attend("a convoy of lorries") for one in (_SUPPLY, dying)] == [True, False]
