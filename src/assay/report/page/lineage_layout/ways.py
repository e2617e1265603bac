"""The paths of the lines: down or up the lane of the source, round a corner, and along the row to the taker."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from math import hypot, sqrt

from assay.report.page.lineage_layout.measures import BEND, FAN, HEAD, RADIUS, RAIL, RING, SLOT, SMALL_HEAD
from assay.report.page.lineage_layout.rows import Row
from assay.report.view.relays import DrawnBlock, DrawnLink

ABOVE, BELOW = 3, 2
"""How many lines reach a point above the middle one, and below."""
DOTS = 9.0
"""Half the width of the sign for what is left out."""

Style = tuple[str, bool]
"""How a line looks: its kind, and whether it is in a circle."""


class Ways:
    """The paths of the lines of a block whose rows stand at `places`."""

    def __init__(self, block: DrawnBlock, places: Sequence[float], rows: Sequence[Row]) -> None:
        self.nodes = block.nodes
        self.places = places
        self.rows = rows
        self.rails = _rails(block)
        self.slots = self._slots(block)

    def of(self, link: DrawnLink) -> tuple[str, str]:
        """The path of the line of `link` and its arrowhead, empty where it has none."""
        if link.earlier is None:
            return "", ""
        source, taker = link.earlier, link.later
        way = 1 if taker > source else -1
        x = self.places[source] + self.rails[link.earlier, _style(link)]
        start = self._leaves(source, way, x - self.places[source])
        if self.places[source] == self.places[taker]:
            end = self.rows[taker].y - way * self._rim(taker)
            stop, head = _head(x, end - way * 20, x, end, link, HEAD)
            return f"M{x:g} {start:g}V{stop[1]:g}", head
        return self._round_corner(link, x, start, way)

    def _round_corner(self, link: DrawnLink, x: float, start: float, way: int) -> tuple[str, str]:
        to, middle = self.places[link.later], self.rows[link.later].y
        side = 1 if to > x else -1
        room = abs(to - x) - self._rim(link.later)
        offset = SLOT * self.slots[id(link)]
        head = SMALL_HEAD if offset else HEAD
        bend = max(2.0, min(BEND, room - head - (2 if offset else 0)))
        y, turned = middle + offset, x + side * bend
        path = f"M{x:g} {start:g}V{y - way * bend:g}Q{x:g} {y:g} {turned:g} {y:g}"
        if not offset:
            stop, drawn = _head(x, y, to - side * self._rim(link.later), y, link, HEAD)
            return f"{path}H{stop[0]:g}", drawn
        tip = to - side * max(self._rim(link.later), min(self._rim(link.later) + FAN, abs(to - turned) - head))
        _, drawn = _head(x, y, tip, y, link, head)
        return f"{path}H{tip:g}L{to - side * self._rim(link.later) * 0.8:g} {middle + offset / 3:g}", drawn

    def _rim(self, row: int) -> float:
        node = self.nodes[row]
        return DOTS if node.style == "more" else RING + 1 if node.in_circle else RADIUS + 1

    def _leaves(self, row: int, way: int, rail: float) -> float:
        """The height at which a line leaves a point."""
        if self.nodes[row].style == "origin":
            return self.rows[row].bottom_point + RADIUS
        return round(self.rows[row].y + way * sqrt(max(1.0, (self._rim(row) - 1) ** 2 - rail * rail)), 1)

    def _slots(self, block: DrawnBlock) -> dict[int, int]:
        """How far above or below the middle of its taker each line runs, in steps: the nearest lanes above."""
        reaching: dict[int, list[DrawnLink]] = defaultdict(list)
        for link in block.links:
            if link.earlier is not None and self.places[link.earlier] != self.places[link.later]:
                reaching[link.later].append(link)
        slots: dict[int, int] = {}
        for row, links in reaching.items():
            far = {id(link): abs(self.places[link.earlier or 0] - self.places[row]) for link in links}
            links.sort(key=lambda link: (far[id(link)], link.earlier))
            middle = next((number for number, link in enumerate(links) if link.is_main), len(links) // 2)
            for number, link in enumerate(links):
                slots[id(link)] = max(-ABOVE, min(BELOW, number - middle))
        return slots


def _style(link: DrawnLink) -> Style:
    return link.kind, link.in_circle


def _rails(block: DrawnBlock) -> dict[tuple[int, Style], float]:
    """How far beside the middle of its source each style of line leaves it: the first in the middle, then by turns."""
    styles: dict[int, list[Style]] = defaultdict(list)
    for link in sorted(block.links, key=lambda link: (not link.is_main, link.kind == "more")):
        if link.earlier is not None and _style(link) not in styles[link.earlier]:
            styles[link.earlier].append(_style(link))
    return {
        (row, style): RAIL * min(1, (number + 1) // 2) * (1 if number % 2 else -1)
        for row, found in styles.items()
        for number, style in enumerate(found)
    }


def _head(
    x: float, y: float, to: float, down: float, link: DrawnLink, length: float
) -> tuple[tuple[float, float], str]:
    """Where a line ends that comes from `x`, `y`, and the head that stands from there to its end."""
    if link.way == "unknown" or link.kind == "more":
        return (to, down), ""
    far = hypot(to - x, down - y) or 1.0
    ex, ey = (to - x) / far, (down - y) / far
    base = to - ex * length, down - ey * length
    half = length / 2
    corners = [(base[0] - ey * half, base[1] + ex * half), (to, down), (base[0] + ey * half, base[1] - ex * half)]
    return (round(base[0], 1), round(base[1], 1)), "M" + "L".join(f"{a:.1f} {b:.1f}" for a, b in corners) + "Z"
