"""How well sources are told apart, and how well each is described."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BCubed:
    """B-cubed precision and recall (Bagga and Baldwin 1998), each the mean over all mentions, and their F1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean of the two, nought where both are."""
        return 2 * self.precision * self.recall / (self.precision + self.recall) if self.precision else 0.0


def b_cubed(predicted: Mapping[Hashable, Hashable], gold: Mapping[Hashable, Hashable]) -> BCubed:
    """Both map each mention to its source; a mention without a predicted source is one of its own."""
    if not gold:
        return BCubed(0.0, 0.0)
    found = {mention: predicted.get(mention, ("own", mention)) for mention in gold}
    both = Counter((found[mention], gold[mention]) for mention in gold)
    ours, theirs = Counter(found.values()), Counter(gold.values())
    precision = sum(count * count / ours[mine] for (mine, _), count in both.items())
    recall = sum(count * count / theirs[true] for (_, true), count in both.items())
    return BCubed(precision / len(gold), recall / len(gold))


def held_by(predicted: Mapping[Hashable, Hashable], gold: Mapping[Hashable, Hashable]) -> dict[Hashable, Hashable]:
    """For each true source the predicted one that holds most of its mentions, the first of several."""
    counts: dict[Hashable, Counter[Hashable]] = defaultdict(Counter)
    for mention, source in gold.items():
        if mention in predicted:
            counts[source][predicted[mention]] += 1
    return {source: held.most_common(1)[0][0] for source, held in counts.items()}


def right_pronouns(
    pronouns: Sequence[Hashable], predicted: Mapping[Hashable, Hashable], gold: Mapping[Hashable, Hashable]
) -> int:
    """How many pronouns are given to the source that they stand for.

    That is the one that holds most of the other mentions of the true source; a true source of pronouns alone must share
    its predicted one with no other mention.
    """
    others = {mention: source for mention, source in gold.items() if mention not in set(pronouns)}
    held = held_by(predicted, others)
    members: dict[Hashable, set[Hashable]] = defaultdict(set)
    for mention, source in predicted.items():
        if mention in gold:
            members[source].add(gold[mention])
    right = 0
    for pronoun in pronouns:
        mine, true = predicted.get(pronoun), gold[pronoun]
        right += held[true] == mine if true in held else members[mine] == {true}
    return right
