"""rensa: RMinHash and RMinHashLSH, a batch at a time. Tokens are shingles of words, or with `--shingles 0` words."""

from __future__ import annotations

from importlib.metadata import version

from rensa import RMinHash, RMinHashLSH

from benchmarks.lineage.candidates.contestants.common import PERMUTATIONS, Contest, Pairs


def main() -> None:
    contest = Contest("bands", "shingles")
    bands = int(contest.setting["bands"])
    index = RMinHashLSH(threshold=0.5, num_perm=PERMUTATIONS, num_bands=bands)
    pairs = Pairs()
    first = 0
    for texts in contest.batches():
        tokens = contest.shingled(texts) if contest.setting["shingles"] else [text.lower().split() for text in texts]
        sketches = RMinHash.from_token_sets(tokens, num_perm=PERMUTATIONS, seed=42)
        index.insert_many(sketches, start_key=first)
        pairs.add(index.query_all(sketches), first=first)
        first += len(texts)
    contest.done(*pairs.arrays(), version=version("rensa"))


if __name__ == "__main__":
    main()
