from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assay.appraisal import weigh
from assay.domain.source import Interest, Side, Stake
from assay.domain.span import Passage, Reason
from assay.settings import Settings
from tests.unit.appraisal.piles import Line, pile

SETTINGS = Settings(draws=400)
AGAINST = (Reason("It hurts him.", (Passage("D1", 0, 3),), "b"),)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.floats(-0.95, 0.95), min_size=1, max_size=6))
def test_the_range_of_the_draws_lies_within_the_bound(bearings):
    lines = [Line(f"s{n}", f"W{n}", bearing, document=f"D{n}") for n, bearing in enumerate(bearings)]
    weighing = weigh(pile(lines), settings=SETTINGS)
    assert weighing.outer_bound.low <= weighing.verdict.weight_db.low
    assert weighing.verdict.weight_db.high <= weighing.outer_bound.high


@pytest.mark.parametrize("against", [True, False])
def test_it_holds_for_a_party_too_whichever_way_it_speaks(against):
    interest = Interest(Side.AGAINST if against else Side.FOR, Stake.PARTY)
    line = Line("s1", "Ada", 0.9, interest=interest, reasons=AGAINST if against else ())
    weighing = weigh(pile([line]), settings=SETTINGS)
    assert weighing.outer_bound.low < weighing.verdict.weight_db.low
    assert weighing.verdict.weight_db.high < weighing.outer_bound.high


def test_nothing_to_weigh_has_no_bound_to_speak_of():
    bound = weigh(pile([Line("s1", "Ada", None)]), settings=SETTINGS).outer_bound
    assert np.array_equal([bound.low, bound.high], [0.0, 0.0])
