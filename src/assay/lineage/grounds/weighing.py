"""Weighing: what several grounds for one pair of origins come to."""

from __future__ import annotations

from collections.abc import Sequence

from assay.domain.lineage import Dependence, DependenceGround, Independence
from assay.domain.span import Reason
from assay.lineage.grounds.facts import Facts, Tie

MAY_BE_ONE = 0.4
"""From which probability a doubtful ground makes two origins dependent; below it their independence stays unknown."""
OUTWEIGHS = 0.25
"""From which probability one informant or one handout tells more than a desk or an institution in common."""
_STRENGTH = (
    DependenceGround.SAME_INSTITUTION_UNNAMED,
    DependenceGround.ONE_OUTLET,
    DependenceGround.SAME_DESK,
    DependenceGround.SAME_INFORMANT,
    DependenceGround.SAME_HANDOUT,
)
_SEVERAL = DependenceGround.SAME_HANDOUT
"""Of this ground each sign is shown, since each adds to it; of the others the first is enough."""


def dependence_of(one: Facts, other: Facts, ties: Sequence[Tie]) -> Dependence:
    """How two origins depend on each other by all that ties them: the strongest ground, with the reasons of all.

    Doubtful signs of one ground add up as if they were independent of each other: one minus the product of what each
    leaves open (Pearl, Probabilistic Reasoning in Intelligent Systems, 1988, 4.3.2).
    """
    grounds = {ground: [tie for tie in ties if tie.ground is ground] for ground in _STRENGTH}
    chances = {ground: _chance(found) for ground, found in grounds.items() if found}
    strongest = max(chances, key=lambda ground: _rank(ground, chances[ground]))
    sure = any(chance is None or chance >= MAY_BE_ONE for chance in chances.values())
    reasons: list[Reason] = []
    for ground in reversed(_STRENGTH):
        listed = dict.fromkeys(tie.reason for tie in grounds[ground])
        reasons += list(listed) if ground is _SEVERAL else list(listed)[:1]
    low, high = sorted((one.origin.id, other.origin.id))
    independence = Independence.DEPENDENT if sure else Independence.UNKNOWN
    return Dependence(low, high, independence, strongest, tuple(reasons), chances[strongest])


def _chance(ties: Sequence[Tie]) -> float | None:
    """The chance that at least one of the ties holds; none where one of them is not in doubt."""
    open_still = 1.0
    for tie in ties:
        if tie.probability is None:
            return None
        open_still *= 1.0 - tie.probability
    return round(1.0 - open_still, 4)


def _rank(ground: DependenceGround, chance: float | None) -> tuple[float, int]:
    """The stronger the ground the higher: doubtful ones stand above or below a desk in common by their chance."""
    place = _STRENGTH.index(ground)
    if chance is None:
        return float(place), place
    below = DependenceGround.SAME_DESK if chance > OUTWEIGHS else DependenceGround.SAME_INSTITUTION_UNNAMED
    return _STRENGTH.index(below) + chance, place
