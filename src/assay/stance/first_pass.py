"""The first pass: which statements of a pile are read beside a hypothesis by the learnt reader.

A small pile is read whole. Of a large one those are read that are likest to the hypothesis by the meanings of their
words, the statement's own or those of the sentence before it; naming what the hypothesis names counts for them.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assay.domain.span import Reason
from assay.domain.stance import StanceLabel, StanceReading
from assay.stance.base import LearntReader
from assay.stance.nearness import nearness

MOST_READ = 8000
_WHY = f"It names what the claim names, but {MOST_READ:,} statements are nearer; only its words were compared."
NOT_NEAR = StanceReading(StanceLabel.UNRELATED, 0.01, 0.01, 0.08, 0.9, (Reason(_WHY),))


def first_pass(
    reader: LearntReader,
    hypothesis: str,
    seen: Sequence[tuple[str, str]],
    contents: Sequence[str],
    shares: Sequence[bool],
    *,
    most: int = MOST_READ,
) -> frozenset[int]:
    """The numbers of the statements to read, at most `most`.

    `seen` are the statements as they stand, each with what stands before, `contents` what they put forward; `shares`
    says whether they share a word with `hypothesis`.
    """
    if len(seen) <= most:
        return frozenset(range(len(seen)))
    wholes, before = reader.vectors([whole for whole, _ in seen]), reader.vectors([text for _, text in seen])
    near = nearness(reader.vectors([hypothesis])[0], reader.vectors(contents), wholes, before, shares)
    return frozenset(np.argsort(-near, kind="stable")[:most].tolist())
