"""Which words name an institution or a country, and can be somebody's affiliation: "June" and "Arizona" cannot."""

from __future__ import annotations

import re
from collections.abc import Collection

from assay.domain.source import SourceKind
from assay.sources.mentions.bodies import CALENDAR, known_body
from assay.sources.mentions.lexicon import KIND_OF_HEAD, PERSON_HEADS
from assay.sources.mentions.phrase import capitalised, is_plural, singular, tokens
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import PlaceWord, fold, place, word_set
from assay.texts.outlets import outlet_named

_BODIES = (SourceKind.GOVERNMENT, SourceKind.ORGANISATION, SourceKind.PUBLICATION, SourceKind.GROUP)
_NO_BODY_HEADS = word_set(
    """
city town state county country nation republic kingdom borough municipality township convention conference games
news post times service services staff side office press opposition center centre force board league
"""
)
"""Heads that make a body only together with a name before them, and alone are parts of bodies or nothing."""
_PLURAL_BODIES = word_set("forces services industries authorities nations states police")
_ACRONYM = lazy_pattern(r"(?:[A-Z]\.?){2,8}")
_NO_ACRONYM = word_set("us uk tv ceo mp id dc pm am ok")
_OWNER = lazy_pattern(r"^(?:the )?(?P<owner>[^\W\d_][\w .-]{1,40}?)['’]s? (?P<body>.+)$", re.IGNORECASE)


def is_institution(words: str, *, states: Collection[str] = ()) -> bool:
    """Whether `words` name a body or a country; `states` are folded names that the pile uses for states besides."""
    plain = words.strip()
    folded = fold(plain).removeprefix("the ")
    if not folded or len(plain) > 100:
        return False
    if folded in states or outlet_named(plain) is not None or known_body(plain) is not None:
        return True
    found = place(plain)
    if found is not None:
        return found[1] is not PlaceWord.DEMONYM
    if owned := _OWNER.match(plain):
        return is_institution(owned.group("body"), states=states)
    if _ACRONYM.fullmatch(plain):
        return folded not in _NO_ACRONYM
    return _has_body_head([word for word in tokens(plain) if fold(word) != "the"])


def _has_body_head(words: list[str]) -> bool:
    """Whether the noun at the head of `words` is one for a body, with something before it to tell which."""
    if len(words) < 2 or any(fold(word) in CALENDAR for word in words):
        return False
    cut = next((index for index, word in enumerate(words) if index and fold(word) in ("of", "for", "on")), len(words))
    last = words[cut - 1]
    head = singular(last)
    if head in PERSON_HEADS or (is_plural(last) and head not in _PLURAL_BODIES):
        return False
    if KIND_OF_HEAD.get(head, KIND_OF_HEAD.get(fold(last))) not in _BODIES:
        return False
    return head not in _NO_BODY_HEADS or all(capitalised(word) for word in words[:cut])
