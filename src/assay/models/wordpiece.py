"""WordPiece, uncased, as BERT's encoders read text: the pieces of words, and where in the text they stand.

A word is cut from left to right into the longest pieces that the vocabulary knows; one that cannot be cut is unknown
as a whole (Wu et al. 2016, "Google's neural machine translation system"; Devlin et al. 2019, "BERT: Pre-training of
deep bidirectional transformers"). Pieces and offsets are those of the package `tokenizers`, which the encoder's makers
used and the tests compare with, but for marks written out in a text; why it is not used here is in
`docs/decisions/0027-wordpiece.md`.

Text is first cut at white space and punctuation that no word goes through, and what lies between is remembered: in a
pile of articles, nine chunks in ten have been met before.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from assay.models.card import tokenizer_text
from assay.models.characters import fold
from assay.texts.lazy_pattern import lazy_pattern

FIRST, LAST, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"  # before all pieces, after each text, and what no piece stands for
_MARKS = ("[PAD]", UNKNOWN, FIRST, LAST, "[MASK]")
_LONGEST_WORD = 100  # letters; a longer word is unknown
_REMEMBERED = 16_384  # chunks, of at most so many characters: some 6 MB in English, 30 MB whatever is read
_LONGEST_REMEMBERED = 24
_WORDS = lazy_pattern("[^ ]+")
# One character that is always a word of its own, or what lies between these and white space.
_CHUNKS = lazy_pattern(r"[!-/:-@\[-`{-~\u2010-\u2027]|[^\t\n\r \u00a0!-/:-@\[-`{-~\u2010-\u2027]+")

_Piece = tuple[int, int, int]  # its number, and its half-open range of characters in what is cut


class Pieces(NamedTuple):
    """The word pieces of a text: their numbers in the vocabulary and their half-open ranges of characters, in order."""

    ids: list[int]
    offsets: list[tuple[int, int]]


class WordPiece:
    """Cuts texts into the pieces of `vocabulary`, which gives each piece its number; `##` begins what goes on a word.

    Raises `KeyError` where the vocabulary lacks one of the encoder's marks. What is read of a text does not depend on
    what was read before; the memory for words met before is bounded. A mark that is written out in a text is read as
    brackets and letters: no text may end itself and go on as another. Controls and lone surrogates are left out,
    wherever they stand.
    """

    def __init__(self, vocabulary: Mapping[str, int]) -> None:
        self._known = _Chunks(vocabulary)

    def read(self, text: str) -> Pieces:
        """The pieces of `text`, without marks around them."""
        known = self._known
        ids: list[int] = []
        offsets: list[tuple[int, int]] = []
        for found in _CHUNKS.finditer(text):
            start = found.start()
            for number, first, last in known[found[0]]:
                ids.append(number)
                offsets.append((start + first, start + last))
        return Pieces(ids, offsets)

    def ids(self, text: str) -> list[int]:
        """The numbers of the pieces of `text`, without marks around them."""
        known = self._known
        return [piece[0] for chunk in _CHUNKS.findall(text) for piece in known[chunk]]

    def mark(self, name: str) -> int:
        """The number of one of the encoder's marks, such as `FIRST`; raises `KeyError` for anything else."""
        return self._known.marks[name]


class _Chunks(dict[str, tuple[_Piece, ...]]):
    """The pieces of chunks of text; short ones are remembered, and all are forgotten when there are too many."""

    def __init__(self, vocabulary: Mapping[str, int]) -> None:
        super().__init__()
        self.marks = {name: vocabulary[name] for name in _MARKS}
        self._unknown = vocabulary[UNKNOWN]
        self._begin = {piece: number for piece, number in vocabulary.items() if not piece.startswith("##")}
        self._go_on = {piece[2:]: number for piece, number in vocabulary.items() if piece.startswith("##")}
        self._longest = max(map(len, (*self._begin, *self._go_on)))

    def __missing__(self, chunk: str) -> tuple[_Piece, ...]:
        found = tuple(self._read(chunk))
        if len(chunk) <= _LONGEST_REMEMBERED:
            if len(self) >= _REMEMBERED:
                self.clear()
            self[chunk] = found
        return found

    def _read(self, chunk: str) -> list[_Piece]:
        if chunk.isascii() and chunk.isalnum():
            return self._cut(chunk.lower())
        folded = [fold(character) for character in chunk]
        places = [place for place, letters in enumerate(folded) for _ in letters]
        pieces: list[_Piece] = []
        for word in _WORDS.finditer("".join(folded)):
            start = word.start()
            for number, first, last in self._cut(word[0]):
                pieces.append((number, places[start + first], places[start + last - 1] + 1))
        return pieces

    def _cut(self, word: str) -> list[_Piece]:
        """The longest piece that begins `word`, then the longest that goes on from there, to its end."""
        length = len(word)
        if length > _LONGEST_WORD:
            return [(self._unknown, 0, length)]
        pieces: list[_Piece] = []
        known, start = self._begin, 0
        while start < length:
            for end in range(min(length, start + self._longest), start, -1):
                number = known.get(word[start:end])
                if number is not None:
                    break
            else:
                return [(self._unknown, 0, length)]
            pieces.append((number, start, end))
            known, start = self._go_on, end
        return pieces


@cache
def shared_word_piece() -> WordPiece:
    """The word pieces of the encoder that all shipped models were fine-tuned from, read at first use."""
    return WordPiece(json.loads(tokenizer_text())["model"]["vocab"])
