"""The challenge's weighted score, and precision, recall and F1 of each label."""

from __future__ import annotations

from collections import Counter

from benchmarks.stance.fnc1 import LABELS, UNRELATED

Confusion = Counter[tuple[str, str]]


def weighted_score(confusion: Confusion) -> float:
    """The challenge's score over its best possible value, in 0..1.

    Telling related from unrelated counts a quarter; the right label of a related pair counts three quarters more.
    """
    reached = best = 0.0
    for (gold, found), count in confusion.items():
        best += count * (0.25 if gold == UNRELATED else 1.0)
        if (gold == UNRELATED) == (found == UNRELATED):
            reached += 0.25 * count
        if gold == found != UNRELATED:
            reached += 0.75 * count
    return reached / best if best else 0.0


def label_figures(confusion: Confusion) -> dict[str, dict[str, float]]:
    """Precision, recall and F1 of each label, in 0..1; 0 where nothing could be measured."""
    figures: dict[str, dict[str, float]] = {}
    for label in LABELS:
        right = confusion[label, label]
        found = sum(count for (_, other), count in confusion.items() if other == label)
        gold = sum(count for (other, _), count in confusion.items() if other == label)
        precision, recall = right / found if found else 0.0, right / gold if gold else 0.0
        both = precision + recall
        f1 = 2 * precision * recall / both if both else 0.0
        figures[label] = {"precision": precision, "recall": recall, "f1": f1}
    return figures


def macro_f1(confusion: Confusion) -> float:
    """The mean F1 of the four labels."""
    return sum(figure["f1"] for figure in label_figures(confusion).values()) / len(LABELS)


def related_accuracy(confusion: Confusion) -> float:
    """The share of pairs of which it is told rightly whether they are related at all."""
    right = sum(count for (gold, found), count in confusion.items() if (gold == UNRELATED) == (found == UNRELATED))
    return right / confusion.total() if confusion else 0.0
