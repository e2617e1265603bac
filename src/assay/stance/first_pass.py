"""The first pass: which statements of a pile are read beside a hypothesis by the learnt reader.

A small pile is read whole. Of a large one those are read that are likest to the hypothesis by the meanings of their
words, the statement's own or those of the sentence before it; naming what the hypothesis names counts for them.
"""

from __future__ import annotations

from collections.abc import Sequence

from assay.domain.span import Reason
from assay.domain.stance import StanceLabel, StanceReading
from assay.stance.base import LearntReader

MOST_READ = 8000
_OF_BEFORE = 0.75
_OF_NAMES = 0.2
_WHY = f"It names what the claim names, but {MOST_READ:,} statements are nearer; only its words were compared."
NOT_NEAR = StanceReading(StanceLabel.UNRELATED, 0.01, 0.01, 0.08, 0.9, (Reason(_WHY),))


def first_pass(
    reader: LearntReader,
    hypothesis: str,
    seen: Sequence[tuple[str, str]],
    alike: Sequence[float],
    shares: Sequence[bool],
    *,
    most: int = MOST_READ,
) -> frozenset[int]:
    """The numbers of the statements to read, at most `most`.

    `seen` are the statements as they stand, each with what stands before; `alike` how alike their contents are to
    `hypothesis`, in -1..1; `shares` whether they share a word with it.
    """
    if len(seen) <= most:
        return frozenset(range(len(seen)))
    wholes = reader.likenesses(hypothesis, [whole for whole, _ in seen])
    before = reader.likenesses(hypothesis, [text for _, text in seen])
    near = [
        max(one, whole, _OF_BEFORE * other) + _OF_NAMES * named
        for one, whole, other, named in zip(alike, wholes, before, shares, strict=True)
    ]
    order = sorted(range(len(seen)), key=lambda number: (-near[number], number))
    return frozenset(order[:most])
