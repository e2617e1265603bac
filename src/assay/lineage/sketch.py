"""Sketches: what of each document is compared with the others."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assay.domain.document import Document
from assay.domain.span import Span
from assay.texts.shingles import HashedWords, hashed_words, shingles

SHINGLE_WORDS = 6
"""Words a shingle: long enough to be rare by chance, short enough to survive light editing."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """One document's words and its distinct shingles (`hashes`, ascending) with the word each begins at (`places`)."""

    document: Document
    words: HashedWords
    hashes: NDArray[np.uint64]
    places: NDArray[np.int64]

    def without(self, hashes: NDArray[np.uint64]) -> Sketch:
        """This sketch less the shingles in `hashes`."""
        keep = np.isin(self.hashes, hashes, invert=True)
        return Sketch(self.document, self.words, self.hashes[keep], self.places[keep])


def sketch(document: Document) -> Sketch:
    """The sketch of one document. A passage that repeats an earlier one of the same document is left out."""
    words = hashed_words(document.text)
    runs = shingles(words.hashes, size=SHINGLE_WORDS)
    places = np.arange(len(runs), dtype=np.int64)
    fresh = np.ones(len(runs), dtype=bool)
    for repeat in document.repeated:
        first, last = words.words_in(Span(repeat.start, repeat.end))
        fresh[max(0, first - SHINGLE_WORDS + 1) : last] = False
    hashes, first_places = np.unique(runs[fresh], return_index=True)
    return Sketch(document, words, hashes, places[fresh][first_places])
