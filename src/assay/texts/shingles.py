"""Shingles: hashes of runs of words, by which the same wording is found in two places.

Words are compared casefolded, without punctuation. A shingle's hash is a polynomial in its words' hashes modulo 2**64
(Karp and Rabin 1987); for a word's hash see `word_hashes`. Hashes are the same in every run and everywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assay.domain.span import Span
from assay.texts.word_hashes import find_words

_BETWEEN = "\n"
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
    found = find_words(text)
    return HashedWords(found.hashes, found.starts, found.ends)


def hashed_words_of_all(texts: Sequence[str]) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    """The hashes of the words of all `texts`, one text after the other, and how many words each has.

    The hashes are those that `hashed_words` gives; for short texts this is much faster than one call for each.
    """
    found = find_words(_BETWEEN.join(texts))
    lengths = np.array([len(text) + len(_BETWEEN) for text in texts], dtype=np.int64)
    ends = np.searchsorted(found.starts, np.cumsum(lengths), side="left")
    return found.hashes, np.diff(ends, prepend=0)


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
