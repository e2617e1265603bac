"""Static word vectors for comparing thousands of short texts with a claim, in milliseconds.

A text's vector is the sum of its word pieces' vectors, made unit length; how much a piece weighs is in the length of
its vector. The vectors come with the pair reader (`training/stance/words.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

from assay.models.wordpiece import WordPiece, shared_word_piece

Floats = NDArray[np.float32]


class WordVectors:
    """Texts as unit vectors [texts, width]; the dot product of two is their likeness, in -1..1."""

    def __init__(self, word_piece: WordPiece, table: NDArray[np.int8], scale: NDArray[np.float16]) -> None:
        self._word_piece = word_piece
        self._table = table.astype(np.float32) * scale.astype(np.float32)

    def pieces(self, texts: Sequence[str]) -> list[list[int]]:
        """The word pieces of each text, without marks around them."""
        return [self._word_piece.ids(text) for text in texts]

    def of_pieces(self, pieces: Sequence[Sequence[int]]) -> Floats:
        """The vectors of texts given as word pieces; a text without pieces is the zero vector."""
        vectors = np.zeros((len(pieces), self._table.shape[1]), np.float32)
        for row, ids in enumerate(pieces):
            if ids:
                vectors[row] = self._table[ids].sum(axis=0)
        size = np.linalg.norm(vectors, axis=1, keepdims=True)
        return np.asarray(vectors / np.maximum(size, 1e-9), np.float32)

    def of(self, texts: Sequence[str]) -> Floats:
        """The vectors of `texts`."""
        return self.of_pieces(self.pieces(texts))


@cache
def shared_words() -> WordVectors:
    """The shipped vectors, loaded at first use."""
    kept = resources.files("assay.models").joinpath("stance/words.npz")
    with resources.as_file(kept) as path, np.load(path, allow_pickle=False) as found:
        return WordVectors(shared_word_piece(), found["vectors"], found["scale"])
