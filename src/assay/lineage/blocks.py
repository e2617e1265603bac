"""Blocks: the same words of one passage in two documents, run by run, with what lies between compared word by word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from assay.lineage.runs import Run

Block = Run
"""A run of the same words inside a passage."""
Place = tuple[int, int]
"""A word in the earlier and one in the later document."""


@dataclass(frozen=True, slots=True)
class ComparedText:
    """One document's words as they are compared.

    `words` are hashes; `told[n]` is the rarity of the first n words together (see `rarity`); `begins[n]` is 1 where
    word n begins a sentence, and for the end of the document.
    """

    words: list[int]
    told: list[float]
    begins: bytes


@dataclass(frozen=True, slots=True)
class PairOfTexts:
    """Two documents' words as they are compared."""

    earlier: ComparedText
    later: ComparedText

    def bounded(self, place: Place) -> Place:
        """The place, or the nearest one within the documents."""
        return min(max(0, place[0]), len(self.earlier.words)), min(max(0, place[1]), len(self.later.words))


def start_of(block: Block) -> Place:
    """Where a block begins."""
    return block.earlier, block.later


def end_of(block: Block) -> Place:
    """Where a block ends: the word after it, in either document."""
    return block.earlier + block.length, block.later + block.length


def changed_between(one: Block, other: Block) -> int:
    """Words between two blocks that follow each other, in the document where there are more."""
    end = end_of(one)
    return max(other.earlier - end[0], other.later - end[1])


def filled(chain: Sequence[Run], texts: PairOfTexts) -> list[Block]:
    """The chain's runs, with the same words between each two of them."""
    blocks = [chain[0]]
    for run in chain[1:]:
        blocks += same_words(texts, end_of(blocks[-1]), start_of(run))
        blocks.append(run)
    return blocks


def same_words(texts: PairOfTexts, start: Place, end: Place) -> list[Block]:
    """A longest common subsequence of words `[start, end)` as blocks; the stretch should be short."""
    if start[0] >= end[0] or start[1] >= end[1]:
        return []
    one, other = texts.earlier.words[start[0] : end[0]], texts.later.words[start[1] : end[1]]
    if set(one).isdisjoint(other):
        return []
    return [
        Block(start[0] + found.src_start, start[1] + found.dest_start, found.src_end - found.src_start)
        for found in LCSseq.opcodes(one, other)
        if found.tag == "equal"
    ]
