"""Informants: an unnamed source that may be another, with the probability that it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assay.domain.lineage import DependenceGround
from assay.domain.span import Reason
from assay.lineage.grounds.facts import Facts, Tie, named_at
from assay.lineage.pile import Pile


def may_be_one(pile: Pile, facts: Sequence[Facts]) -> Iterator[Tie]:
    """Pairs of which one is unnamed and that may be one source (`Source.may_be_same`), each once, the larger chance."""
    place = {entry.origin.source: number for number, entry in enumerate(facts)}
    chances: dict[tuple[int, int], float] = {}
    for number, entry in enumerate(facts):
        for candidate in entry.source.may_be_same if entry.source else ():
            other = place.get(candidate.id)
            if other is None or other == number or not (entry.relevant or facts[other].relevant):
                continue
            if candidate.probability > 0 and (entry.unnamed or facts[other].unnamed):
                pair = min(number, other), max(number, other)
                chances[pair] = max(chances.get(pair, 0.0), candidate.probability)
    for (one, other), chance in sorted(chances.items()):
        text = f"The two may be one source (probability {chance:.2f})."
        places = (named_at(pile, facts[one]), named_at(pile, facts[other]))
        yield Tie(one, other, DependenceGround.SAME_INFORMANT, Reason(text, places), min(chance, 1.0))
