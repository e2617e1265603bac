"""Who and what a text speaks of without a name: common nouns and third-person pronouns, found without a parser."""

from __future__ import annotations

import re
from functools import lru_cache

from assay.domain.span import Span
from assay.sources.mentions.lexicon import DETERMINERS, INDEFINITE, KIND_OF_HEAD, NUMERALS, OPENERS
from assay.sources.mentions.phrase import is_plural, singular
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import fold, word_set

BEFORE_HEAD = 4
"""How many words before its noun a phrase may have."""
_PHRASE_WORD = lazy_pattern(r"[^\W_](?:[^\W_]|[’'.-](?=[^\W_])){0,30}(?:[’'](?= ))?")
_PRONOUN = lazy_pattern(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]im|[Hh]is|[Hh]er|[Tt]hem|[Tt]heir)\b")
_DOERS = lazy_pattern(r"[a-z]{3}(?:ers|ors|ists|ians|eers|ees)\Z")
_NO_DOERS = word_set(
    """
    number matter power answer error river chapter offer factor corner border danger weather other rather labor favor
    humor rumor behavior neighbor paper letter order computer dinner summer winter quarter center theater minister
    layer poster banner counter filter tower flower shower finger shoulder monitor sector motor tractor doctor color
    committee fee degree coffee trustee guarantee vector corridor mirror floor door list
    """
)
"""Nouns that end like those for people who do something, and are none."""
_OPENS = lazy_pattern(r"(?:\A|[.!?:\n][\"”’')]{0,2}\s{0,3}|[\"“‘])\Z")
_STARTS = (DETERMINERS | INDEFINITE | NUMERALS.keys()) - {"that"}
_STOPS = OPENERS - NUMERALS.keys()


@lru_cache(maxsize=65536)
def _is_head(word: str) -> bool:
    """Whether a word is a common noun for somebody or something that speaks, or by its ending for people who do it."""
    one = singular(word)
    listed = one in KIND_OF_HEAD or one.endswith(("man", "woman"))
    return listed or (_DOERS.search(word) is not None and one not in _NO_DOERS)


def pronoun_spans(text: str) -> list[Span]:
    """The third-person pronouns of people, in reading order: they show of whom the text goes on to speak."""
    return [Span(*match.span()) for match in _PRONOUN.finditer(text)]


def noun_spans(text: str) -> list[Span]:
    """The phrases around listed nouns, in reading order: "the two men", "his lawyer", "Federal officials", "a report".

    A phrase goes back to its determiner; a plural without one takes the capitalised words before it along. A noun in
    the singular without a determiner, and one that only qualifies the next noun, are left out. Linear time.
    """
    words = list(_PHRASE_WORD.finditer(text))
    found: list[Span] = []
    after = -1
    for place, match in enumerate(words):
        word = match.group()
        if not _is_head(word.lower()):
            continue
        if not word.islower() and _OPENS.search(text, max(0, match.start() - 6), match.start()) is None:
            continue
        if _qualifies(text, words, place):
            continue
        start = _start(text, words, place, after)
        if start is not None:
            found.append(Span(words[start].start(), match.end()))
            after = place
    return found


def _qualifies(text: str, words: list[re.Match[str]], place: int) -> bool:
    """Whether the noun at `place` only qualifies the next one: "police officers"."""
    if place + 1 == len(words) or not _joined(text, words[place], words[place + 1]):
        return False
    return words[place + 1].group().islower() and _is_head(words[place + 1].group())


def _joined(text: str, one: re.Match[str], other: re.Match[str]) -> bool:
    return text[one.end() : other.start()] in (" ", "\n")


def _start(text: str, words: list[re.Match[str]], head: int, after: int) -> int | None:
    """The place of the phrase's first word, which is none up to `after`; none where there is no phrase."""
    bare = head
    for place in range(head - 1, max(after, head - 1 - BEFORE_HEAD), -1):
        word = words[place].group()
        if not _joined(text, words[place], words[place + 1]):
            break
        if fold(word) in _STARTS or word.endswith(("’s", "'s", "’", "'")):
            before = place - 1
            more = before > after and _joined(text, words[before], words[place]) and _is_start(words[before].group())
            return before if more else place
        if fold(word) in _STOPS:
            break
        if bare == place + 1 and (word[0].isupper() or _is_head(word)):
            bare = place
    return bare if is_plural(words[head].group()) else None


def _is_start(word: str) -> bool:
    return fold(word) in _STARTS
