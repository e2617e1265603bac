"""Candidates among millions of documents: cut into parts that need not fit into memory together.

Map: `posted` turns a batch of texts into postings, one array for each shard, that is for each range of hashes. Reduce:
`shard_pairings` takes all postings of one shard and pairs the documents in them; `gathered` counts the pairings of all
shards. Batches and shards can be worked off one after the other, as `find_candidates` does, or anywhere else: each
needs nothing but its own input.

A posting is one number: the document in its low bits, above it the hash without the bits that all hashes of the shard
have in common.
"""

from __future__ import annotations

import pathlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assay.lineage.candidates import pair_places, run_lengths, shared_postings
from assay.lineage.fingerprints import WINDOW, fingerprints
from assay.lineage.posting_shelf import PostingFiles, PostingLists, PostingShelf

SHARD_BITS = 6
SHARDS = 1 << SHARD_BITS
"""Ranges of hashes that are worked off apart."""
DOCUMENT_BITS = 26
MOST_DOCUMENTS = 1 << DOCUMENT_BITS
"""Documents that can be told apart."""
LEAST_FINGERPRINTS = 2
"""Fingerprints in common that make a candidate, unless the shorter document has fewer."""
MOST_DOCUMENTS_OF_RARE = 100
"""Documents that may have a fingerprint before it counts as a phrase that anybody uses, or a standing line."""
LEAST_SHARE = 0.2
"""Share of the shorter document's fingerprints that makes a candidate even if all of them are frequent."""

Packed = NDArray[np.uint64]
Numbers = NDArray[np.int64]

_DOCUMENT = np.uint64(MOST_DOCUMENTS - 1)
_HASH = ~_DOCUMENT


@dataclass(frozen=True, slots=True)
class Posted:
    """What a batch of documents has: postings, ascending, for each shard, and fingerprints for each document."""

    shards: tuple[Packed, ...]
    counts: Numbers


@dataclass(frozen=True, slots=True)
class Candidates:
    """Pairs of documents, ascending by (earlier, later), and how many fingerprints each pair shares."""

    earlier: Numbers
    later: Numbers
    shared: Numbers

    def __len__(self) -> int:
        return len(self.earlier)


def posted(texts: Sequence[str], *, first: int, window: int = WINDOW) -> Posted:
    """The postings of `texts`; the first of them is document `first`, in order of publication."""
    if first + len(texts) > MOST_DOCUMENTS:
        raise ValueError(f"At most {MOST_DOCUMENTS:,} documents can be compared with each other at once.")
    found = fingerprints(texts, window=window)
    documents = np.repeat(np.arange(first, first + len(texts), dtype=np.uint64), found.counts)
    shard = (found.hashes >> np.uint64(64 - SHARD_BITS)).astype(np.uint8)
    packed = ((found.hashes << np.uint64(SHARD_BITS)) & _HASH) | documents
    order = np.argsort(shard, kind="stable")
    bounds = np.searchsorted(shard[order], np.arange(1, SHARDS, dtype=np.uint8))
    return Posted(tuple(part.copy() for part in np.split(packed[order], bounds)), found.counts)


def shard_pairings(postings: Packed) -> Packed:
    """Every pairing that the postings of one shard give, as one number: earlier, later, whether by a frequent shingle.

    `postings` may be in any order, with repetitions; they are sorted in place.
    """
    postings.sort()
    fresh = np.ones(len(postings), dtype=np.bool_)
    np.not_equal(postings[1:], postings[:-1], out=fresh[1:])
    postings = postings[fresh]
    found = shared_postings(postings & _HASH, (postings & _DOCUMENT).astype(np.int64))
    earlier, later = pair_places(found, most=MOST_DOCUMENTS_OF_RARE)
    frequent = run_lengths(found)[later] > MOST_DOCUMENTS_OF_RARE
    pairs = (found.documents[earlier] << DOCUMENT_BITS) | found.documents[later]
    return ((pairs << 1) | frequent).astype(np.uint64)


def gathered(pairings: Sequence[Packed], counts: Numbers, *, least: int = LEAST_FINGERPRINTS) -> Candidates:
    """The pairs that share enough. `counts` are the fingerprints of each document.

    Enough is `least` fingerprints that are not frequent, or a share of `LEAST_SHARE` of either document. A document
    that has fewer than `least` must have all of them in common.
    """
    keys = np.concatenate([*pairings] or [np.zeros(0, dtype=np.uint64)])
    keys.sort()
    pairs = keys >> np.uint64(1)
    begins = np.ones(len(pairs), dtype=np.bool_)
    np.not_equal(pairs[1:], pairs[:-1], out=begins[1:])
    starts = np.flatnonzero(begins)
    shared = np.diff(starts, append=len(pairs))
    frequent_before = np.concatenate([[0], np.cumsum(keys & np.uint64(1), dtype=np.int64)])
    rare = shared - (frequent_before[starts + shared] - frequent_before[starts])
    later = (pairs[starts] & _DOCUMENT).astype(np.int64)
    earlier = (pairs[starts] >> np.uint64(DOCUMENT_BITS)).astype(np.int64)
    smaller = np.minimum(counts[earlier], counts[later])
    needed = np.minimum(least, smaller)
    enough = (rare >= needed) | ((shared >= needed) & (shared >= LEAST_SHARE * smaller))
    return Candidates(earlier[enough], later[enough], shared[enough])


def find_candidates(
    batches: Iterable[Sequence[str]],
    *,
    window: int = WINDOW,
    least: int = LEAST_FINGERPRINTS,
    folder: pathlib.Path | None = None,
) -> Candidates:
    """The pairs of documents worth aligning. The texts come in order of publication, in batches of any size.

    With a `folder`, postings are kept in files there until their shard's turn comes, and the files are taken away.
    """
    shelf: PostingShelf = PostingFiles(folder, SHARDS) if folder else PostingLists(SHARDS)
    counts = [np.zeros(0, dtype=np.int64)]
    first = 0
    for texts in batches:
        found = posted(texts, first=first, window=window)
        shelf.add(found.shards)
        counts.append(found.counts)
        first += len(texts)
    pairings = [shard_pairings(shelf.take(shard)) for shard in range(SHARDS)]
    return gathered(pairings, np.concatenate(counts), least=least)
