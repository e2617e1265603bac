"""Counting answers: right and asked by group, pairs found and missed, and errors as lines to read."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(slots=True)
class Tally:
    """For each group how often each answer was given, and a line for each wrong one."""

    answers: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    errors: list[str] = field(default_factory=list)

    def add(self, group: str, answer: str, *, error: str = "") -> None:
        """Counts an answer, with a line where it is wrong."""
        self.answers[group][answer] += 1
        if error:
            self.errors.append(f"{group} | {answer} | {error}")

    def shares(self, answer: str, *, apart_from: str = "") -> dict[str, float]:
        """The share of `answer` in each group, in all together, and in all but one group."""
        found = {group: _share(counts, answer) for group, counts in sorted(self.answers.items())}
        if apart_from:
            found[f"all but {apart_from}"] = _share(self.all(apart_from=apart_from), answer)
        return found | {"all": _share(self.all(), answer)}

    def all(self, *, apart_from: str = "") -> Counter[str]:
        """The answers of all groups together, or of all but one."""
        return sum((counts for group, counts in self.answers.items() if group != apart_from), Counter())


def f1(right: int, found: int, wanted: int) -> dict[str, float]:
    """Precision, recall and F1 of `right` ones among those `found` and those `wanted`."""
    precision, recall = right / found if found else 1.0, right / wanted if wanted else 1.0
    both = precision + recall
    return {
        "precision": round(precision, 4),
        "recall": round(recall, 4),
        "f1": round(2 * precision * recall / both if both else 0.0, 4),
    }


def _share(counts: Mapping[str, int], answer: str) -> float:
    return round(counts.get(answer, 0) / max(1, sum(counts.values())), 4)
