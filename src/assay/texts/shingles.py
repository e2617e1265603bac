"""Shingles: hashes of runs of words, by which the same wording is found in two places.

Words are compared casefolded, without punctuation. A shingle's hash is a polynomial in its words' hashes modulo 2**64
(Karp and Rabin 1987); a word's hash is taken from BLAKE2b, so that hashes are the same in every run and everywhere.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from assay.domain.span import Span

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_BASE = 0x9E3779B97F4A7C15
_MODULUS = 1 << 64


@dataclass(frozen=True, slots=True)
class HashedWords:
    """The words of a text: their hashes (`uint64`), and where each starts and ends (code points)."""

    hashes: NDArray[np.uint64]
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.hashes)

    def span(self, first: int, last: int) -> Span:
        """The span from word `first` to before word `last`; `first` must be less than `last`."""
        return Span(int(self.starts[first]), int(self.ends[last - 1]))

    def words_in(self, span: Span) -> tuple[int, int]:
        """The half-open range of the words that lie at least partly in `span`."""
        first = int(np.searchsorted(self.ends, span.start, side="right"))
        last = int(np.searchsorted(self.starts, span.end, side="left"))
        return first, max(first, last)


def hashed_words(text: str) -> HashedWords:
    """The words of `text`, casefolded and hashed, in reading order."""
    found = [(_word_hash(match.group()), match.start(), match.end()) for match in _WORD.finditer(text)]
    return HashedWords(
        hashes=np.array([hashed for hashed, _, _ in found], dtype=np.uint64),
        starts=np.array([start for _, start, _ in found], dtype=np.int64),
        ends=np.array([end for _, _, end in found], dtype=np.int64),
    )


def shingles(hashes: NDArray[np.uint64], *, size: int) -> NDArray[np.uint64]:
    """The hashes of all runs of `size` words (at least 1); entry i is the run that begins with word i."""
    if size < 1:
        raise ValueError(f"A shingle must have at least one word, not {size}.")
    count = len(hashes) - size + 1
    if count <= 0:
        return np.zeros(0, dtype=np.uint64)
    total = np.zeros(count, dtype=np.uint64)
    for place in range(size):
        factor = np.uint64(pow(_BASE, size - place, _MODULUS))
        total += hashes[place : place + count] * factor
    return total


@lru_cache(maxsize=1 << 17)
def _word_hash(word: str) -> int:
    folded = word.casefold().replace("’", "'").encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(folded, digest_size=8).digest(), "little")
