"""The sentences of a long text that are read against a claim: those likest to it, as many as there is room for."""

from __future__ import annotations

from assay.models.words import Floats, WordVectors
from assay.texts.sentences import sentences

_LONGEST = 400
_LEAD = 0.1


class Passages:
    """The sentences of one text, with their word pieces and vectors, made once for any number of claims."""

    def __init__(self, words: WordVectors, text: str) -> None:
        self.sentences = [span.of(text) for span in sentences(text)[:_LONGEST]]
        self._pieces = words.pieces(self.sentences)
        self._vectors = words.of_pieces(self._pieces)

    def closest(self, claim: Floats, *, room: int) -> str:
        """The sentences likest to the vector `claim`, in the order of the text, of at most `room` word pieces together.

        The text's first sentence counts as a little liker than it is: reports say first what they are about. A text
        that fits is given whole.
        """
        if sum(map(len, self._pieces)) <= room:
            return " ".join(self.sentences)
        likeness = self._vectors @ claim
        likeness[0] += _LEAD
        left = room
        chosen: set[int] = set()
        for number in sorted(range(len(self.sentences)), key=lambda at: (-likeness[at], at)):
            if len(self._pieces[number]) <= left or not chosen:
                chosen.add(number)
                left -= len(self._pieces[number])
        return " ".join(self.sentences[number] for number in sorted(chosen))
