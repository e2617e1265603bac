"""Grounds for holding two unnamed informants to be one, and doubts: a table one can read, with all its numbers.

A ground's number is how likely two informants are one if it is all that is known of them. Grounds are taken to be
independent and are combined as such (a noisy-or: one minus the product of what each leaves open, Pearl, Probabilistic
Reasoning in Intelligent Systems, 1988, 4.3.2); each doubt then multiplies the outcome. The numbers are judgements of
how reporting is done, each with its reason; no set of informants with their true names exists to fit them to.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class Ground:
    """One ground: how likely it alone makes two informants one, and the words for it."""

    chance: float
    says: str


class Grounds(Enum):
    """What speaks for two unnamed informants being one."""

    # Two reporters seldom hear the same sentences from two people; copying between outlets is the common case.
    SAME_WORDS = Ground(0.75, "they say the same in the same words")
    # A remembered phrase in quotation marks comes from one mouth, or from one report that the other used.
    QUOTED = Ground(0.6, "they are quoted with the same words")
    # Few words in quotation marks may be a slogan that a whole office repeats.
    SHORT_QUOTED = Ground(0.35, "they are quoted with the same few words")
    # Members of one body are briefed alike, and say nearly the same without being one.
    NEARLY_OF_ONE_BODY = Ground(0.45, "one institution ({}), and nearly the same words")
    # News of the day is told by many in nearly the same words.
    NEARLY = Ground(0.3, "nearly the same words")
    # An office in a body has few holders; many reporters have one contact there.
    OFFICE = Ground(0.15, "the same office")
    # The wording is agreed with the informant and kept up by the desk; many informants share each.
    WORDING = Ground(0.15, "the same wording")
    # "A source", "US officials", "residents": the wording tells nearly nothing of who they are.
    VAGUE_WORDING = Ground(0.05, "the same wording")
    # A desk has few informants on one matter.
    OUTLET = Ground(0.2, "in the same outlet")
    # An informant who speaks on a day speaks to several.
    DAY = Ground(0.15, "on the same day")
    # The same report introduces the same wording again, as reports do that forget to say "the".
    WITHIN = Ground(0.4, "the same wording in the same document")


class Doubt(Enum):
    """What makes it less likely, by the factor given."""

    OTHER_SEX = 0.0  # one is a woman, the other a man
    OTHER_COUNTRY = 0.0  # officials of two countries
    TOLD_APART = 0.0  # one report opens the second with "another"
    OTHER_NUMBER = 0.3  # one informant, and several: one of them may have been quoted for all
    OTHER_BODY = 0.4  # bodies that share no word: desks describe one informant in different ways, but not often so
    OTHER_OFFICE = 0.6  # "an aide", "a person close to him": the same informant may be called either
    DAYS_APART = 0.7  # reports two to ten days apart
    WEEKS_APART = 0.25  # further apart


POINTING = (
    Grounds.SAME_WORDS,
    Grounds.QUOTED,
    Grounds.SHORT_QUOTED,
    Grounds.NEARLY_OF_ONE_BODY,
    Grounds.NEARLY,
    Grounds.OFFICE,
    Grounds.WORDING,
    Grounds.VAGUE_WORDING,
    Grounds.WITHIN,
)
"""Grounds that point to one informant; outlet and day only add to them."""
MOST = 0.9
"""However many the grounds, an informant whom nobody names is never held to be another beyond this."""
LEAST = 0.2
"""Links below this probability are not worth showing."""


def probability(grounds: Iterable[Grounds], doubts: Iterable[Doubt]) -> float:
    """How likely two unnamed informants are one, 0..`MOST`, rounded to two decimals; 0 without a pointing ground."""
    listed = list(grounds)
    if not any(ground in POINTING for ground in listed):
        return 0.0
    open_still = 1.0
    for ground in listed:
        open_still *= 1 - ground.value.chance
    chance = min(1 - open_still, MOST)
    for doubt in doubts:
        chance *= doubt.value
    return round(chance, 2)


def reason(grounds: Iterable[Grounds], *, body: str = "") -> str:
    """The grounds in words, in the order of the table: "the same wording, in the same outlet, on the same day"."""
    held = set(grounds)
    told = [ground.value.says.format(body) for ground in Grounds if ground in held]
    return ", ".join(dict.fromkeys(told))
