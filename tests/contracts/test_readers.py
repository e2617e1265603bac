"""What every stance reader keeps: one suite over all backends."""

from __future__ import annotations

import pytest

from assay.domain.stance import StanceLabel
from assay.models.card import STANCE, is_shipped
from assay.settings import Settings
from assay.stance import Pair, Reader, make_reader
from assay.stance.readers import READERS
from tests.bounds import within

_CLAIM = "Russian officers hacked the Harbour Board."
_PAIRS = [
    Pair(_CLAIM, "Russian officers hacked the Harbour Board last year."),
    Pair(_CLAIM, "Russian officers did not hack the Harbour Board."),
    Pair(_CLAIM, "The weather will be fine on Sunday."),
    Pair(_CLAIM, "They did it.", "Russian officers are accused of hacking the Harbour Board."),
    Pair(_CLAIM, "Моряки вернулись домой."),
    Pair("It is so.", "It is not."),
    Pair(_CLAIM, "x" * 100_000),
    Pair(_CLAIM, "?"),
    Pair(_CLAIM, ""),
]


@pytest.fixture(params=sorted(name for name in READERS if name == "rules" or is_shipped(STANCE)))
def reader(request: pytest.FixtureRequest) -> Reader:
    return make_reader(Settings(reader=request.param))


def test_the_name_is_that_of_the_settings(reader: Reader) -> None:
    assert make_reader(Settings(reader=reader.name)).name == reader.name


def test_a_reading_for_each_pair_in_order(reader: Reader) -> None:
    readings = reader.read_pairs(_PAIRS)
    assert [reading.label for reading in readings[:3]] == [
        StanceLabel.SUPPORTS,
        StanceLabel.OPPOSES,
        StanceLabel.UNRELATED,
    ]
    assert len(readings) == len(_PAIRS)
    assert reader.read_pairs([]) == []


def test_probabilities_sum_to_one_and_the_label_is_not_the_least_likely(reader: Reader) -> None:
    for reading in reader.read_pairs(_PAIRS):
        if reading.label is StanceLabel.NOT_ASSESSED:
            continue
        by_label = {
            StanceLabel.SUPPORTS: reading.supports or 0.0,
            StanceLabel.OPPOSES: reading.opposes or 0.0,
            StanceLabel.DISCUSSES: reading.discusses or 0.0,
            StanceLabel.UNRELATED: reading.unrelated or 0.0,
        }
        assert sum(by_label.values()) == pytest.approx(1.0, abs=1e-6)
        assert all(0.0 <= value <= 1.0 for value in by_label.values())
        assert by_label[reading.label] > min(by_label.values())


def test_a_text_without_words_is_not_assessed(reader: Reader) -> None:
    assert [reading.label for reading in reader.read_pairs(_PAIRS[-2:])] == [StanceLabel.NOT_ASSESSED] * 2


def test_the_batch_changes_nothing(reader: Reader) -> None:
    together = reader.read_pairs(_PAIRS)
    assert [reader.read_pairs([pair])[0] for pair in _PAIRS] == together
    assert list(reversed(reader.read_pairs(list(reversed(_PAIRS))))) == together


def test_a_hostile_text_ends_soon(reader: Reader) -> None:
    with within(seconds=20):
        reader.read_pairs([Pair(_CLAIM, "Russian officers did not hack " * 10_000)])


def test_a_direction_has_a_reason(reader: Reader) -> None:
    assert all(reading.reasons for reading in reader.read_pairs(_PAIRS[:3]))
