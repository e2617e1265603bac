"""A document's own stance."""

from __future__ import annotations

import pytest

from assay.domain.stance import NOT_ASSESSED, StanceLabel
from assay.stance.documents import document_reading
from assay.stance.scores import Score, bearing_of, reading_of, relevance_of

_FOR = reading_of(Score(0.8, 0.9))
_AGAINST = reading_of(Score(-0.8, 0.9))
_NEITHER = reading_of(Score(0.0, 0.6))


def test_its_own_words_decide_over_those_it_quotes() -> None:
    found = document_reading([_FOR, _FOR], [_AGAINST] * 5, covered=0.5)
    assert found.label is StanceLabel.SUPPORTS
    assert found.reasons[0].text == "Its own words and title say so."


def test_those_it_quotes_count_half_where_it_takes_no_direction() -> None:
    own = document_reading([_AGAINST] * 4, [], covered=0.5)
    quoted = document_reading([_NEITHER], [_AGAINST] * 4, covered=0.5)
    assert bearing_of(quoted) == pytest.approx(bearing_of(own) / 2, abs=1e-3)


def test_equal_quotes_on_both_sides_discuss() -> None:
    assert document_reading([], [_FOR, _AGAINST], covered=0.5).label is StanceLabel.DISCUSSES


def test_what_all_cover_together_makes_it_relevant() -> None:
    low = reading_of(Score(0.0, 0.1))
    assert relevance_of(document_reading([low, low], [], covered=1.0)) == pytest.approx(0.9, abs=1e-3)
    assert document_reading([low, low], [], covered=0.2).label is StanceLabel.UNRELATED


def test_nothing_assessed() -> None:
    assert document_reading([NOT_ASSESSED], [], covered=0.0) is NOT_ASSESSED
