"""Runs: stretches of words that are exactly the same in two documents.

Found by seeds, runs of three words that both have. A seed that the earlier document has at many places tells nothing
and is passed over, so that the work is linear in the lengths of both, whatever they repeat.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assay.lineage.sketch import Sketch

SEED_WORDS = 3
PLACES = 3
"""Places of a seed in the earlier document up to which it is looked at."""
MOST_RUNS, WORDS_A_RUN = 20_000, 4
"""Runs of a pair that are looked at, the longest ones: so many, or one for each so many words of a long document."""


@dataclass(frozen=True, slots=True)
class Run:
    """`length` words that are the same from word `earlier` of the one and word `later` of the other document on."""

    earlier: int
    later: int
    length: int


@dataclass(frozen=True, slots=True)
class Seeds:
    """A document's seeds: in reading order with their places, and those that it has seldom, each once, with all places.

    `firsts[n]` has the nth place of each of `distinct`, -1 where it has fewer.
    """

    hashes: NDArray[np.uint64]
    places: NDArray[np.int64]
    distinct: NDArray[np.uint64]
    firsts: tuple[NDArray[np.int64], ...]


def seeds(sketch: Sketch) -> Seeds:
    """The seeds of one document."""
    hashes, places = sketch.runs(SEED_WORDS)
    order = np.argsort(hashes, kind="stable")
    distinct, first, counts = np.unique(hashes[order], return_index=True, return_counts=True)
    if not len(hashes):
        return Seeds(hashes, places, distinct, (places,) * PLACES)
    seldom = counts <= PLACES
    distinct, first, counts = distinct[seldom], first[seldom], counts[seldom]
    nth = [places[order][np.minimum(first + rank, len(hashes) - 1)] for rank in range(PLACES)]
    firsts = tuple(np.where(counts > rank, found, -1) for rank, found in enumerate(nth))
    return Seeds(hashes, places, distinct, firsts)


def common_runs(earlier: Seeds, later: Seeds) -> list[Run]:
    """The longest runs of at least `SEED_WORDS` words that two documents have in common, in order of the later."""
    if not len(earlier.distinct) or not len(later.hashes):
        return []
    where = np.searchsorted(earlier.distinct, later.hashes)
    where[where == len(earlier.distinct)] = 0
    same = earlier.distinct[where] == later.hashes
    where, in_later = where[same], later.places[same]
    in_earlier = np.concatenate([first[where] for first in earlier.firsts])
    in_later = np.tile(in_later, PLACES)[in_earlier >= 0]
    in_earlier = in_earlier[in_earlier >= 0]
    if not len(in_later):
        return []
    return _joined(in_earlier, in_later, most=max(MOST_RUNS, len(later.hashes) // WORDS_A_RUN))


def _joined(in_earlier: NDArray[np.int64], in_later: NDArray[np.int64], *, most: int) -> list[Run]:
    diagonal = in_earlier - in_later
    order = np.lexsort((in_later, diagonal))
    diagonal, places = diagonal[order], in_later[order]
    breaks = np.flatnonzero((np.diff(diagonal) != 0) | (np.diff(places) != 1)) + 1
    starts = np.concatenate([[0], breaks])
    lengths = np.diff(np.concatenate([starts, [len(places)]])) + SEED_WORDS - 1
    firsts, shifts = places[starts], diagonal[starts]
    if len(starts) > most:
        kept = np.sort(np.argsort(-lengths, kind="stable")[:most])
        firsts, shifts, lengths = firsts[kept], shifts[kept], lengths[kept]
    order = np.lexsort((shifts, firsts))
    found = zip((firsts + shifts)[order].tolist(), firsts[order].tolist(), lengths[order].tolist(), strict=True)
    return [Run(*run) for run in found]
