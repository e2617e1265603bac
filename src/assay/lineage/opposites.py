"""Opposites: words that say the reverse of each other, so that one in place of the other makes another statement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

from assay.texts.words import stem, word_set

_PAIRS = word_set(
    """
    rise/fall rose/fell risen/fallen increased/decreased grow/shrink open/close opened/closed gained/lost gain/lose
    accept/reject accepted/rejected enter/leave entered/left north/south east/west northern/southern
    eastern/western buy/sell bought/sold arrive/depart more/fewer more/less support/oppose supported/opposed
    win/lose won/lost start/stop began/ended begin/end alive/dead guilty/innocent allow/forbid allowed/forbidden
    first/last high/low higher/lower true/false legal/illegal possible/impossible raised/lowered
    strengthen/weaken attack/defend friend/enemy largest/smallest best/worst safe/unsafe
    """
)


def opposed(one: Collection[str], other: Collection[str]) -> bool:
    """Whether some stem of `one` is the opposite of some stem of `other`."""
    return any(not _OPPOSITE_OF[part].isdisjoint(other) for part in one if part in _OPPOSITE_OF)


def _opposites() -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for pair in sorted(_PAIRS):
        first, second = map(stem, pair.split("/"))
        found[first].add(second)
        found[second].add(first)
    return dict(found)


_OPPOSITE_OF = _opposites()
