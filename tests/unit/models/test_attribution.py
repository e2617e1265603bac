import json
from importlib.resources import files

import numpy as np
import pytest

from assay.models.attribution import AttributionModel
from assay.models.card import ATTRIBUTION, is_shipped, load_files

TEXT = (
    "The harbour master, Ilse Korven, said the crane had been inspected in March.\n\n"
    "“Nobody told us that it was cracked,” said a dock worker who asked not to be named. "
    "The ministry denied that it had received a warning."
)


@pytest.fixture(scope="module")
def model():
    return AttributionModel(threads=2)


def test_the_weights_are_shipped_and_are_those_the_card_describes():
    assert is_shipped(ATTRIBUTION)
    assert not is_shipped("no-such-model")
    found = load_files(ATTRIBUTION)
    described = json.loads((files("assay.models") / ATTRIBUTION / "card.json").read_text(encoding="utf-8"))
    assert found.card.sha256 == described["sha256"]
    assert found.card.name == described["name"]
    assert 15_000_000 < len(found.graph) < 26_000_000


def test_probabilities_are_a_distribution_over_seven_tags_for_every_piece(model):
    reading = model.read(TEXT)
    assert reading.probabilities.shape == (len(reading.offsets), 7)
    assert np.allclose(reading.probabilities.sum(axis=1), 1.0, atol=1e-5)
    assert reading.offsets[0] == (0, 3)
    assert all(TEXT[start:end] for start, end in reading.offsets)


def test_an_empty_text_gives_an_empty_reading(model):
    reading = model.read("")
    assert reading.offsets == ()
    assert reading.probabilities.shape == (0, 7)
    assert reading.windows == ()


def test_a_reading_is_the_same_bit_for_bit_with_one_thread_and_with_several_and_again(model):
    long = "\n\n".join([TEXT] * 12)
    once = model.read(long)
    again = model.read(long)
    alone = AttributionModel(threads=1).read(long)
    assert len(once.windows) > 2
    for other in (again, alone):
        assert once.offsets == other.offsets
        assert np.array_equal(once.probabilities, other.probabilities)


def test_a_very_long_text_is_cut_for_the_tokenizer_without_losing_its_places(model):
    long = "word " * 30_000
    reading = model.read(long)
    assert len(reading.offsets) == 30_000
    assert reading.offsets[-1] == (149_995, 149_999)
