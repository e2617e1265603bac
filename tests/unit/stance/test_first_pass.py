from collections.abc import Sequence

import numpy as np

from assay.models.words import Floats, shared_words
from assay.stance.first_pass import MOST_READ, NOT_NEAR, first_pass
from assay.stance.nearness import nearer_in_report, nearness

_CLAIM = "The army shelled the hospital in Ossova."
_TEXTS = [
    "Bread became dearer in May.",
    "Artillery of the army hit the clinic in Ossova.",
    "They did it.",
    "A choir sang on Sunday.",
]
_BEFORE = ["", "", "The army is said to have shelled the hospital.", ""]


class _Reader:
    def vectors(self, texts: Sequence[str]) -> Floats:
        return shared_words().of(texts)


def _kept(most: int, shares: Sequence[bool] = (False,) * 4) -> frozenset[int]:
    seen = list(zip(_TEXTS, _BEFORE, strict=True))
    return first_pass(_Reader(), _CLAIM, seen, _TEXTS, shares, most=most)  # type: ignore[arg-type] - all it uses


def test_a_small_pile_is_read_whole():
    assert _kept(4) == {0, 1, 2, 3}


def test_of_a_large_pile_the_likest_are_read_and_what_takes_up_a_like_sentence():
    assert _kept(2) == {1, 2}
    assert _kept(1) == {1}


def test_naming_what_the_claim_names_counts():
    words = shared_words()
    vectors = words.of(_TEXTS)
    claim = words.of([_CLAIM])[0]
    plain = nearness(claim, vectors, vectors, np.zeros_like(vectors), [False] * 4)
    named = nearness(claim, vectors, vectors, np.zeros_like(vectors), [True, False, False, False])
    assert named[0] > plain[0]
    assert np.array_equal(named[1:], plain[1:])


def test_what_is_not_read_says_why():
    assert f"{MOST_READ:,}" in NOT_NEAR.reasons[0].text


def test_of_two_statements_of_a_report_the_liker_is_nearer():
    found = nearer_in_report(np.array([0.2, 0.9, 0.5, 0.5, 0.1]), ["A", "A", "A", "B", "B"])
    assert found == [2, 0, 1, 0, 1]
