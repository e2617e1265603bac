"""From a content's reading to a statement's."""

from __future__ import annotations

import pytest

from assay.domain.stance import NOT_ASSESSED, StanceLabel
from assay.domain.statement import Mode
from assay.stance.composition import CueEffect, compose, cue_effect
from assay.stance.scores import Score, bearing_of, reading_of
from tests.unit.stance.reports import document, statement

_FOR = reading_of(Score(0.8, 0.9))
_REPORT = document("Ana denied that Ben said it probably rained in Kursa.")


@pytest.mark.parametrize(
    ("cue", "expected"),
    [
        ("said", CueEffect(1.0, ())),
        ("flatly denied", CueEffect(-1.0, ("denied",))),
        ("did not deny", CueEffect(0.25, ("did not deny"[4:],))),
        ("declined to say", CueEffect(0.0, ("declined to say",))),
        ("has never condemned", CueEffect(0.0, ("never",))),
        ("reportedly said", CueEffect(1.0, ())),
    ],
)
def test_cue_effect(cue: str, expected: CueEffect) -> None:
    assert cue_effect(cue) == expected


def test_a_denial_turns_the_bearing_round() -> None:
    denied = statement(_REPORT, "Ben said it probably rained in Kursa", cue="denied")
    found = compose(_FOR, denied, _REPORT, outer=None, cue_was_read=False)
    assert found.label is StanceLabel.OPPOSES
    assert bearing_of(found) == pytest.approx(-0.8, abs=1e-3)


def test_a_cue_that_was_read_is_not_applied_again() -> None:
    denied = statement(_REPORT, "Ben said it probably rained in Kursa", cue="denied")
    assert bearing_of(compose(_FOR, denied, _REPORT, outer=None, cue_was_read=True)) == pytest.approx(0.8, abs=1e-3)


def test_a_question_hardly_bears() -> None:
    asked = statement(_REPORT, "it probably rained in Kursa", cue="said", mode=Mode.QUESTIONED)
    assert bearing_of(compose(_FOR, asked, _REPORT, outer=None, cue_was_read=False)) == pytest.approx(0.12, abs=1e-3)


def test_a_hedge_the_reader_knows_is_not_counted_twice_and_another_narrows() -> None:
    known = statement(_REPORT, "it probably rained in Kursa", cue="said", hedge=("probably", 0.75))
    other = statement(_REPORT, "it probably rained in Kursa", cue="said", hedge=("in Kursa", 0.75))
    assert bearing_of(compose(_FOR, known, _REPORT, outer=None, cue_was_read=False)) == pytest.approx(0.8, abs=1e-3)
    assert bearing_of(compose(_FOR, other, _REPORT, outer=None, cue_was_read=False)) == pytest.approx(0.4, abs=1e-3)


def test_what_a_denial_says_was_said_bears_less() -> None:
    outer = statement(_REPORT, "Ben said it probably rained in Kursa", cue="denied", id="O")
    inner = statement(_REPORT, "it probably rained in Kursa", cue="said", within="O")
    assert bearing_of(compose(_FOR, inner, _REPORT, outer=outer, cue_was_read=False)) == pytest.approx(0.24, abs=1e-3)


def test_what_was_not_assessed_stays_so() -> None:
    inner = statement(_REPORT, "it probably rained in Kursa", cue="said")
    assert compose(NOT_ASSESSED, inner, _REPORT, outer=None, cue_was_read=False) is NOT_ASSESSED
