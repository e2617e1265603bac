"""The figures of the stance benchmark, worked out by hand on a small confusion table."""

from __future__ import annotations

from collections import Counter

import pytest

from benchmarks.stance.metrics import Confusion, label_figures, macro_f1, related_accuracy, weighted_score

_CONFUSION: Confusion = Counter(
    {
        ("agree", "agree"): 2,
        ("agree", "discuss"): 2,
        ("discuss", "discuss"): 3,
        ("discuss", "unrelated"): 1,
        ("unrelated", "unrelated"): 7,
        ("unrelated", "discuss"): 1,
    }
)


def test_weighted_score() -> None:
    assert weighted_score(_CONFUSION) == pytest.approx((2 + 2 * 0.25 + 3 + 7 * 0.25) / (8 + 8 * 0.25))
    assert weighted_score(Counter()) == 0.0


def test_label_figures_and_their_mean() -> None:
    figures = label_figures(_CONFUSION)
    assert figures["agree"] == {"precision": 1.0, "recall": 0.5, "f1": pytest.approx(2 / 3)}
    assert figures["discuss"] == {"precision": 0.5, "recall": 0.75, "f1": pytest.approx(0.6)}
    assert figures["disagree"] == {"precision": 0.0, "recall": 0.0, "f1": 0.0}
    assert macro_f1(_CONFUSION) == pytest.approx((2 / 3 + 0.6 + 0.875) / 4)


def test_related_accuracy() -> None:
    assert related_accuracy(_CONFUSION) == pytest.approx(14 / 16)
    assert related_accuracy(Counter()) == 0.0
