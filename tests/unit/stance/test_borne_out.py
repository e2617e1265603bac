"""A report is believed to take a direction as far as one of its sentences does."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from assay.models.pair import PairReading, PairText
from assay.stance.borne_out import borne_out

THIRD = np.full(3, 1 / 3)
CLAIM = "The mayor took bribes."
SAID = {
    "He took cash.": (0.9, 0.02, 0.05, 0.03),
    "The town voted.": (0.04, 0.02, 0.5, 0.44),
    "He may.": (0.2, 0, 0.8, 0),
}


class Sentences:
    """Reads the sentences of `SAID`, and counts what it was asked."""

    def __init__(self) -> None:
        self.asked: list[PairText] = []

    def read(self, pairs: Sequence[tuple[str, str] | PairText]) -> list[PairReading]:
        self.asked += [PairText(*pair) for pair in pairs]
        return [PairReading(np.array(SAID[pair[1]], float), THIRD, THIRD, np.full(4, 0.25)) for pair in pairs]


def whole(*shares: float) -> PairReading:
    return PairReading(np.full(4, 0.25), THIRD, THIRD, np.array(shares))


def test_a_report_stays_as_it_was_read_where_a_sentence_says_so():
    found = borne_out(Sentences(), CLAIM, [whole(0.8, 0.05, 0.1, 0.05)], [["The town voted.", "He took cash."]])  # type: ignore[arg-type]
    assert found[0] == pytest.approx([0.8, 0.05, 0.1, 0.05])


def test_what_no_sentence_says_is_left_open_by_as_much():
    found = borne_out(Sentences(), CLAIM, [whole(0.8, 0.05, 0.1, 0.05)] * 2, [["The town voted."], ["He may."]])  # type: ignore[arg-type]
    assert found[0] == pytest.approx([0.08, 0.05, 0.82, 0.05])
    assert found[1] == pytest.approx([0.4, 0.05, 0.5, 0.05])


def test_a_report_with_no_sentence_says_nothing():
    found = borne_out(Sentences(), CLAIM, [whole(0.1, 0.6, 0.2, 0.1)], [[]])  # type: ignore[arg-type]
    assert found[0] == pytest.approx([0.1, 0.0, 0.8, 0.1])


def test_only_reports_with_a_direction_are_looked_into():
    model = Sentences()
    borne_out(model, CLAIM, [whole(0.1, 0.1, 0.7, 0.1), whole(0.1, 0.1, 0.1, 0.7)], [["He may."], ["He took cash."]])  # type: ignore[arg-type]
    assert model.asked == []
