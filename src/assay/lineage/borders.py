"""Borders: where a shared passage begins and ends, to the word.

A passage reaches as far as the words in common speak for one edited text. Each is worth the logarithm of how much more
likely it is there if the text was taken over than by chance (its rarity, less the share of words kept), each changed
one the logarithm of the share changed; the passage is the stretch that is worth most (Smith and Waterman 1981, with the
weights of a likelihood ratio).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from assay.lineage.blocks import Block, PairOfTexts, same_words

REACH = 12
"""Words beyond the outermost runs that are looked at."""
MANY_PLACES = 0.7
"""Nats taken off each word in common, for there are several places where it might be."""
BREAK = 1.2
"""Nats for a border between sentences, in each document: whole sentences are taken over more often than parts."""
LEAST_KEPT, MOST_KEPT = 0.5, 0.99


def bordered(blocks: Sequence[Block], texts: PairOfTexts) -> list[Block]:
    """The blocks of a passage, more at its ends or fewer, as far as they belong to it."""
    first, last = blocks[0], blocks[-1]
    matched = sum(block.length for block in blocks)
    length = max(last.earlier + last.length - first.earlier, last.later + last.length - first.later)
    kept = min(MOST_KEPT, max(LEAST_KEPT, (matched + 1.0) / (length + 1.5)))
    end = last.earlier + last.length, last.later + last.length
    beyond = min(len(texts.earlier), end[0] + REACH), min(len(texts.later), end[1] + REACH)
    start = first.earlier, first.later
    ahead = max(0, start[0] - REACH), max(0, start[1] - REACH)
    whole = [*same_words(texts, ahead, start), *blocks, *same_words(texts, end, beyond)]
    words, gaps = _worths(whole, texts, kept)
    start_at = _best_start(whole, words, gaps, texts)
    return whole[start_at : _best_end(whole, words, gaps, texts, start_at) + 1]


def _worths(blocks: Sequence[Block], texts: PairOfTexts, kept: float) -> tuple[list[float], list[float]]:
    """What each block is worth, and each gap before a block."""
    gain, loss = math.log(kept) - MANY_PLACES, math.log(1.0 - kept)
    words, gaps = [], []
    last: Block | None = None
    for block in blocks:
        words.append(float(texts.rarity[block.later : block.later + block.length].sum()) + gain * block.length)
        changed = 0
        if last is not None:
            in_earlier = block.earlier - last.earlier - last.length
            in_later = block.later - last.later - last.length
            changed = max(in_earlier, in_later)
        gaps.append(loss * changed)
        last = block
    return words, gaps


def _best_start(blocks: Sequence[Block], words: Sequence[float], gaps: Sequence[float], texts: PairOfTexts) -> int:
    """The block from which on the whole is worth most."""
    best, most, total = len(words) - 1, -math.inf, 0.0
    for place in range(len(words) - 1, -1, -1):
        total += words[place]
        worth = total + _at_a_break(texts, blocks[place].earlier, blocks[place].later)
        if worth > most:
            best, most = place, worth
        total += gaps[place]
    return best


def _best_end(
    blocks: Sequence[Block], words: Sequence[float], gaps: Sequence[float], texts: PairOfTexts, start: int
) -> int:
    """The block up to which the whole from `start` on is worth most."""
    best, most, total = start, -math.inf, 0.0
    for place in range(start, len(words)):
        total += words[place] + (gaps[place] if place > start else 0.0)
        block = blocks[place]
        worth = total + _at_a_break(texts, block.earlier + block.length, block.later + block.length)
        if worth > most:
            best, most = place, worth
    return best


def _at_a_break(texts: PairOfTexts, earlier: int, later: int) -> float:
    """What it is worth that a passage begins or ends where sentences do, in either document."""
    return BREAK * (int(texts.begins_earlier[earlier]) + int(texts.begins_later[later]))
