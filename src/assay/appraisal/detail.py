"""Specific detail in a statement's content: the places, times and numbers that chance does not hit."""

from __future__ import annotations

import re

from assay.texts.lazy_pattern import lazy_pattern

_LONGEST = 4000
_NUMBER = lazy_pattern(r"\b\d[\d,.:]{0,20}\b|\b\d\b")
_WORD_NUMBER = lazy_pattern(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens?|hundreds?|"
    r"thousands?|millions?)\b",
    re.IGNORECASE,
)
_TIME = lazy_pattern(
    r"\b(?:January|February|March|April|June|July|August|September|October|November|December|"
    r"midnight|noon|dawn|dusk)\b"
)
_PLACE = lazy_pattern(r"\b(?:in|at|near|from|outside|to)\s(?:the\s)?([A-Z][\w'-]{2,40})")


def details(content: str, *, claim: str) -> frozenset[str]:
    """The places, times and numbers of `content` in lower case, without those that the claim itself has.

    Days of the week are left out: in news they mostly date the saying.
    Reads the first 4,000 characters; linear time.
    """
    text = content[:_LONGEST]
    found = {match.group(0) for pattern in (_NUMBER, _WORD_NUMBER, _TIME) for match in pattern.finditer(text)}
    found |= {match.group(1) for match in _PLACE.finditer(text)}
    in_claim = {word.rstrip(".,:") for word in re.findall(r"[\w',.:-]+", claim.lower())}
    return frozenset(item.lower().rstrip(".,:") for item in found) - in_claim
