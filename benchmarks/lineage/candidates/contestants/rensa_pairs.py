"""rensa: RMinHash and RMinHashLSH, a batch at a time. Tokens are shingles of words, or with `--shingles 0` words."""

from __future__ import annotations

from importlib.metadata import version

from rensa import RMinHash, RMinHashLSH

from benchmarks.lineage.candidates.contestants.common import PERMUTATIONS, Contest, as_pairs


def main() -> None:
    contest = Contest("bands", "shingles")
    bands = int(contest.setting["bands"])
    index = RMinHashLSH(threshold=0.5, num_perm=PERMUTATIONS, num_bands=bands)
    pairs: list[tuple[int, int]] = []
    first = 0
    for texts in contest.batches():
        tokens = contest.shingled(texts) if contest.setting["shingles"] else [text.lower().split() for text in texts]
        sketches = RMinHash.from_token_sets(tokens, num_perm=PERMUTATIONS, seed=42)
        index.insert_many(sketches, start_key=first)
        for number, keys in enumerate(index.query_all(sketches), start=first):
            pairs += [(earlier, number) for earlier in keys if earlier < number]
        first += len(texts)
    contest.done(*as_pairs(pairs), version=version("rensa"))


if __name__ == "__main__":
    main()
