import pytest

from benchmarks.factuality.corpora import Event, Passage
from benchmarks.factuality.metrics import Agreement, agreement
from benchmarks.factuality.placed import placed_events


def test_agreement_of_values_with_labels() -> None:
    assert agreement([3.0, 1.0], [2.0, 0.0]) == Agreement(1.0, pytest.approx(1.0), 2)
    assert agreement([3.0, 3.0], [2.0, 0.0]) == Agreement(2.0, None, 2)


def test_events_are_placed_in_their_sentence() -> None:
    passage = Passage("It fell. Did it burn?", (Event(3, 7, 3.0), Event(16, 20, 0.0)))
    placed = list(placed_events(passage))
    assert [(one.words[one.place].lower, one.asked) for one in placed] == [("fell", False), ("burn", True)]


def test_a_clause_is_placed_at_its_predicate() -> None:
    passage = Passage("She knew that the old crane had fallen on Monday", (Event(14, 48, 3.0),))
    (placed,) = placed_events(passage)
    assert placed.words[placed.place].lower == "fallen"
