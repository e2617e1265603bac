"""What of the origins is shown at once: the table that puts them on one scale, and the cards that are not folded."""

from __future__ import annotations

from dataclasses import dataclass

from assay.report.view.material import ExhibitView
from assay.report.view.model import View
from assay.report.view.piles import LEAST_WEIGHT
from assay.report.view.testimony import OriginCard, SideView

ROWS = 8
"""Origins a side in the table."""

CARDS = 5
"""Cards a side that are open however little they weigh."""

EXHIBITS = 3
"""Exhibits that are open however little they weigh."""

_TAKING_SIDES = ("for", "against")


@dataclass(frozen=True, slots=True)
class OverviewSide:
    """The heaviest origins of one side, under its heading."""

    heading: str
    origins: tuple[OriginCard, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """The heaviest origins of both sides, those for the claim first; `more` have no row."""

    sides: tuple[OverviewSide, ...]
    more: int


def overview(view: View) -> Overview:
    """The origins that weigh something on either side, at most `ROWS` a side."""
    found = [view.side(key) for key in _TAKING_SIDES]
    sides = [OverviewSide(side.heading, tuple(filter(_weighs, side.origins))[:ROWS]) for side in found]
    shown = sum(len(side.origins) for side in sides)
    return Overview(tuple(side for side in sides if side.origins), sum(side.total for side in found) - shown)


def unfolded(side: SideView) -> tuple[tuple[OriginCard, ...], tuple[OriginCard, ...]]:
    """The origins of a side whose cards are open, and those whose cards are folded; of those beside the point, all.

    One card alone is never folded away behind a line that is as long.
    """
    if side.key not in _TAKING_SIDES:
        return (), side.origins
    cut = max(sum(map(_weighs, side.origins)), CARDS)
    cut = len(side.origins) if len(side.origins) - cut < 2 else cut
    return side.origins[:cut], side.origins[cut:]


def unfolded_exhibits(exhibits: tuple[ExhibitView, ...]) -> tuple[tuple[ExhibitView, ...], tuple[ExhibitView, ...]]:
    """The exhibits whose cards are open, those that weigh something or a few, and those whose cards are folded."""
    cut = max(sum(map(_weighs, exhibits)), EXHIBITS)
    cut = len(exhibits) if len(exhibits) - cut < 2 else cut
    return exhibits[:cut], exhibits[cut:]


def _weighs(origin: OriginCard | ExhibitView) -> bool:
    """Whether a card is open wherever it stands, and an origin has a row."""
    return max(abs(origin.weight.low), abs(origin.weight.mid), abs(origin.weight.high)) >= LEAST_WEIGHT
