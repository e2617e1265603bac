"""Blocks: the same words of one passage in two documents, run by run, with what lies between compared word by word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import LCSseq

from assay.lineage.runs import Run

WIDE_GAP, WIDER_GAP = 8, 25
"""Words between two runs that must have so much in common that they are one edited text:"""
WIDE_SHARE, WIDER_SHARE = 0.3, 0.4
"""the share of the gap's words."""

Block = Run
"""A run of the same words inside a passage."""


@dataclass(frozen=True, slots=True)
class PairOfTexts:
    """The hashed words of two documents, the rarity of the later's words (see `rarity`), and where sentences begin.

    `begins_earlier` and `begins_later` have a mark for each word and one for the end of the document.
    """

    earlier: NDArray[np.uint64]
    later: NDArray[np.uint64]
    rarity: NDArray[np.float64]
    begins_earlier: NDArray[np.bool_]
    begins_later: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Gap:
    """Words between two runs, in either document, and how many of them were found to be the same."""

    in_earlier: int
    in_later: int
    matched: int


def filled(chain: Sequence[Run], texts: PairOfTexts) -> list[tuple[list[Block], Gap]]:
    """The chain's runs, each with the same words found in the gap before it (of the first: none), and that gap."""
    parts: list[tuple[list[Block], Gap]] = []
    last: Run | None = None
    for run in chain:
        between: list[Block] = []
        gap = Gap(0, 0, 0)
        if last is not None:
            start = last.earlier + last.length, last.later + last.length
            between = same_words(texts, start, (run.earlier, run.later))
            gap = Gap(run.earlier - start[0], run.later - start[1], sum(block.length for block in between))
        parts.append(([*between, run], gap))
        last = run
    return parts


def parted(parts: Sequence[tuple[list[Block], Gap]]) -> Iterator[list[Block]]:
    """The blocks of each part of a chain, which is parted at gaps with too little in common."""
    blocks: list[Block] = []
    for found, gap in parts:
        if blocks and _parts(gap):
            yield blocks
            blocks = [found[-1]]
        else:
            blocks += found
    yield blocks


def same_words(texts: PairOfTexts, start: tuple[int, int], end: tuple[int, int]) -> list[Block]:
    """A longest common subsequence of words `[start, end)` (earlier, later) as blocks; the stretch should be short."""
    if start[0] >= end[0] or start[1] >= end[1]:
        return []
    one, other = texts.earlier[start[0] : end[0]].tolist(), texts.later[start[1] : end[1]].tolist()
    if set(one).isdisjoint(other):
        return []
    return [
        Block(start[0] + found.src_start, start[1] + found.dest_start, found.src_end - found.src_start)
        for found in LCSseq.opcodes(one, other)
        if found.tag == "equal"
    ]


def _parts(gap: Gap) -> bool:
    wide = max(gap.in_earlier, gap.in_later)
    if wide <= WIDE_GAP:
        return False
    return gap.matched < (WIDE_SHARE if wide <= WIDER_GAP else WIDER_SHARE) * wide
