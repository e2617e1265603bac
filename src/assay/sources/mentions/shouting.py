"""Texts in capitals throughout: the same text with the capitals of names alone, as far as other words are known."""

from __future__ import annotations

import re
from functools import lru_cache

from assay.sources.mentions.lexicon import DETERMINERS, INDEFINITE, KIND_OF_HEAD, OPENERS, PRONOUNS, TITLES
from assay.sources.mentions.phrase import singular
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import HONORIFICS, fold
from assay.texts.verbs import verb_readings
from assay.texts.words import is_stopword

SHARE = 0.85
"""From this share of capitals among the letters on, a text is held to be shouted."""
LOOKED_AT = 600
"""How many characters are looked at for that."""
LEAST_LETTERS = 40
"""Shorter texts may be a headline or initials."""
_WORD = lazy_pattern(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_SENTENCE_END = lazy_pattern(r"(?:\A|[.!?\n])[\"”’')\s“]{0,6}\Z")
_SHORT = 4
_VOWELS = frozenset("aeiou")


def is_shouted(text: str) -> bool:
    """Whether nearly all letters of `text` are capitals."""
    letters = [character for character in text[:LOOKED_AT] if character.isalpha()]
    raised = sum(character.isupper() for character in letters)
    return len(letters) >= LEAST_LETTERS and raised >= SHARE * len(letters)


def calmed(text: str) -> str:
    """`text` itself, or for a shouted one the same with small letters where words are known to be no names.

    Every character keeps its place. Words with no vowel among few letters stay as they are: they are initials.
    """
    if not is_shouted(text):
        return text
    pieces: list[str] = []
    at, after_name = 0, False
    for match in _WORD.finditer(text):
        word = match.group()
        pieces.append(text[at : match.start()])
        kept = _recased(word, beside_name=after_name and text[match.start() - 1] == " ")
        opens = _SENTENCE_END.search(text, max(0, match.start() - 8), match.start()) is not None
        pieces.append(kept[:1].upper() + kept[1:] if opens else kept)
        at, after_name = match.end(), kept[:1].isupper()
    calm = "".join([*pieces, text[at:]])
    return calm if len(calm) == len(text) else text


@lru_cache(maxsize=65536)
def _recased(word: str, *, beside_name: bool) -> str:
    low = word.lower()
    plain = re.split(r"[’']", low)[0]
    if plain in TITLES or plain in HONORIFICS or (beside_name and singular(plain) in KIND_OF_HEAD):
        return word[:1] + low[1:]
    if is_stopword(low) or plain in OPENERS | DETERMINERS | INDEFINITE or plain in PRONOUNS:
        return low
    if singular(fold(plain)) in KIND_OF_HEAD or verb_readings(plain):
        return low
    if len(word) <= _SHORT and not _VOWELS & set(low):
        return word
    return word[:1] + low[1:]
