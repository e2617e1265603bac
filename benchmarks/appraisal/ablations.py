"""The same pile as a weighing would see it that lacks one part of the model."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import combinations

from assay.domain.ledger import ParameterDecision
from assay.domain.lineage import Dependence, DependenceGround, Independence, Origin
from assay.domain.material import Material

FLAT = ParameterDecision("r", 0.60, spread=6.0)
"""One reliability for everybody: about the mean of the table's rows."""


def whole(material: Material) -> Material:
    """Nothing is left out."""
    return material


def copies_counted(material: Material) -> Material:
    """Every statement is an origin of its own, and none repeats another.

    It stands to others as its origin does; those of one origin pass for independent of each other.
    """
    lineage = material.lineage
    spoken = {origin.id: origin.statements for origin in lineage.origins}
    source_of = {name: origin.source for origin in lineage.origins for name in origin.statements}
    apart = [
        (one, other, Independence.INDEPENDENT, DependenceGround.NONE_FOUND)
        for names in spoken.values()
        for one, other in combinations(names, 2)
    ]
    between = [
        (one, other, pair.independence, pair.ground)
        for pair in lineage.dependences
        for one in spoken[pair.a]
        for other in spoken[pair.b]
    ]
    counted = replace(
        lineage,
        origins=tuple(Origin(f"O-{name}", source, (name,)) for name, source in source_of.items()),
        origin_of={name: f"O-{name}" for name in source_of},
        dependences=tuple(
            Dependence(min(f"O-{one}", f"O-{other}"), max(f"O-{one}", f"O-{other}"), independence, ground)
            for one, other, independence, ground in (*apart, *between)
        ),
        repeats_of={},
    )
    return replace(material, lineage=counted)


def no_predictability(material: Material) -> Material:
    """Nobody speaks to a script (b = 0)."""
    return replace(material, parameters=(ParameterDecision("b", 0.0),))


def no_echo(material: Material) -> Material:
    """Nobody is anybody's echo (delta = 0)."""
    return replace(material, parameters=(ParameterDecision("delta", 0.0),))


def flat_reliability(material: Material) -> Material:
    """All sources are equally reliable."""
    return replace(material, parameters=(FLAT,))


ABLATIONS: Mapping[str, Callable[[Material], Material]] = {
    function.__name__: function for function in (whole, copies_counted, no_predictability, no_echo, flat_reliability)
}
"""Every variant by its name, the whole model first."""
