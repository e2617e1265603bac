"""Countries that tell what somebody deals with, not whom they are of: "a Russia adviser", "the envoy for Russia"."""

from __future__ import annotations

from assay.sources.mentions.phrase import capitalised, singular
from assay.texts.names import PlaceWord, fold, place, word_set

_DEALING = word_set(
    "adviser advisor expert analyst specialist correspondent scholar researcher historian professor watcher director "
    "coordinator desk programme program project studies policy affairs bureau"
)
"""Nouns before which a country's name is what they deal with."""
_POSTED = _DEALING | word_set("envoy representative negotiator officer")
"""Those of whom the country after "on" or "for" is so too."""
_LONGEST = 3
"""Words of a country's name."""


def without_topic(words: list[str]) -> list[str]:
    """`words` without a country's bare name before what deals with it: "top Russia adviser" gives "top adviser"."""
    kept, at = [], 0
    while at < len(words):
        length = _country(words[at:])
        if length and at + length < len(words) and _is_one(words[at + length], _DEALING):
            at += length
            continue
        kept.append(words[at])
        at += 1
    return kept


def without_post(head: str, after: list[str]) -> list[str]:
    """The words after `head` without the country it deals with: "for Russia at the board" gives "on at the board"."""
    plain = without_topic(after)
    if not _is_one(head, _POSTED) or fold(plain[0] if plain else "") not in ("on", "for"):
        return plain
    rest = plain[2:] if plain[1:2] == ["the"] else plain[1:]
    return ["on", *rest[length:]] if (length := _country(rest)) else plain


def _country(words: list[str]) -> int:
    """How many words at the start are a country's name, not its adjective, seat or abbreviation; 0 for none."""
    for length in range(min(_LONGEST, len(words)), 0, -1):
        phrase = " ".join(words[:length])
        found = place(phrase) if capitalised(phrase) and not phrase.isupper() and "." not in phrase else None
        if found and found[1] is PlaceWord.NAME:
            return length
    return 0


def _is_one(word: str, nouns: frozenset[str]) -> bool:
    return bool({fold(word), singular(word)} & nouns)
