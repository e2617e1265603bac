"""Scores which pairs are called copies, and whether their passages are found to the word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field

from benchmarks.lineage.mutations.found import Found, Range
from benchmarks.lineage.mutations.made import SIBLINGS, MadePile, Pair
from benchmarks.lineage.mutations.tally import Tally, f1
from benchmarks.lineage.mutations.truth import LEAST_ASKED, TruePassage


@dataclass(slots=True)
class PairScore:
    """Pairs found and missed, by kind of mutation and by share of changed words; pairs called copies wrongly."""

    kinds: Tally = field(default_factory=Tally)
    bands: Tally = field(default_factory=Tally)
    wrong: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)

    def add(self, pile: MadePile, truth: Sequence[Pair], called: Set[frozenset[str]]) -> None:
        """Counts the pairs `called` copies in a pile."""
        shared = {frozenset(pair.names) for pair in truth}
        for pair in truth:
            if pair.asked:
                answer = "found" if frozenset(pair.names) in called else "missed"
                self.kinds.add(pair.kind, answer)
                self.bands.add(pair.band, answer)
                if answer == "missed":
                    self.errors.append(f"pair | {pair.kind} | {' + '.join(pair.names)} | a pair of copies | nothing")
        kinds = {made.name: made.kind for made in pile.documents}
        for names in sorted(map(sorted, called - shared)):
            both = {kinds[name] for name in names}
            kind = both.pop() if len(both) == 1 and next(iter(both)).startswith("control") else "unrelated texts"
            self.wrong[kind] += 1
            self.errors.append(f"pair | {kind} | {' + '.join(names)} | no copies | a pair of copies")

    def figures(self) -> dict[str, object]:
        """F1 over all and in each band, where every pair wrongly called copies counts against each band."""
        wrong = sum(self.wrong.values())
        return {
            "all": self._f1(self.bands.all(), wrong),
            "by_share_changed": {band: self._f1(counts, wrong) for band, counts in sorted(self.bands.answers.items())},
            "recall_by_kind": self.kinds.shares("found"),
            "pairs_by_kind": {kind: counts.total() for kind, counts in sorted(self.kinds.answers.items())},
            "wrong": dict(sorted(self.wrong.items())),
        }

    def _f1(self, counts: Counter[str], wrong: int) -> dict[str, float]:
        return f1(counts["found"], counts["found"] + wrong, counts.total()) | {"pairs": counts.total()}


@dataclass(slots=True)
class SpanScore:
    """Whether each true passage was found with the same words in both documents, and the words themselves."""

    exact: Tally = field(default_factory=Tally)
    within_one: Tally = field(default_factory=Tally)
    words: Counter[str] = field(default_factory=Counter)

    def add(self, truth: Sequence[Pair], found: Found) -> None:
        """Counts the passages of all pairs that are asked for, found as copies or not."""
        for pair in truth:
            if not pair.asked:
                continue
            ranges = found.passages.get(pair.names, ())
            for passage in pair.passages:
                if passage.kept >= LEAST_ASKED:
                    self._one(pair, passage, ranges)
            self._count_words(pair, ranges)

    def _one(self, pair: Pair, passage: TruePassage, ranges: Sequence[Range]) -> None:
        wanted = (passage.one_first, passage.one_last, passage.other_first, passage.other_last)
        distance = [max(abs(a - b) for a, b in zip(wanted, there, strict=True)) for there in ranges]
        near = min(distance, default=None)
        closest = ranges[distance.index(near)] if near is not None else None
        exact = near == 0
        line = f"{' + '.join(pair.names)} | {wanted} kept {passage.kept} | {closest}"
        self.exact.add(pair.kind, "right" if exact else "wrong", error="" if exact else line)
        self.within_one.add(pair.kind, "right" if near is not None and near <= 1 else "wrong")

    def _count_words(self, pair: Pair, ranges: Sequence[Range]) -> None:
        for side in (0, 2):
            asked, any_length = set[int](), set[int]()
            for passage in pair.passages:
                wanted = (passage.one_first, passage.one_last, passage.other_first, passage.other_last)
                words = range(wanted[side], wanted[side + 1])
                any_length.update(words)
                if passage.kept >= LEAST_ASKED:
                    asked.update(words)
            there = {word for one in ranges for word in range(one[side], one[side + 1])} - (any_length - asked)
            self.words.update(right=len(asked & there), found=len(there), wanted=len(asked))

    def figures(self) -> dict[str, object]:
        """The shares to print."""
        counts: Mapping[str, int] = self.words
        return {
            "passages": self.exact.all().total(),
            "passages_between_siblings": self.exact.answers[SIBLINGS].total(),
            "exact": self.exact.shares("right", apart_from=SIBLINGS),
            "within_one_word": self.within_one.shares("right", apart_from=SIBLINGS),
            "words": f1(counts["right"], counts["found"], counts["wanted"]),
        }
