"""The sentences of a long text that are read against a claim: those likest to it, as many as there is room for."""

from __future__ import annotations

import numpy as np

from assay.domain.span import Span
from assay.models.words import Floats, WordVectors
from assay.texts.sentences import sentences

_LONGEST = 400
_LEAD = 0.1


class Passages:
    """The sentences of one text, with their word pieces and vectors, made once for any number of claims."""

    def __init__(self, words: WordVectors, text: str) -> None:
        self.spans = sentences(text)[:_LONGEST]
        self.sentences = [span.of(text) for span in self.spans]
        self._pieces = words.pieces(self.sentences)
        self._vectors = words.of_pieces(self._pieces)

    def closest(self, claim: Floats, *, room: int) -> str:
        """The sentences likest to the vector `claim`, in the order of the text, of at most `room` word pieces together.

        The text's first sentence counts as a little liker than it is: reports say first what they are about. A text
        that fits is given whole.
        """
        if sum(map(len, self._pieces)) <= room:
            return " ".join(self.sentences)
        left = room
        chosen: set[int] = set()
        for number in self._order(claim):
            if len(self._pieces[number]) <= left or not chosen:
                chosen.add(number)
                left -= len(self._pieces[number])
        return " ".join(self.sentences[number] for number in sorted(chosen))

    def nearest(self, claim: Floats, *, most: int) -> list[Span]:
        """Where the sentences likest to the vector `claim` stand, at most `most`, in the order of the text."""
        return [self.spans[number] for number in sorted(self._order(claim)[:most])]

    def _order(self, claim: Floats) -> list[int]:
        """The numbers of the sentences, the likest first."""
        if not self.sentences:
            return []
        likeness = self._vectors @ claim
        likeness[0] += _LEAD
        order: list[int] = np.argsort(-likeness, kind="stable").tolist()
        return order
