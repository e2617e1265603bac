"""Assay: fingerprints by winnowing, in shards."""

from __future__ import annotations

import pathlib
import tempfile
import time
from collections.abc import Sequence

from assay.lineage import fingerprints
from assay.lineage.candidate_shards import find_candidates
from assay.texts.shingles import hashed_words_of_all
from benchmarks.lineage.candidates.contestants.common import Contest


def timed_by(contest: Contest) -> object:
    """The product's function that makes words, with the time it takes put down."""

    def timed(texts: Sequence[str]) -> object:
        began = time.perf_counter()
        found = hashed_words_of_all(texts)
        contest.token_seconds += time.perf_counter() - began
        return found

    return timed


def main() -> None:
    contest = Contest("window", "least", "files")
    fingerprints.hashed_words_of_all = timed_by(contest)
    setting = {name: int(value) for name, value in contest.setting.items()}
    with tempfile.TemporaryDirectory() as folder:
        found = find_candidates(
            contest.batches(),
            window=setting["window"],
            least=setting["least"],
            folder=pathlib.Path(folder) if setting["files"] else None,
        )
    contest.done(found.earlier, found.later)


if __name__ == "__main__":
    main()
