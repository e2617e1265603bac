"""Candidates: the pairs of documents that share enough wording to be worth aligning.

All shingles of all documents are sorted once; documents with equal ones stand side by side. A document is paired only
with the few earliest of those that share a shingle, so the work grows with the length of the pile, not with the square
of the number of copies. `candidate_shards` does the same for millions of documents, with a few shingles of each.
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

Hashes = NDArray[np.uint64]
Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Postings:
    """Every shingle's documents: `documents[i]` (an index in order of publication) has the shingle `hashes[i]`.

    Ascending by hash, then by document; `first[i]` is where the run of equal hashes that i belongs to begins. Shingles
    of one document alone are left out.
    """

    hashes: Hashes
    documents: Numbers
    first: Numbers


def postings(sketches: Sequence[Sketch]) -> Postings:
    """The shared shingles of `sketches`, which are in order of publication."""
    return postings_of([sketch.hashes for sketch in sketches])


def postings_of(distinct: Sequence[Hashes]) -> Postings:
    """The hashes that documents share; `distinct` are those of each document, each once, in order of publication."""
    hashes = np.concatenate([*distinct] or [np.zeros(0, dtype=np.uint64)])
    documents = np.repeat(np.arange(len(distinct), dtype=np.int64), [len(found) for found in distinct])
    order = np.argsort(hashes, kind="stable")
    return shared_postings(hashes[order], documents[order])


def shared_postings(hashes: Hashes, documents: Numbers) -> Postings:
    """The postings that several documents share. Given are all, ascending by hash and document, none of them twice."""
    begins = np.ones(len(hashes) + 1, dtype=np.bool_)
    np.not_equal(hashes[1:], hashes[:-1], out=begins[1:-1])
    shared = ~(begins[:-1] & begins[1:])
    hashes, documents, begins = hashes[shared], documents[shared], begins[:-1][shared]
    places = np.arange(len(hashes), dtype=np.int64)
    return Postings(hashes, documents, np.maximum.accumulate(places * begins))


def pair_places(found: Postings, *, most: int | None = None) -> tuple[Numbers, Numbers]:
    """Places (earlier, later) in `found` of every pairing: each document with the earliest that have the shingle.

    By a shingle that more than `most` documents have, a document is paired with the very first alone.
    """
    places = np.arange(len(found.hashes), dtype=np.int64)
    earlier, later = [], []
    for rank in range(EARLIEST_PAIRED):
        partner = found.first + rank
        paired = partner < places
        if rank and most is not None:
            paired &= run_lengths(found) <= most
        earlier.append(partner[paired])
        later.append(places[paired])
    return np.concatenate(earlier), np.concatenate(later)


def run_lengths(found: Postings) -> Numbers:
    """For each posting how many documents have its shingle."""
    counts = np.bincount(found.first, minlength=len(found.first))
    return counts[found.first]


def pairs(found: Postings, *, least: int = LEAST_SHINGLES) -> dict[tuple[int, int], int]:
    """How many shingles each pair (earlier, later) of documents shares, if at least `least`."""
    width = int(found.documents.max()) + 1 if len(found.documents) else 1
    earlier, later = pair_places(found)
    key, shared = np.unique(found.documents[earlier] * width + found.documents[later], return_counts=True)
    enough = shared >= least
    return {
        (int(pair) // width, int(pair) % width): int(number)
        for pair, number in zip(key[enough], shared[enough], strict=True)
    }
