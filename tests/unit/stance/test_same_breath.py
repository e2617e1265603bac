"""What a speaker says in the next sentence goes on with what was said before."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assay.domain.stance import StanceLabel, StanceReading
from assay.stance.same_breath import goes_on
from tests.unit.stance.reports import document, statement

REPORT = document(
    'The official said the crates had come from Orvane. "They came at night, and nobody stopped them," he said. '
    "He said no more."
)
FIRST = statement(REPORT, "the crates had come from Orvane", cue="said", id="S1")
SECOND = statement(REPORT, "They came at night, and nobody stopped them", id="S2")
NAMES = {"S1": "the official", "S2": "the official"}
FOR = StanceReading(StanceLabel.SUPPORTS, 0.7, 0.1, 0.15, 0.05)
AGAINST = StanceReading(StanceLabel.OPPOSES, 0.3, 0.6, 0.06, 0.04)
FREE = frozenset({1})


def test_what_was_read_as_the_opposite_is_left_open_with_its_reason():
    found = goes_on([FIRST, SECOND], [FOR, AGAINST], NAMES, FREE)
    assert list(found) == [1]
    assert found[1].label is StanceLabel.DISCUSSES
    assert found[1].opposes == 0.0
    assert found[1].supports == 0.3
    assert found[1].discusses == pytest.approx(0.66)
    assert found[1].reasons[0].text.startswith("The same speaker says the opposite")


def test_support_after_a_denial_is_left_open_too():
    denied = StanceReading(StanceLabel.OPPOSES, 0.05, 0.8, 0.1, 0.05)
    found = goes_on([FIRST, SECOND], [denied, FOR], NAMES, FREE)
    assert found[1].supports == 0.0
    assert found[1].label is StanceLabel.DISCUSSES


@pytest.mark.parametrize(
    ("names", "free", "before"),
    [
        ({**NAMES, "S2": "a neighbour"}, FREE, FOR),
        ({}, FREE, FOR),
        (NAMES, frozenset(), FOR),
        (NAMES, FREE, replace(FOR, supports=0.45, discusses=0.4)),
        (NAMES, FREE, replace(FOR, label=StanceLabel.DISCUSSES, supports=0.2, discusses=0.65)),
    ],
    ids=["another speaker", "speakers not known", "the claim is named", "not firm before", "open before"],
)
def test_otherwise_a_reading_stays(names: dict[str, str], free: frozenset[int], before: StanceReading):
    assert goes_on([FIRST, SECOND], [before, AGAINST], names, free) == {}


def test_a_statement_inside_another_and_another_report_are_no_next_sentence():
    inner = replace(SECOND, within="S1")
    elsewhere = replace(SECOND, document="E")
    for second in (inner, elsewhere):
        assert goes_on([FIRST, second], [FOR, AGAINST], NAMES, FREE) == {}
