"""text-dedup: its script `minhash` as it stands, run in this process so that its clusters can be read off."""

from __future__ import annotations

import contextlib
import json
import pathlib
import sys
import tempfile
import time
from importlib.metadata import version

import numpy as np
from text_dedup import minhash

from benchmarks.lineage.candidates.contestants.common import PERMUTATIONS, SHINGLE, Contest


def main() -> None:
    contest = Contest("bands")
    bands = int(contest.setting["bands"])
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "documents.jsonl"
        began = time.perf_counter()
        with path.open("w", encoding="utf-8") as file:
            for texts in contest.batches():
                file.writelines(json.dumps({"text": text}) + "\n" for text in texts)
        contest.read_seconds = time.perf_counter() - began
        arguments = {
            "path": "json",
            "data_files": path,
            "split": "train",
            "cache_dir": f"{folder}/cache",
            "output": f"{folder}/output",
            "column": "text",
            "batch_size": 10_000,
            "ngram": SHINGLE,
            "min_length": 0,
            "num_perm": PERMUTATIONS,
            "b": bands,
            "r": PERMUTATIONS // bands,
            "hash_func": "xxh3",
        }
        words = [word for name, value in arguments.items() for word in (f"--{name}", str(value))]
        with contextlib.redirect_stdout(sys.stderr):
            minhash.main([*words, "--clean_cache"], standalone_mode=False)
        cluster = np.array([minhash.uf.find(number) for number in range(contest.options.count)], dtype=np.int64)
    later = np.flatnonzero(cluster != np.arange(len(cluster)))
    contest.done(cluster[later], later, version=version("text-dedup"), clusters="a pair is a document and its cluster")


if __name__ == "__main__":
    main()
