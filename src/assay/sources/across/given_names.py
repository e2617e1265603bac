"""Given names of two reports: the same, one short for the other, an initial, or two spellings.

A short form may stand for several names ("Billie" for Wilhelmina and for William): two given names agree where one may
be the other's short form, or both may be short for one name. The table `given_names.tsv` follows English usage
(Withycombe, The Oxford Dictionary of English Christian Names, 3rd edition), with the Russian, Spanish, Italian, Polish
and German short forms that reports use.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache, lru_cache
from importlib import resources

from rapidfuzz.distance import OSA

SHORTEST_VARIANT = 4
"""Words shorter than this are not compared letter by letter."""
_LETTERS_PER_SLIP = 4


class Given(StrEnum):
    """How two given names stand to each other."""

    SAME = "the same"
    SHORT = "one short for the other"
    INITIAL = "one the other's initial"
    SPELLING = "spelt alike"
    OTHER = "other"


@cache
def _formal() -> dict[str, frozenset[str]]:
    table = resources.files("assay.sources.across").joinpath("given_names.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    return {short: frozenset(names.split()) for short, names in rows}


def may_stand_for(name: str) -> frozenset[str]:
    """The folded given name itself with every name that it may be short for."""
    return _formal().get(name, frozenset()) | {name}


def spelt_alike(one: str, other: str) -> bool:
    """Whether two folded words differ by a letter or two, as transliterations and slips do: one letter in four."""
    shorter = min(len(one), len(other))
    if shorter < SHORTEST_VARIANT or one[0] != other[0]:
        return one == other
    slips = min(2, max(len(one), len(other)) // _LETTERS_PER_SLIP)
    return bool(OSA.distance(one, other, score_cutoff=slips) <= slips)


@lru_cache(maxsize=65536)
def given_names(one: str, other: str) -> Given:
    """How two folded given names stand to each other."""
    if one == other:
        return Given.SAME
    if may_stand_for(one) & may_stand_for(other):
        return Given.SHORT
    if min(len(one), len(other)) == 1 and one[:1] == other[:1]:
        return Given.INITIAL
    return Given.SPELLING if spelt_alike(one, other) else Given.OTHER
