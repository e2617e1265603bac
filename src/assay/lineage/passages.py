"""Passages that two documents share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assay.lineage.blocks import Block, end_of


@dataclass(frozen=True, slots=True)
class SharedPassage:
    """A passage two documents share: word ranges `[first, last)` in either, and the number of words in common.

    `blocks` are the runs of the same words in it, in order; between them words were changed, dropped or added.
    """

    earlier_first: int
    earlier_last: int
    later_first: int
    later_last: int
    matched: int
    blocks: tuple[Block, ...] = ()


def passage_of(blocks: Sequence[Block]) -> SharedPassage:
    """The passage that is made of `blocks`, of which there is at least one."""
    first, last = blocks[0], blocks[-1]
    return SharedPassage(
        earlier_first=first.earlier,
        earlier_last=end_of(last)[0],
        later_first=first.later,
        later_last=end_of(last)[1],
        matched=sum(block.length for block in blocks),
        blocks=tuple(blocks),
    )
