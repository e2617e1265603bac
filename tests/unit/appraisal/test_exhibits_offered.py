"""Exhibits that come with an accusation, and what doubts make of them."""

from __future__ import annotations

import numpy as np
import pytest

from assay.appraisal import weigh
from assay.appraisal.exhibit import genuine, offered
from assay.domain.statement import BearsOn, BearsOnKind, Direction
from assay.domain.weighing import NO_WEIGHT
from assay.settings import Settings
from tests.unit.appraisal.piles import Line, pile

SETTINGS = Settings()


def witness(number, bearing=0.9, *, document):
    return Line(f"s{number}", f"W{number}", bearing, document=document)


def with_video(*undercuts, documents=("D1",)):
    """The weight of a video that a report shows along with an accusation, in words that do not name the claim."""
    lines = [witness(n, document=name) for n, name in enumerate(documents, start=1)]
    lines += [witness(n + 10, None, document=name) for n, name in enumerate(documents, start=1)]
    lines += [
        Line(f"u{n}", "Paper", None, bears_on=BearsOn(BearsOnKind.EXHIBIT, "E1", parameter, direction))
        for n, (parameter, direction) in enumerate(undercuts)
    ]
    shown = {"E1": [f"s{n + 10}" for n in range(1, len(documents) + 1)]}
    return weigh(pile(lines, exhibits=shown), settings=SETTINGS)


def test_an_exhibit_that_comes_with_the_accusation_counts_modestly():
    assert with_video().exhibit_weights["E1"] == NO_WEIGHT
    twice = with_video(documents=("D1", "D2"))
    assert 0.5 < twice.exhibit_weights["E1"].mid < 2.0
    assert any("comes with these" in reason.text for reason in twice.reasons["E1"])
    doubted = with_video(("X", Direction.LOWERS), documents=("D1", "D2")).exhibit_weights["E1"].mid
    had_anywhere = with_video(("X", Direction.LOWERS), ("e0", Direction.RAISES)).exhibit_weights["E1"].mid
    assert 0.05 < had_anywhere < 0.3 < doubted < twice.exhibit_weights["E1"].mid


def test_an_unmarked_video_of_unknown_maker_says_what_the_tables_give():
    alpha = genuine(authentic=np.array([0.95]), context=np.array([0.50]), shows=np.array([0.90]))
    sides = [offered(np.array([e]), alpha=alpha, otherwise=np.array([0.50])) for e in (0.90, 0.30, 0.70)]
    assert [round(float(side[0]), 3) for side in sides] == [0.671, 0.414, 0.585]
    assert 10 * np.log10(sides[0] / sides[1])[0] == pytest.approx(2.1, abs=0.05)
    assert 10 * np.log10(sides[0] / sides[2])[0] == pytest.approx(0.6, abs=0.05)


@pytest.mark.parametrize(("shown", "modestly"), [(0.1, True), (0.9, False), (-0.4, False)])
def test_what_speaks_for_the_claim_but_faintly_does_not_undo_that_it_comes_with_the_accusation(shown, modestly):
    lines = [witness(n, document=f"D{n}") for n in (1, 2)]
    lines += [witness(n + 10, shown, document=f"D{n}") for n in (1, 2)]
    weighed = weigh(pile(lines, exhibits={"E1": ["s11", "s12"]}), settings=SETTINGS)
    assert any("comes with these" in reason.text for reason in weighed.reasons["E1"]) is modestly
    mid = weighed.exhibit_weights["E1"].mid
    assert mid < 0 if shown < 0 else mid > 0.5
