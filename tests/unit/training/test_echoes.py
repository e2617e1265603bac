"""Claims said again in their own words."""

from __future__ import annotations

import random
from collections import Counter

from training.stance.echoes import echoes
from training.stance.examples import BEARING


def seeded(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - nothing secret


CLAIM = "Orvane supplied rifles to the Talesh Front."


def test_a_claim_is_asserted_denied_and_left_open_in_its_own_words():
    found = list(echoes([CLAIM, "Did it rain in Orvane?"], 400, seeded(3)))
    assert {one.claim for one in found} == {CLAIM}
    assert all(CLAIM.rstrip(".").lower() in one.text.lower() for one in found)
    bearing = Counter(BEARING[one.label] for one in found if one.head == "bearing")
    assert set(bearing) == {"s", "o", "d"}
    assert bearing["s"] > bearing["o"]
    denied = [
        one for one in found if " denied that" in one.text and "neither" not in one.text and one.head == "bearing"
    ]
    assert {BEARING[one.label] for one in denied} == {"o"}
    followed = {one.label for one in found if one.head == "entailment" and "asked whether" in one.text}
    assert followed == {1}


def test_the_same_chance_gives_the_same_pairs():
    assert list(echoes([CLAIM], 20, seeded(5))) == list(echoes([CLAIM], 20, seeded(5)))


def test_questions_alone_give_nothing():
    assert list(echoes(["Did it rain in Orvane?"], 20, seeded(5))) == []
