"""On which side of the claim each origin stands, the heaviest first."""

from __future__ import annotations

from assay.domain.lineage import Origin
from assay.domain.stance import StanceLabel
from assay.domain.weighing import NO_WEIGHT
from assay.report.origins import origin_stance
from assay.report.view.index import MAIN_HYPOTHESIS, Index

LEAST_WEIGHT = 0.05
"""Decibans below which an origin's side is told by its stance rather than by the sign of its weight."""

EVIDENCE = 0.5
"""Decibans that an item must reach to count as evidence at all."""

LEANING = 0.25
"""Difference between the chances of support and of opposition from which a statement leans clearly to one side."""

BEARING = (StanceLabel.SUPPORTS, StanceLabel.OPPOSES, StanceLabel.DISCUSSES)
"""The stances of what is said of the claim at all."""


def origins_by_side(index: Index) -> dict[str, list[Origin]]:
    """The origins that bear on the claim: `for`, `against`, and `beside` those that take no side; the heaviest first.

    One that takes no side, and of which all is told as an undercut or as what would follow, is left out.
    """
    piles: dict[str, list[Origin]] = {"for": [], "against": [], "beside": []}
    for origin in index.material.lineage.origins:
        key = _side(index, origin)
        if key and not (key == "beside" and _is_told_elsewhere(index, origin)):
            piles[key].append(origin)
    weights = index.weighing.origin_weights
    return {
        key: sorted(origins, key=lambda origin: -abs(weights.get(origin.id, NO_WEIGHT).mid))
        for key, origins in piles.items()
    }


def _side(index: Index, origin: Origin) -> str | None:
    """The side of an origin, by the sign of its weight, or by its stance where it weighs nothing; none if unrelated.

    One that only discusses the claim is on a side where it weighs as much as an item must to be evidence, or where
    what it says leans clearly one way.
    """
    weight = index.weighing.origin_weights.get(origin.id, NO_WEIGHT).mid
    stance = origin_stance(origin, index.material.stances.statements, hypothesis=MAIN_HYPOTHESIS)
    only_discusses = stance is StanceLabel.DISCUSSES and abs(weight) < EVIDENCE and not _leans(index, origin)
    if abs(weight) >= LEAST_WEIGHT and not only_discusses:
        return "for" if weight > 0 else "against"
    known = {StanceLabel.SUPPORTS: "for", StanceLabel.OPPOSES: "against", StanceLabel.DISCUSSES: "beside"}
    return known.get(stance)


def _leans(index: Index, origin: Origin) -> bool:
    """Whether a statement of the origin leans clearly to one side."""
    found = [index.statements[key] for key in origin.statements if key in index.statements]
    return any(abs(index.reading(statement).bearing) >= LEANING for statement in found)


def _is_told_elsewhere(index: Index, origin: Origin) -> bool:
    """Whether all that the origin says of the subject is told as an undercut or as what would follow."""
    told = {entry.statement for entry in index.weighing.materiality}
    found = [index.statements[key] for key in origin.statements if key in index.statements]
    bearing = [statement for statement in found if index.reading(statement).label in BEARING]
    return all(statement.bears_on is not None or statement.id in told for statement in bearing)
