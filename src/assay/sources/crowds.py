"""People in the plural: doers in a place, causes that people give their name to, gatherings of people."""

from __future__ import annotations

from assay.sources.mentions.lexicon import PERSON_HEADS
from assay.sources.mentions.phrase import capitalised, is_plural, singular
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import fold, word_set

_CAUSES = frozenset({"for", "against", "without"})
_PLACED = word_set("at along across inside outside near in on who from aboard around working living")
_DOERS = lazy_pattern(r"[a-z]{2}(?:ers|ors|ists|ians|men|women|eers|folk|ees)$")
_GATHERED = word_set("coalition panel assortment gathering chorus array alliance")
"""Nouns for people together that come before those they are made of ("a coalition of leaders")."""


def are_doers(word: str, after: list[str]) -> bool:
    """Whether a capitalised plural that opens a phrase means people by what they do ("Dockers at the port")."""
    placed = bool(after) and fold(after[0]) in _PLACED
    return placed and is_plural(word) and _DOERS.search(word) is not None


def is_cause(determiner: str, word: str, after: list[str]) -> bool:
    """Whether people and what they stand for are a body's name: "Citizens for Veld Parks", "Doctors Without War"."""
    if not after or determiner or fold(after[0]) not in _CAUSES or not is_plural(word):
        return False
    return all(capitalised(each) or fold(each) in {"the", "and", "of"} for each in after[1:])


def is_gathering(head: str, after: list[str]) -> bool:
    """Whether a noun is one for people together, and people follow it: "a coalition of leaders"."""
    return singular(head) in _GATHERED and after[:1] == ["of"] and any(map(_are_people, after[1:5]))


def _are_people(word: str) -> bool:
    return is_plural(word) and singular(word) in PERSON_HEADS
