"""rensa's fastest way, the rho sketch of a whole matrix: says which documents have a duplicate, not of what."""

from __future__ import annotations

from importlib.metadata import version

import numpy as np
from rensa import RMinHash, RMinHashLSH

from benchmarks.lineage.candidates.contestants.common import PERMUTATIONS, Contest


def main() -> None:
    contest = Contest("bands", "shingles")
    index = RMinHashLSH(threshold=0.5, num_perm=PERMUTATIONS, num_bands=int(contest.setting["bands"]))
    flags: list[bool] = []
    for texts in contest.batches():
        tokens = contest.shingled(texts) if contest.setting["shingles"] else [text.lower().split() for text in texts]
        matrix = RMinHash.digest_matrix_from_token_sets_rho(tokens, num_perm=PERMUTATIONS, seed=42)
        flags += index.insert_matrix_and_query_duplicate_flags(matrix, start_key=len(flags))
    flagged = np.flatnonzero(flags)
    contest.done(flagged, flagged, version=version("rensa"), flags="documents that have a duplicate before them")


if __name__ == "__main__":
    main()
