"""Rarity: how much it tells that two texts have a word in common."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from assay.lineage.sketch import Sketch

LARGEST = 6.0
"""Nats that a word tells at most: rarer words than one in four hundred tell no more of who copied."""


def rarities(sketches: Sequence[Sketch]) -> list[NDArray[np.float64]]:
    """For each word of each sketch its information, -log of its share among all words, in nats from 0 to `LARGEST`."""
    words = np.concatenate([sketch.words.hashes for sketch in sketches] or [np.zeros(0, dtype=np.uint64)])
    _, inverse, counts = np.unique(words, return_inverse=True, return_counts=True)
    told = np.minimum(-np.log(counts / max(1, len(words))), LARGEST)[inverse]
    ends = np.cumsum([len(sketch.words) for sketch in sketches])
    return [told[end - len(sketch.words) : end] for sketch, end in zip(sketches, ends, strict=True)]
