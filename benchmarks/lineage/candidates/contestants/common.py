"""What all contestants have in common: their options, the stream of documents, what they tell."""

from __future__ import annotations

import argparse
import json
import pathlib
import time
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from benchmarks.lineage.candidates.documents import read
from benchmarks.memory import own_peak

SHINGLE = 5
PERMUTATIONS = 128
"""What the peers' users take, and text-dedup by default: shingles of 5 words, sketches of 128 numbers."""


class Contest:
    """One contestant's run: gives out documents, takes pairs, and keeps time meanwhile."""

    def __init__(self, *settings: str) -> None:
        parser = argparse.ArgumentParser()
        parser.add_argument("documents", type=pathlib.Path)
        parser.add_argument("pairs", type=pathlib.Path)
        parser.add_argument("--count", type=int, required=True)
        for setting in settings:
            parser.add_argument(f"--{setting}", type=float, required=True)
        self.options = parser.parse_args()
        self.setting = {name: getattr(self.options, name) for name in settings}
        self.read_seconds = 0.0
        self.token_seconds = 0.0
        self._began = time.perf_counter()

    def batches(self, size: int = 1_000) -> Iterator[list[str]]:
        """The documents, in order; the time that reading them takes is kept apart."""
        batches = read(self.options.documents, count=self.options.count, batch=size)
        while True:
            began = time.perf_counter()
            texts = next(batches, None)
            self.read_seconds += time.perf_counter() - began
            if texts is None:
                return
            yield texts

    def shingled(self, texts: Sequence[str]) -> list[list[str]]:
        """The shingles of each text, as a user of a library without a tokeniser makes them."""
        began = time.perf_counter()
        found = []
        for text in texts:
            words = text.lower().split()
            found.append([" ".join(words[place : place + SHINGLE]) for place in range(len(words) - SHINGLE + 1)])
        self.token_seconds += time.perf_counter() - began
        return found

    def done(self, earlier: NDArray[np.int64], later: NDArray[np.int64], **more: float | str) -> None:
        """Writes the pairs, and prints the seconds of the whole, of reading and of making tokens, and the memory."""
        seconds = time.perf_counter() - self._began
        np.save(self.options.pairs, np.stack([earlier, later]), allow_pickle=False)
        told = {
            "seconds": seconds - self.read_seconds,
            "read_seconds": self.read_seconds,
            "token_seconds": self.token_seconds,
            "peak_megabytes": own_peak(),
        }
        print(json.dumps(told | more))


class Pairs:
    """Pairs as they are found, kept in arrays of their own so that they weigh little."""

    def __init__(self) -> None:
        self._parts = [np.zeros((2, 0), dtype=np.int64)]

    def add(self, earlier: Sequence[Sequence[int]], *, first: int) -> None:
        """The earlier partners of each document from `first` on; later ones and itself are passed over."""
        later = np.repeat(np.arange(first, first + len(earlier), dtype=np.int64), [len(each) for each in earlier])
        found = np.stack([np.array([number for each in earlier for number in each], dtype=np.int64), later])
        self._parts.append(found[:, found[0] < found[1]])

    def arrays(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """All of them, earlier and later."""
        earlier, later = np.concatenate(self._parts, axis=1)
        return earlier, later
