"""Candidates: the pairs of documents that share enough wording to be worth aligning.

All shingles of all documents are sorted once; documents with equal ones stand side by side. A document is paired only
with the few earliest of those that share a shingle, so the work grows with the length of the pile, not with the square
of the number of copies.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assay.lineage.sketch import Sketch

EARLIEST_PAIRED = 8
"""Documents that a document is paired with by one shingle: the earliest that have it."""
LEAST_SHINGLES = 8
"""Shingles in common that make a candidate."""


@dataclass(frozen=True, slots=True)
class Postings:
    """Every shingle's documents: `documents[i]` (an index in order of publication) has the shingle `hashes[i]`.

    Ascending by hash, then by document; `first[i]` is where the run of equal hashes that i belongs to begins. Shingles
    of one document alone are left out.
    """

    hashes: NDArray[np.uint64]
    documents: NDArray[np.int64]
    first: NDArray[np.int64]


def postings(sketches: Sequence[Sketch]) -> Postings:
    """The shared shingles of `sketches`, which are in order of publication."""
    return postings_of([sketch.hashes for sketch in sketches])


def postings_of(distinct: Sequence[NDArray[np.uint64]]) -> Postings:
    """The hashes that documents share; `distinct` are those of each document, each once, in order of publication."""
    hashes = np.concatenate([*distinct] or [np.zeros(0, dtype=np.uint64)])
    documents = np.repeat(np.arange(len(distinct), dtype=np.int64), [len(found) for found in distinct])
    order = np.argsort(hashes, kind="stable")
    hashes, documents = hashes[order], documents[order]
    _, inverse, counts = np.unique(hashes, return_inverse=True, return_counts=True)
    shared = counts[inverse] > 1
    hashes, documents = hashes[shared], documents[shared]
    first = np.searchsorted(hashes, hashes, side="left").astype(np.int64)
    return Postings(hashes, documents, first)


def pairs(found: Postings, *, least: int = LEAST_SHINGLES) -> dict[tuple[int, int], int]:
    """How many shingles each pair (earlier, later) of documents shares, if at least `least`."""
    count = len(found.hashes)
    places = np.arange(count, dtype=np.int64)
    width = int(found.documents.max()) + 1 if count else 1
    keys: list[NDArray[np.int64]] = []
    for rank in range(EARLIEST_PAIRED):
        partner = found.first + rank
        later = places[partner < places]
        keys.append(found.documents[partner[later]] * width + found.documents[later])
    key, shared = np.unique(np.concatenate(keys), return_counts=True)
    enough = shared >= least
    return {
        (int(pair) // width, int(pair) % width): int(number)
        for pair, number in zip(key[enough], shared[enough], strict=True)
    }
