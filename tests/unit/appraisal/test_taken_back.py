from __future__ import annotations

from dataclasses import replace

import pytest

from assay.appraisal import weigh
from assay.domain.statement import BasisKind, BearsOn, BearsOnKind, Direction
from assay.settings import Settings
from tests.unit.appraisal.piles import Line, pile

SETTINGS = Settings(draws=400)
TAKEN_BACK = BearsOn(BearsOnKind.STATEMENT, "s1", "x", Direction.LOWERS)
WITNESS = Line("s1", "Ada", 0.9, document="D1", relays=("P1",))
COPY = Line("s2", "Ada", 0.9, document="D2", relays=("P2",))
OTHER = Line("s3", "Bo", 0.8, document="D3")
RETRACTION = Line("s4", "Paper", None, document="D4", bears_on=TAKEN_BACK)


def weight(*lines):
    return weigh(pile(lines), settings=SETTINGS).verdict.weight_db


def test_what_a_source_has_taken_back_speaks_rather_against_it():
    assert weight(WITNESS).mid > 1.5
    assert -4.0 < weight(WITNESS, RETRACTION).mid < 0.0


def test_those_who_still_pass_it_on_stop_counting():
    assert weight(WITNESS, COPY).mid > weight(WITNESS).mid
    assert weight(WITNESS, COPY, RETRACTION) == weight(WITNESS, RETRACTION)


def test_others_are_not_touched():
    weighing = weigh(pile([WITNESS, OTHER, RETRACTION]), settings=SETTINGS)
    assert weighing.origin_weights["O-Bo"].mid == pytest.approx(weight(OTHER).mid)


def test_the_reason_has_the_words_of_the_retraction():
    weighing = weigh(pile([WITNESS, RETRACTION]), settings=SETTINGS)
    reason = next(found for found in weighing.reasons["O-Ada"] if found.parameter == "x")
    assert reason.text.startswith("The source has taken it back")
    assert reason.passages[0].document == "D4"


def test_who_had_it_from_another_has_one_link_more():
    heard = BearsOn(BearsOnKind.STATEMENT, "s1", "links", Direction.LOWERS)
    told = Line("s5", "Paper", None, document="D5", bears_on=heard)
    assert 0.0 < weight(WITNESS, told).mid < weight(WITNESS).mid
    weighing = weigh(pile([WITNESS, told]), settings=SETTINGS)
    [link] = [found for found in weighing.parameters if found.case == "person to person"]
    assert link.reasons[0].passages[0].document == "D5"
    said_so = replace(WITNESS, basis=BasisKind.TOLD)
    assert weight(said_so, told) == weight(said_so)
