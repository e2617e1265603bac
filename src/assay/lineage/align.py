"""Alignment: the passages that two documents have in common, word for word or lightly edited."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assay.domain.span import Passage
from assay.lineage.sketch import SHINGLE_WORDS, Sketch

BRIDGED_WORDS = 8
"""Edited words between two runs that still count as one passage."""
LEAST_WORDS = 10
"""Words that a passage must have in common; less is found by chance."""


@dataclass(frozen=True, slots=True)
class SharedPassage:
    """A passage two documents share: word ranges `[first, last)` in either, and the number of words in common."""

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
        """The earlier document's words for words `[first, last)` of the later; none where under half is shared."""
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
    runs = _runs(in_earlier[order], in_later[order])
    return Alignment(earlier, later, tuple(passage for passage in _bridged(runs) if passage.matched >= LEAST_WORDS))


def aligned_throughout(earlier: Sketch, later: Sketch) -> Alignment:
    """The alignment of two documents of exactly the same words, however few."""
    count = len(earlier.words)
    return Alignment(earlier, later, (SharedPassage(0, count, 0, count, count),))


def _runs(in_earlier: NDArray[np.int64], in_later: NDArray[np.int64]) -> list[SharedPassage]:
    """Runs of words that are exactly the same, from the places of the shingles in common."""
    if not len(in_later):
        return []
    breaks = np.flatnonzero((np.diff(in_earlier) != 1) | (np.diff(in_later) != 1)) + 1
    starts = np.concatenate([[0], breaks])
    lengths = np.diff(np.concatenate([starts, [len(in_later)]])) + SHINGLE_WORDS - 1
    found = zip(in_earlier[starts].tolist(), in_later[starts].tolist(), lengths.tolist(), strict=True)
    return [SharedPassage(earlier, earlier + words, later, later + words, words) for earlier, later, words in found]


def _bridged(runs: Iterable[SharedPassage]) -> list[SharedPassage]:
    """Runs that follow each other in both documents, with few edited words between them, made one passage."""
    passages: list[SharedPassage] = []
    for run in runs:
        last = passages[-1] if passages else None
        if last is None or not _continues(last, run):
            passages.append(run)
            continue
        overlap = max(0, last.earlier_last - run.earlier_first, last.later_last - run.later_first)
        passages[-1] = SharedPassage(
            last.earlier_first,
            run.earlier_last,
            last.later_first,
            run.later_last,
            last.matched + max(0, run.matched - overlap),
        )
    return passages


def _continues(passage: SharedPassage, run: SharedPassage) -> bool:
    ahead = run.earlier_last > passage.earlier_last and run.later_last > passage.later_last
    behind_start = run.earlier_first < passage.earlier_first
    near = max(run.earlier_first - passage.earlier_last, run.later_first - passage.later_last) <= BRIDGED_WORDS
    return ahead and near and not behind_start


def _carried(word: int, passage: SharedPassage) -> int:
    from_front = word - passage.later_first
    from_back = passage.later_last - word
    if from_front <= from_back:
        return min(passage.earlier_first + from_front, passage.earlier_last)
    return max(passage.earlier_last - from_back, passage.earlier_first)
