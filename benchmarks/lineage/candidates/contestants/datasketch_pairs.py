"""datasketch: MinHash and MinHashLSH. Each document is looked up among those before it, then put in."""

from __future__ import annotations

import time
from importlib.metadata import version

from datasketch import MinHash, MinHashLSH

from benchmarks.lineage.candidates.contestants.common import PERMUTATIONS, Contest, Pairs


def main() -> None:
    contest = Contest("bands")
    bands = int(contest.setting["bands"])
    index = MinHashLSH(num_perm=PERMUTATIONS, params=(bands, PERMUTATIONS // bands))
    pairs = Pairs()
    number = 0
    for texts in contest.batches():
        shingled = contest.shingled(texts)
        began = time.perf_counter()
        tokens = [[shingle.encode() for shingle in shingles] for shingles in shingled]
        contest.token_seconds += time.perf_counter() - began
        first, earlier = number, []
        for sketch in MinHash.bulk(tokens, num_perm=PERMUTATIONS):
            earlier.append(index.query(sketch))
            index.insert(number, sketch, check_duplication=False)
            number += 1
        pairs.add(earlier, first=first)
    contest.done(*pairs.arrays(), version=version("datasketch"))


if __name__ == "__main__":
    main()
