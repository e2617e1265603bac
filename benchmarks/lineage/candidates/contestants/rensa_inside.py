"""rensa inside Assay: our words and shingles, its sketches, and our pairing in place of its index."""

from __future__ import annotations

from importlib.metadata import version

import numpy as np
from rensa import RMinHash

from assay.lineage import fingerprints
from assay.lineage.candidate_shards import DOCUMENT_BITS, gathered, shard_pairings
from assay.texts.word_hashes import mixed
from benchmarks.lineage.candidates.contestants.assay_pairs import timed_by
from benchmarks.lineage.candidates.contestants.common import PERMUTATIONS, Contest


def main() -> None:
    contest = Contest("bands")
    fingerprints.hashed_words_of_all = timed_by(contest)
    bands = int(contest.setting["bands"])
    mask = np.uint64((1 << DOCUMENT_BITS) - 1)
    kept: list[list[np.ndarray]] = [[] for _ in range(bands)]
    first = 0
    for texts in contest.batches():
        found = fingerprints.fingerprints(texts, window=1)
        offsets = np.concatenate([[0], np.cumsum(found.counts)]).astype(np.uint64)
        matrix = RMinHash.digest_matrix_from_flat_token_hashes(found.hashes, offsets, PERMUTATIONS, 42)
        rows = np.array(matrix.to_rows(), dtype=np.uint64).reshape(len(texts), bands, -1)
        band_hashes = np.zeros((len(texts), bands), dtype=np.uint64)
        for place in range(rows.shape[2]):
            band_hashes = mixed(band_hashes ^ rows[:, :, place])
        numbers = np.arange(first, first + len(texts), dtype=np.uint64)
        for band in range(bands):
            kept[band].append((band_hashes[:, band] & ~mask) | numbers)
        first += len(texts)
    pairings = [shard_pairings(np.concatenate(parts)) for parts in kept]
    pairs = gathered(pairings, np.full(first, bands), least=1)
    contest.done(pairs.earlier, pairs.later, version=version("rensa"))


if __name__ == "__main__":
    main()
