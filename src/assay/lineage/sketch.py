"""Sketches: what of each document is compared with the others."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assay.domain.document import Document
from assay.domain.span import Span
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.shingles import HashedWords, hashed_words, shingles

_BREAK = lazy_pattern(r"[.!?…:][^\w\s]*\s|\n")
SHINGLE_WORDS = 4
"""Words a shingle: long enough to be seldom common by chance, short enough to survive heavy editing."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """One document's words and its distinct shingles (`hashes`, ascending) with the word each begins at (`places`).

    `compared` marks the words that are compared at all: not those that repeat an earlier passage of the document, nor
    those taken out as boilerplate. `begins` marks the words with which a sentence or paragraph begins, and has one mark
    more for the end of the document.
    """

    document: Document
    words: HashedWords
    compared: NDArray[np.bool_]
    begins: NDArray[np.bool_]
    hashes: NDArray[np.uint64]
    places: NDArray[np.int64]

    def without(self, words: NDArray[np.bool_]) -> Sketch:
        """This sketch less the words marked in `words` (one mark a word)."""
        return _sketch(self.document, self.words, self.compared & ~words, self.begins)

    def runs(self, size: int) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
        """The hashes of all compared runs of `size` words, and the word each begins at, in reading order."""
        return _runs(self.words, self.compared, size)


def sketch(document: Document) -> Sketch:
    """The sketch of one document. A passage that repeats an earlier one of the same document is left out."""
    words = hashed_words(document.text)
    compared = np.ones(len(words), dtype=bool)
    for repeat in document.repeated:
        first, last = words.words_in(Span(repeat.start, repeat.end))
        compared[first:last] = False
    return _sketch(document, words, compared, _begins(document.text, words))


def _sketch(document: Document, words: HashedWords, compared: NDArray[np.bool_], begins: NDArray[np.bool_]) -> Sketch:
    runs, places = _runs(words, compared, SHINGLE_WORDS)
    hashes, first_places = np.unique(runs, return_index=True)
    return Sketch(document, words, compared, begins, hashes, places[first_places])


def _begins(text: str, words: HashedWords) -> NDArray[np.bool_]:
    begins = np.zeros(len(words) + 1, dtype=bool)
    begins[[0, len(words)]] = True
    ends = np.array([match.end() for match in _BREAK.finditer(text)], dtype=np.int64)
    begins[np.searchsorted(words.starts, ends)] = True
    return begins


def _runs(words: HashedWords, compared: NDArray[np.bool_], size: int) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    found = shingles(words.hashes, size=size)
    places = np.arange(len(found), dtype=np.int64)
    if compared.all():
        return found, places
    count = np.concatenate([[0], np.cumsum(compared)])
    whole = count[size:] - count[:-size] == size if len(found) else np.zeros(0, dtype=bool)
    return found[whole], places[whole]
