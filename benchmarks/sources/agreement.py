"""How far two readings of the articles agree: B-cubed of one against the other, and kappa of what each source is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from benchmarks.sources.articles import Labels
from benchmarks.sources.measured import FIELDS
from benchmarks.sources.metrics import b_cubed


def kappa(one: Sequence[str], other: Sequence[str]) -> float:
    """Cohen's kappa (1960) of two lists of labels of the same things; 1 where both give one label throughout."""
    both = len(one)
    observed = sum(mine == theirs for mine, theirs in zip(one, other, strict=True)) / both
    mine, theirs = Counter(one), Counter(other)
    chance = sum(mine[label] * theirs[label] for label in mine) / (both * both)
    return 1.0 if chance == 1.0 else (observed - chance) / (1 - chance)


def agreement(one: Sequence[Labels], other: Sequence[Labels]) -> dict[str, float]:
    """B-cubed F1 over mentions; kappa over pairs of mentions of one article; kappa of each field, by mention."""
    theirs = {labels.article: labels for labels in other}
    gold = {(labels.article, number): label for labels in one for number, label in labels.mentions.items()}
    held = {
        (labels.article, number): label for labels in one for number, label in theirs[labels.article].mentions.items()
    }
    first, second = [], []
    for labels in one:
        numbers = sorted(labels.mentions)
        second_of = theirs[labels.article].mentions
        for place, number in enumerate(numbers):
            for later in numbers[place + 1 :]:
                first.append(str(labels.mentions[number] == labels.mentions[later]))
                second.append(str(second_of[number] == second_of[later]))
    measured = b_cubed(
        {mention: (mention[0], label) for mention, label in held.items()},
        {mention: (mention[0], label) for mention, label in gold.items()},
    )
    figures = {"f1": round(measured.f1, 4), "kappa_same_source": round(kappa(first, second), 4)}
    for field in FIELDS:
        pairs = [
            (
                labels.sources[label][field],
                theirs[labels.article].sources[theirs[labels.article].mentions[number]][field],
            )
            for labels in one
            for number, label in labels.mentions.items()
        ]
        figures[f"kappa_{field}"] = round(kappa([mine for mine, _ in pairs], [their for _, their in pairs]), 4)
    return figures
