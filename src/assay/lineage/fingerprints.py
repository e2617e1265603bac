"""Fingerprints: the few shingles of a document by which it is compared with very many others.

They are chosen by winnowing (Schleimer, Wilkerson and Aiken 2003): of every `window` shingles in a row the one with the
lowest hash. So documents that have a run of `window` shingles in common have a fingerprint in common, however long
either is: an excerpt is found in a longer document. On average 2 of `window + 1` shingles are kept; a window of 1 keeps
all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assay.texts.shingles import hashed_words_of_all, shingles

FINGERPRINT_WORDS = 6
"""Words a shingle: rare by chance among millions of documents."""
WINDOW = 12
"""Shingles of which at least one is kept: a passage of 17 words in common is found."""
_PIECE = 128  # texts worked on at a time, which the processor's cache holds

Hashes = NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class Fingerprints:
    """The fingerprints of several documents, one document after the other, and how many each has."""

    hashes: Hashes
    counts: NDArray[np.int64]


def fingerprints(texts: Sequence[str], *, window: int = WINDOW) -> Fingerprints:
    """The fingerprints of each of `texts`. They do not depend on what else is in `texts`.

    A document with fewer than `window` shingles keeps all it has.
    """
    if window < 1:
        raise ValueError(f"A window must hold at least one shingle, not {window}.")
    parts = [_fingerprints(texts[begin : begin + _PIECE], window) for begin in range(0, len(texts), _PIECE)]
    if not parts:
        return Fingerprints(np.zeros(0, dtype=np.uint64), np.zeros(0, dtype=np.int64))
    return Fingerprints(
        np.concatenate([part.hashes for part in parts]), np.concatenate([part.counts for part in parts])
    )


def _fingerprints(texts: Sequence[str], window: int) -> Fingerprints:
    words, counts = hashed_words_of_all(texts)
    ends = np.cumsum(counts)
    runs = shingles(words, size=FINGERPRINT_WORDS)
    left = (np.repeat(ends, counts) - np.arange(len(words), dtype=np.int64))[: len(runs)]
    whole = left >= FINGERPRINT_WORDS
    if window == 1:
        keep = whole
    else:
        keep = _lowest(runs, left >= FINGERPRINT_WORDS + window - 1, window)
        short = np.repeat(counts < FINGERPRINT_WORDS + window - 1, counts)[: len(runs)]
        keep |= short & whole
    kept = np.flatnonzero(keep)
    upto = np.searchsorted(kept, ends, side="left")
    return Fingerprints(runs[kept], np.diff(upto, prepend=0))


def _lowest(runs: Hashes, begins_window: NDArray[np.bool_], window: int) -> NDArray[np.bool_]:
    """Which of `runs` are the lowest of a window; `begins_window` says at which of them a window begins."""
    if len(runs) < window:
        return np.zeros(len(runs), dtype=np.bool_)
    lowest = np.zeros(len(runs) + window - 1, dtype=np.uint64)
    windows = _over(runs, window, np.minimum)
    np.copyto(lowest[window - 1 : window - 1 + len(windows)], windows, where=begins_window[: len(windows)])
    kept: NDArray[np.bool_] = _over(lowest, window, np.maximum) == runs
    return kept


def _over(values: Hashes, window: int, of: Callable[[Hashes, Hashes], Hashes]) -> Hashes:
    """`of` (minimum or maximum) over each `window` of `values` in a row, in steps that double."""
    width = 1
    while 2 * width <= window:
        values = of(values[:-width], values[width:])
        width *= 2
    rest = window - width
    return of(values[:-rest], values[rest:]) if rest else values
