"""Overlaps: words that two passages of one pair of documents both claim go to the one that has more of them.

Where a moved paragraph ends, chance words may carry its passage on into the next one's place.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations

from assay.lineage.blocks import Block
from assay.lineage.passages import SharedPassage, passage_of

LEAST_WORDS = 3
"""Words in both passages that are no chance: two texts may well go on with the same word."""
_Side = Callable[[Block], int]
_SIDES: tuple[_Side, ...] = (lambda block: block.later, lambda block: block.earlier)


def without_overlaps(passages: Sequence[SharedPassage]) -> list[SharedPassage]:
    """The passages without words that another has with more right, in either document."""
    blocks = [list(passage.blocks) for passage in passages]
    for side in _SIDES:
        for one, other in combinations(range(len(blocks)), 2):
            if not blocks[one] or not blocks[other]:
                continue
            begin = max(side(blocks[one][0]), side(blocks[other][0]))
            end = min(_end(blocks[one][-1], side), _end(blocks[other][-1], side))
            if end - begin >= LEAST_WORDS:
                mine, theirs = (_common(found, side, begin, end) for found in (blocks[one], blocks[other]))
                loser = other if mine >= theirs else one
                blocks[loser] = _longest_side(blocks[loser], side, begin, end)
    return [passage_of(found) for found in blocks if found]


def _end(block: Block, side: _Side) -> int:
    return side(block) + block.length


def _common(blocks: Sequence[Block], side: _Side, begin: int, end: int) -> int:
    return sum(max(0, min(end, _end(block, side)) - max(begin, side(block))) for block in blocks)


def _longest_side(blocks: Sequence[Block], side: _Side, begin: int, end: int) -> list[Block]:
    """What of the blocks lies before `begin` or what lies behind `end`, whichever has more words."""
    before = [_cut(block, 0, begin - side(block)) for block in blocks if side(block) < begin]
    behind = [_cut(block, max(0, end - side(block)), block.length) for block in blocks if _end(block, side) > end]
    return max(before, behind, key=_words)


def _cut(block: Block, start: int, stop: int) -> Block:
    stop = min(stop, block.length)
    return Block(block.earlier + start, block.later + start, stop - start)


def _words(blocks: Sequence[Block]) -> int:
    return sum(block.length for block in blocks)
