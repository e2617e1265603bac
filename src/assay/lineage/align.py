"""Alignment: the passages that two documents have in common, word for word or lightly edited."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from assay.domain.span import Passage
from assay.lineage.sketch import SHINGLE_WORDS, Sketch

BRIDGED_WORDS = 8
"""Edited words between two runs that still count as one passage."""
LEAST_WORDS = 10
"""Words that a passage must have in common; less is found by chance."""


@dataclass(frozen=True, slots=True)
class SharedPassage:
    """A passage two documents share: word ranges `[first, last)` in the earlier and the later one, and the words in common."""

    earlier_first: int
    earlier_last: int
    later_first: int
    later_last: int
    matched: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """All passages that two documents share, in the later one's reading order."""

    earlier: Sketch
    later: Sketch
    passages: tuple[SharedPassage, ...]

    @property
    def matched(self) -> int:
        """Words in common."""
        return sum(passage.matched for passage in self.passages)

    def in_earlier(self, passage: SharedPassage) -> Passage:
        """Where `passage` stands in the earlier document."""
        span = self.earlier.words.span(passage.earlier_first, passage.earlier_last)
        return Passage(self.earlier.document.id, span.start, span.end)

    def in_later(self, passage: SharedPassage) -> Passage:
        """Where `passage` stands in the later document."""
        span = self.later.words.span(passage.later_first, passage.later_last)
        return Passage(self.later.document.id, span.start, span.end)

    def earlier_range(self, first: int, last: int) -> tuple[int, int] | None:
        """The words of the earlier document that stand for words `[first, last)` of the later; none where under half is shared."""
        best: SharedPassage | None = None
        most = 0
        for passage in self.passages:
            common = min(last, passage.later_last) - max(first, passage.later_first)
            if common > most:
                best, most = passage, common
        if best is None or 2 * most < last - first:
            return None
        start = _carried(max(first, best.later_first), best)
        end = _carried(min(last, best.later_last), best)
        return (start, end) if start < end else None


def align(earlier: Sketch, later: Sketch) -> Alignment:
    """The passages of at least `LEAST_WORDS` common words that the two sketches share."""
    where = np.searchsorted(earlier.hashes, later.hashes)
    where[where == len(earlier.hashes)] = 0
    same = earlier.hashes[where] == later.hashes if len(earlier.hashes) else np.zeros(len(later.hashes), dtype=bool)
    in_later = later.places[same]
    in_earlier = earlier.places[where[same]]
    order = np.argsort(in_later, kind="stable")
    return Alignment(earlier, later, tuple(_passages(in_earlier[order].tolist(), in_later[order].tolist())))


def _passages(in_earlier: list[int], in_later: list[int]) -> list[SharedPassage]:
    runs: list[SharedPassage] = []
    for earlier, later in zip(in_earlier, in_later, strict=True):
        last = runs[-1] if runs else None
        if last is not None and _continues(last, earlier, later):
            fresh = min(
                SHINGLE_WORDS, earlier + SHINGLE_WORDS - last.earlier_last, later + SHINGLE_WORDS - last.later_last
            )
            runs[-1] = SharedPassage(
                last.earlier_first,
                earlier + SHINGLE_WORDS,
                last.later_first,
                later + SHINGLE_WORDS,
                last.matched + max(0, fresh),
            )
        else:
            runs.append(SharedPassage(earlier, earlier + SHINGLE_WORDS, later, later + SHINGLE_WORDS, SHINGLE_WORDS))
    return [run for run in runs if run.matched >= LEAST_WORDS]


def _continues(passage: SharedPassage, earlier: int, later: int) -> bool:
    ahead = earlier + SHINGLE_WORDS > passage.earlier_last and later + SHINGLE_WORDS > passage.later_last
    near = earlier <= passage.earlier_last + BRIDGED_WORDS and later <= passage.later_last + BRIDGED_WORDS
    return ahead and near


def _carried(word: int, passage: SharedPassage) -> int:
    from_front = word - passage.later_first
    from_back = passage.later_last - word
    if from_front <= from_back:
        return min(passage.earlier_first + from_front, passage.earlier_last)
    return max(passage.earlier_last - from_back, passage.earlier_first)
