"""Passage through one: all that is known of two origins came through one desk, document or speaker."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assay.domain.lineage import DependenceGround
from assay.domain.span import Reason
from assay.lineage.grounds.facts import Facts, Tie, blocks, said_at
from assay.lineage.pile import Pile


def through_one(pile: Pile, facts: Sequence[Facts]) -> Iterator[Tie]:
    """Pairs that one desk alone reports, or that one source alone passed on, who may be one of the two."""
    for desk, one, other in blocks(facts, _only_desk):
        yield _tie(pile, facts, one, other, f"Both are reported by {_desk_name(pile, desk)} alone.")
    for speaker, one, other in blocks(facts, _speakers):
        passed_on = [number for number in (one, other) if speaker in facts[number].passed_through]
        source = pile.sources.get(speaker)
        if source is None or not passed_on or _only_desk(facts[one]) & _only_desk(facts[other]):
            continue
        if len(passed_on) == 2:
            text = f"All that either says was passed on by {source.name}."
        else:
            text = f"All that one says was passed on by the other, {source.name}."
        yield _tie(pile, facts, one, other, text)


def _tie(pile: Pile, facts: Sequence[Facts], one: int, other: int, text: str) -> Tie:
    places = (said_at(pile, facts[one]), said_at(pile, facts[other]))
    return Tie(one, other, DependenceGround.ONE_OUTLET, Reason(text, places))


def _only_desk(entry: Facts) -> frozenset[str]:
    return entry.desks if entry.relevant and len(entry.desks) == 1 else frozenset()


def _speakers(entry: Facts) -> frozenset[str]:
    return entry.passed_through | {entry.origin.source} if entry.relevant else frozenset()


def _desk_name(pile: Pile, desk: str) -> str:
    publication = pile.publications.by_key.get(desk)
    return publication.name if publication else "one document"
