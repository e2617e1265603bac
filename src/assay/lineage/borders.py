"""Borders: where a shared passage begins and ends, to the word.

A passage reaches as far as the words in common speak for one edited text. Each is worth the logarithm of how much more
likely it is there if the text was taken over than by chance (its rarity, less the share of words kept), each changed
one the logarithm of the share changed; a passage ends, and a chain of runs is parted, where the whole is worth most
(Smith and Waterman 1981, with the weights of a likelihood ratio).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from assay.lineage.blocks import Block, PairOfTexts, Place, changed_between, end_of, same_words, start_of

REACH = 16
"""Words beyond the outermost block that are looked at, again and again while there is something to find."""
FURTHEST = 200
"""Words beyond the outermost run that a passage goes on at most: further on there would be another run."""
WIDE_GAP = 8
"""Changed words in a row that never part a passage."""
MANY_PLACES = 0.7
"""Nats taken off each word in common, for there are several places where it might be."""
BREAK = 1.2
"""Nats for a border between sentences, in each document: whole sentences are taken over more often than parts."""
LEAST_KEPT, MOST_KEPT = 0.5, 0.99
LEAST_WORDS = 7
"""Words in common of a part that is looked at further."""
ANCHOR_WORDS = 3
"""Words of the blocks between which a chain may be parted."""


@dataclass(frozen=True, slots=True)
class Worth:
    """What words are worth: each one in common its rarity and `gain`, each changed one `loss`, both below nothing."""

    texts: PairOfTexts
    gain: float
    loss: float

    def of_words(self, block: Block) -> float:
        """What the words of a block are worth."""
        told = self.texts.later.told
        return told[block.later + block.length] - told[block.later] + self.gain * block.length

    def of_gap(self, one: Block, other: Block) -> float:
        """What the changed words between two blocks are worth, which is nothing or less."""
        return self.loss * changed_between(one, other)

    def of_border(self, place: Place) -> float:
        """What it is worth that a passage begins or ends here."""
        return BREAK * (self.texts.earlier.begins[place[0]] + self.texts.later.begins[place[1]])


def passages_of(blocks: Sequence[Block], texts: PairOfTexts) -> Iterator[list[Block]]:
    """The blocks of each passage in a chain, which is parted where little is in common, more at its ends or fewer."""
    for part in _parted(blocks, _worth(blocks, texts)):
        if sum(block.length for block in part) >= LEAST_WORDS:
            worth = _worth(part, texts)
            yield _to_the_start(_to_the_end(part, worth), worth)


def _worth(blocks: Sequence[Block], texts: PairOfTexts) -> Worth:
    """The worth of words in a passage that has kept as many as `blocks` have."""
    (first, last), matched = (blocks[0], blocks[-1]), sum(block.length for block in blocks)
    length = max(end_of(last)[0] - first.earlier, end_of(last)[1] - first.later)
    kept = min(MOST_KEPT, max(LEAST_KEPT, (matched + 1.0) / (length + 1.5)))
    return Worth(texts, math.log(kept) - MANY_PLACES, math.log(1.0 - kept))


def _parted(blocks: Sequence[Block], worth: Worth) -> Iterator[list[Block]]:
    """Parts the blocks wherever, between two anchors, much was changed and the little in common speaks for no copy."""
    anchors = [place for place, block in enumerate(blocks) if block.length >= ANCHOR_WORDS] or [0]
    part = list(blocks[: anchors[0] + 1])
    for before, after in pairwise(anchors):
        between = blocks[before : after + 1]
        changed = sum(changed_between(one, other) for one, other in pairwise(between))
        inner = sum(worth.of_words(block) for block in between[1:-1])
        gaps = sum(worth.of_gap(one, other) for one, other in pairwise(between))
        if changed > WIDE_GAP and inner + gaps < 0:
            yield part
            part = [blocks[after]]
        else:
            part += between[1:]
    yield [*part, *blocks[anchors[-1] + 1 :]]


def _to_the_end(part: Sequence[Block], worth: Worth) -> list[Block]:
    """The part up to where it is worth most, and on from there as far as what is found beyond is worth it."""
    blocks = list(part[: _best_end(part, worth) + 1])
    furthest = blocks[-1].later + FURTHEST
    while True:
        end = end_of(blocks[-1])
        beyond = same_words(worth.texts, end, worth.texts.bounded((end[0] + REACH, end[1] + REACH)))
        best, most, total, last = 0, worth.of_border(end), 0.0, blocks[-1]
        for count, block in enumerate(beyond, start=1):
            total += worth.of_gap(last, block) + worth.of_words(block)
            last = block
            if total + worth.of_border(end_of(block)) > most:
                best, most = count, total + worth.of_border(end_of(block))
        if not best or last.later > furthest:
            return blocks
        blocks += beyond[:best]


def _to_the_start(part: Sequence[Block], worth: Worth) -> list[Block]:
    """The part from where it is worth most, and back from there as far as what is found before it is worth it."""
    blocks = list(part[_best_start(part, worth) :])[::-1]
    furthest = blocks[-1].later - FURTHEST
    while True:
        start = start_of(blocks[-1])
        ahead = same_words(worth.texts, worth.texts.bounded((start[0] - REACH, start[1] - REACH)), start)[::-1]
        best, most, total, last = 0, worth.of_border(start), 0.0, blocks[-1]
        for count, block in enumerate(ahead, start=1):
            total += worth.of_gap(block, last) + worth.of_words(block)
            last = block
            if total + worth.of_border(start_of(block)) > most:
                best, most = count, total + worth.of_border(start_of(block))
        if not best or last.later < furthest:
            return blocks[::-1]
        blocks += ahead[:best]


def _best_end(blocks: Sequence[Block], worth: Worth) -> int:
    best, most, total = 0, -math.inf, 0.0
    for place, block in enumerate(blocks):
        total += worth.of_words(block) + (worth.of_gap(blocks[place - 1], block) if place else 0.0)
        here = total + worth.of_border(end_of(block))
        if here > most:
            best, most = place, here
    return best


def _best_start(blocks: Sequence[Block], worth: Worth) -> int:
    best, most, total = len(blocks) - 1, -math.inf, 0.0
    for place in range(len(blocks) - 1, -1, -1):
        block = blocks[place]
        total += worth.of_words(block) + (worth.of_gap(block, blocks[place + 1]) if place + 1 < len(blocks) else 0.0)
        here = total + worth.of_border(start_of(block))
        if here > most:
            best, most = place, here
    return best
