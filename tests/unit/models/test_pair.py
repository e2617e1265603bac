import json
from importlib.resources import files

import numpy as np
import pytest

from assay.models.card import STANCE, is_shipped, load_files
from assay.models.pair import HEADS, PairModel, PairText, shared_pair_model

pytestmark = pytest.mark.skipif(not is_shipped(STANCE), reason="the pair reader is not in this package")
CLAIM = "Orvane supplied rifles to the Talesh Front."
PAIRS = [
    PairText(CLAIM, "Orvane gave the Talesh Front its rifles, two officers confirmed."),
    PairText(CLAIM, "Orvane never supplied a single rifle to the Talesh Front."),
    PairText(CLAIM, "The museum of toys reopens on Sunday after a long winter."),
    PairText(CLAIM, "It denied that.", "Orvane is said to have supplied the rifles."),
    PairText(CLAIM, ""),
    PairText(CLAIM, "rifles " * 2000, "Orvane " * 2000),
]


@pytest.fixture(scope="module")
def model() -> PairModel:
    return shared_pair_model()


def test_every_question_has_probabilities_that_sum_to_one(model):
    for reading in model.read(PAIRS):
        for head, answers in zip(HEADS, (4, 3, 3, 4), strict=True):
            probabilities = getattr(reading, head)
            assert probabilities.shape == (answers,)
            assert probabilities.min() >= 0.0
            assert probabilities.sum() == pytest.approx(1.0)


def test_it_tells_affirmation_denial_and_another_matter(model):
    affirmed, denied, other = model.read(PAIRS[:3])
    assert int(np.argmax(affirmed.bearing)) == 0
    assert int(np.argmax(denied.bearing)) == 1
    assert int(np.argmax(other.stance)) == 3


def test_a_pair_is_read_the_same_beside_others_and_alone(model):
    together = model.read(PAIRS)
    alone = [model.read([pair])[0] for pair in PAIRS]
    for one, other in zip(together, alone, strict=True):
        assert all(np.array_equal(getattr(one, head), getattr(other, head)) for head in HEADS)


def test_the_sentence_before_is_read_too(model):
    with_it, without = model.read([PAIRS[3], PAIRS[3]._replace(before="")])
    assert not np.allclose(with_it.bearing, without.bearing)


def test_no_pairs_give_no_readings(model):
    assert model.read([]) == []


def test_calibration_is_applied():
    kept = json.loads((files("assay.models") / STANCE / "calibration.json").read_text(encoding="utf-8"))
    raw = PairModel(threads=1, calibrated=False).read(PAIRS[:1])[0]
    read = shared_pair_model().read(PAIRS[:1])[0]
    for head in HEADS:
        raised = np.log(getattr(raw, head)) / kept[head]["temperature"] + np.array(kept[head]["terms"])
        wanted = np.exp(raised) / np.exp(raised).sum()
        assert getattr(read, head) == pytest.approx(wanted, abs=1e-6)


def test_the_card_names_the_weights():
    card = json.loads((files("assay.models") / STANCE / "card.json").read_text(encoding="utf-8"))
    assert load_files(STANCE).card.sha256 == card["sha256"]
    assert card["bytes"] < 25_000_000
