"""Postings: by whom and by which desks each odd thing is said, over all statements of the pile."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from assay.domain.lineage import DependenceGround
from assay.domain.span import Passage, Reason
from assay.lineage.chains import Chain
from assay.lineage.grounds.facts import LARGEST_BLOCK, Facts, Tie


@dataclass(slots=True)
class Posting:
    """Where one thing is said: the first statement (by number) and passage for each origin, and the desks."""

    places: dict[str, tuple[int, Passage]] = field(default_factory=dict)
    desks: set[str] = field(default_factory=set)

    def add(self, origin: str, number: int, passage: Passage, desk: str) -> None:
        """Note that `origin` says it in statement `number`."""
        self.places.setdefault(origin, (number, passage))
        self.desks.add(desk)

    def pairs(self, place_of: dict[str, int], chains: Sequence[Chain]) -> Iterator[tuple[int, int, Passage, Passage]]:
        """Pairs of origins, by their place among the facts, that different desks report, with the words in both.

        Of the first `LARGEST_BLOCK` that say it.
        """
        listed = sorted((place_of[origin], *found) for origin, found in self.places.items() if origin in place_of)
        listed = listed[:LARGEST_BLOCK]
        for rank, (one, first, here) in enumerate(listed):
            for other, second, there in listed[rank + 1 :]:
                if chains[first].desk != chains[second].desk and here.document != there.document:
                    yield one, other, here, there


def place_of_relevant(facts: Sequence[Facts]) -> dict[str, int]:
    """The place among the facts of each origin that bears on the claim, by identifier."""
    return {entry.origin.id: place for place, entry in enumerate(facts) if entry.relevant}


def handout(one: int, other: int, text: str, passages: tuple[Passage, Passage], probability: float) -> Tie:
    """The tie of two origins that share something odd, which one handout explains best."""
    return Tie(one, other, DependenceGround.SAME_HANDOUT, Reason(text, passages), probability)
