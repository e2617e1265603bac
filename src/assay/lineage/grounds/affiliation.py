"""Affiliation: one institution, one government, or one owner."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assay.domain.lineage import DependenceGround
from assay.domain.span import Reason
from assay.lineage.grounds.facts import Facts, Tie, blocks, named_at
from assay.lineage.pile import Pile


def of_one_institution(pile: Pile, facts: Sequence[Facts]) -> Iterator[Tie]:
    """Pairs that belong to one body; where nobody names either they may be one informant."""
    for institution, one, other in blocks(facts, _institutions):
        ground = _ground(facts[one], facts[other])
        if ground is DependenceGround.SAME_INSTITUTION_UNNAMED:
            text = f"Two unnamed informants of one institution ({institution})."
        else:
            text = f"Both belong to one institution ({institution})."
        yield Tie(one, other, ground, _reason(pile, text, facts[one], facts[other]))


def of_one_government(pile: Pile, facts: Sequence[Facts]) -> Iterator[Tie]:
    """Pairs that speak for one government, or of which one belongs to the state that the other speaks for."""
    for government, one, other in blocks(facts, _governments):
        owned = [entry.ownership_by(government) for entry in (facts[one], facts[other])]
        if all(owned):
            continue
        text = f"Both speak for one government ({government})."
        for ownership in filter(None, owned):
            text = f"One belongs to {ownership.owner} ({ownership.told}), for which the other speaks."
        reason = _reason(pile, text, facts[one], facts[other])
        yield Tie(one, other, _ground(facts[one], facts[other]), reason)


def of_one_owner(pile: Pile, facts: Sequence[Facts]) -> Iterator[Tie]:
    """Pairs of publications that belong to one owner."""
    for owner, one, other in blocks(facts, _owners):
        first, second = facts[one].owners[owner], facts[other].owners[owner]
        told = " and ".join(dict.fromkeys((first.told, second.told)))
        text = f"Both belong to one owner, {first.owner} ({told})."
        yield Tie(one, other, DependenceGround.SAME_DESK, _reason(pile, text, facts[one], facts[other]))


def _ground(one: Facts, other: Facts) -> DependenceGround:
    both = one.informant and other.informant
    return DependenceGround.SAME_INSTITUTION_UNNAMED if both else DependenceGround.SAME_DESK


def _reason(pile: Pile, text: str, one: Facts, other: Facts) -> Reason:
    return Reason(text, (named_at(pile, one), named_at(pile, other)))


def _institutions(entry: Facts) -> frozenset[str]:
    return frozenset({entry.institution} if entry.institution else ())


def _governments(entry: Facts) -> frozenset[str]:
    return frozenset({entry.government} if entry.government else ())


def _owners(entry: Facts) -> frozenset[str]:
    return frozenset(entry.owners) if entry.relevant else frozenset()
