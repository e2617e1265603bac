"""What a what-if changes: the items whose weight is another than before, those that change most first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assay.domain.material import Appraised
from assay.domain.weighing import Weight

_LEAST = 0.005
"""Decibans that a weight must move by to count as changed."""


@dataclass(frozen=True, slots=True)
class Change:
    """An item with its weight before and after; none where it is not there."""

    item: str
    name: str
    before: Weight | None
    after: Weight | None

    @property
    def by(self) -> float:
        """How far the weight moves, in decibans."""
        return (self.after.mid if self.after else 0.0) - (self.before.mid if self.before else 0.0)


def changes_of(appraised: Appraised) -> tuple[Change, ...]:
    """The origins, exhibits and absences that a what-if gives another weight; nothing without a what-if."""
    if appraised.what_if is None:
        return ()
    before, after = appraised.what_if.before, appraised
    weights = _weights(before), _weights(after)
    names = {**_names(before), **_names(after)}
    changes = [
        Change(item, names.get(item, item), weights[0].get(item), weights[1].get(item))
        for item in dict.fromkeys((*weights[0], *weights[1]))
    ]
    moved = [change for change in changes if abs(change.by) >= _LEAST]
    return tuple(sorted(moved, key=lambda change: (-round(abs(change.by), 9), change.item)))


def _weights(appraised: Appraised) -> Mapping[str, Weight]:
    weighing = appraised.weighing
    absences = {absence.id: absence.weight_db for absence in weighing.absences}
    return {**weighing.origin_weights, **weighing.exhibit_weights, **absences}


def _names(appraised: Appraised) -> Mapping[str, str]:
    material = appraised.material
    name_of = {source.id: source.name for source in material.resolution.sources}
    return {
        **{origin.id: name_of.get(origin.source, origin.source) for origin in material.lineage.origins},
        **{exhibit.id: exhibit.name for exhibit in material.exhibits},
        **{absence.id: absence.what for absence in appraised.weighing.absences},
    }
