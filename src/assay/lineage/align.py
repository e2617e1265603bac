"""Alignment: the passages that two documents have in common, word for word or edited.

Runs of the same words are chained (`runs`, `chaining`), what lies between and around them is compared word by word
within a bounded stretch, and each passage ends where the words in common stop to speak for one text (`borders`). The
work is linear in the lengths of the documents.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from assay.domain.span import Passage
from assay.lineage.blocks import Block, ComparedText, PairOfTexts, filled
from assay.lineage.borders import passages_of
from assay.lineage.chaining import chained
from assay.lineage.overlaps import without_overlaps
from assay.lineage.passages import SharedPassage, passage_of
from assay.lineage.rarity import rarities
from assay.lineage.runs import Seeds, common_runs, seeds
from assay.lineage.sketch import Sketch

LEAST_WORDS = 10
"""Words that a passage must have in common; less is found by chance."""
OVERLAPPED_SHARE = 0.5
"""Share of a passage's words in the later document from which another, better one takes its place."""


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
        end = _carried(min(last, best.later_last) - 1, best) + 1
        return (start, end) if start < end else None


class Aligner:
    """Aligns documents of one pile, by number; what is worked out of a document is kept for its next partner."""

    def __init__(self, sketches: Sequence[Sketch]) -> None:
        self._sketches = sketches
        self._rarities = rarities(sketches)
        self._texts: dict[int, tuple[Seeds, ComparedText]] = {}

    def align(self, earlier: int, later: int) -> Alignment:
        """The passages of at least `LEAST_WORDS` common words that the two documents share."""
        (seeds_of_earlier, one), (seeds_of_later, other) = self._text(earlier), self._text(later)
        texts = PairOfTexts(one, other)
        passages = []
        for chain in chained(common_runs(seeds_of_earlier, seeds_of_later)):
            for found in passages_of(filled(chain, texts), texts):
                if sum(block.length for block in found) >= LEAST_WORDS:
                    passages.append(passage_of(found))
        return Alignment(self._sketches[earlier], self._sketches[later], tuple(_apart(passages)))

    def _text(self, number: int) -> tuple[Seeds, ComparedText]:
        if number not in self._texts:
            sketch = self._sketches[number]
            told = [0.0, *np.cumsum(self._rarities[number]).tolist()]
            text = ComparedText(sketch.words.hashes.tolist(), told, sketch.begins.tobytes())
            self._texts[number] = seeds(sketch), text
        return self._texts[number]


def align(earlier: Sketch, later: Sketch) -> Alignment:
    """The alignment of two documents by themselves."""
    return Aligner((earlier, later)).align(0, 1)


def aligned_throughout(earlier: Sketch, later: Sketch) -> Alignment:
    """The alignment of two documents of exactly the same words, however few."""
    count = len(earlier.words)
    return Alignment(earlier, later, (SharedPassage(0, count, 0, count, count, (Block(0, 0, count),)),))


def _apart(passages: list[SharedPassage]) -> list[SharedPassage]:
    """The passages, less those that lie over better ones; where two overlap a little, the words go to the denser."""
    kept: list[SharedPassage] = []
    for passage in sorted(passages, key=_most_matched):
        if not any(_over(passage, other) for other in kept):
            kept.append(passage)
    return sorted(without_overlaps(kept), key=_reading_order)


def _over(passage: SharedPassage, other: SharedPassage) -> bool:
    in_later = min(passage.later_last, other.later_last) - max(passage.later_first, other.later_first)
    in_earlier = min(passage.earlier_last, other.earlier_last) - max(passage.earlier_first, other.earlier_first)
    longest = max(passage.later_last - passage.later_first, passage.earlier_last - passage.earlier_first)
    return max(in_later, in_earlier) > OVERLAPPED_SHARE * longest


def _carried(word: int, passage: SharedPassage) -> int:
    """The earlier document's word for word `word` of the later, which lies in `passage`."""
    if not passage.blocks:
        return min(passage.earlier_first + word - passage.later_first, passage.earlier_last - 1)
    place = max(0, bisect_right(passage.blocks, word, key=_later_place) - 1)
    block = passage.blocks[place]
    following = passage.blocks[place + 1].earlier if place + 1 < len(passage.blocks) else passage.earlier_last
    return min(block.earlier + word - block.later, max(block.earlier + block.length, following) - 1)


def _later_place(block: Block) -> int:
    return block.later


def _most_matched(passage: SharedPassage) -> tuple[int, int]:
    return -passage.matched, passage.later_first


def _reading_order(passage: SharedPassage) -> tuple[int, int]:
    return passage.later_first, passage.earlier_first
