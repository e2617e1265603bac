"""Where the rows, links and dates of the drawn lineage stand: geometry only, for a given width."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from assay.report.inert import shortened
from assay.report.view.lineage_words import when_short
from assay.report.view.relays import DrawingView, DrawnLink, DrawnNode

HEAD = 30
"""Height of the row of dates."""
STEP = 15
"""How far to the right of its source a report stands at least."""
LANE = 7
"""Width of one lane for the words of origins, at the left."""
LANES = 4
RADIUS = 5
INDENT = 13
POWER = 0.4
"""Gaps of time are drawn by this power of their length, so that hours and months can be told on one page,"""
LONGEST = 10.0
"""and none longer than this many times one that a quarter of them are shorter than."""


@dataclass(frozen=True, slots=True)
class Measures:
    """The width of a drawing, the part of it that is kept for labels at the right, and the height of a row."""

    width: int
    label: int
    row: int


WIDE = Measures(width=776, label=290, row=38)
NARROW = Measures(width=350, label=215, row=42)
BOLD, SMALL = 7.3, 5.9
"""Width of a character of a name and of the words beside and below it."""


@dataclass(frozen=True, slots=True)
class PlacedNode:
    """A row with its point, where its texts begin, and these cut to the room there is."""

    node: DrawnNode
    x: float
    y: float
    text: float
    name: str
    words: str


@dataclass(frozen=True, slots=True)
class PlacedLink:
    """A link with the path it takes, and its arrowhead; empty where it has none."""

    link: DrawnLink
    path: str
    head: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A date on the scale; `text` is empty where there is no room for it."""

    x: float
    text: str


@dataclass(frozen=True, slots=True)
class Layout:
    """A drawing, placed: its size, dates, links and rows; `left` is where what has no date stands."""

    width: int
    height: int
    left: float
    has_undated: bool
    ticks: tuple[Tick, ...]
    links: tuple[PlacedLink, ...]
    nodes: tuple[PlacedNode, ...]


def lineage_layout(drawing: DrawingView, measures: Measures) -> Layout:
    """`drawing` placed in `measures`: time from left to right, what has no date at the left, a row for each node."""
    lanes = _lanes(drawing)
    left = 8.0 + LANE * (1 + max(lanes.values(), default=-1)) + RADIUS
    undated = any(node.moment is None for node in drawing.nodes)
    start = left + (4 * STEP if undated else 0)
    scale = _scale([node.moment for node in drawing.nodes if node.moment], start, measures.width - measures.label)
    places = _places(drawing, scale, left=left, right=measures.width - measures.label)
    rows = [HEAD + measures.row * (number + 0.5) for number in range(len(drawing.nodes))]
    return Layout(
        width=measures.width,
        height=round(HEAD + measures.row * len(drawing.nodes) + 4),
        left=left,
        has_undated=undated,
        ticks=_ticks(scale),
        links=tuple(
            _link(link, places, rows, lanes, by_lane=_goes_by_lane(link, drawing))
            for link in sorted(drawing.links, key=_main_last)
        ),
        nodes=tuple(
            _node(node, x, y, room=measures.width - x - INDENT)
            for node, x, y in zip(drawing.nodes, places, rows, strict=True)
        ),
    )


def _node(node: DrawnNode, x: float, y: float, *, room: float) -> PlacedNode:
    name = shortened(node.name, max(12, int((room - SMALL * (len(node.when) + 1)) / BOLD)))
    return PlacedNode(node, x, y, x + INDENT, name, shortened(node.words, max(20, int(room / SMALL))))


def _scale(moments: Sequence[datetime], left: float, right: float) -> dict[datetime, float]:
    """Where each moment stands; gaps keep their order of size, the longest are shortened."""
    distinct = sorted(set(moments))
    if len(distinct) < 2:
        return dict.fromkeys(distinct, left)
    gaps = [(later - earlier).total_seconds() ** POWER for earlier, later in pairwise(distinct)]
    longest = LONGEST * sorted(gaps)[len(gaps) // 4]
    gaps = [min(gap, longest) for gap in gaps]
    unit = (right - left) / sum(gaps)
    scale, at = {distinct[0]: left}, left
    for moment, gap in zip(distinct[1:], gaps, strict=True):
        at += gap * unit
        scale[moment] = round(at, 1)
    return scale


def _places(drawing: DrawingView, scale: dict[datetime, float], *, left: float, right: float) -> list[float]:
    """The horizontal place of every row: its moment's, but to the right of what it hangs below."""
    above = {link.later: link.earlier for link in drawing.links if link.is_main}
    places: list[float] = []
    for number, node in enumerate(drawing.nodes):
        at = left if node.moment is None else scale[node.moment]
        source = above.get(number)
        if source is not None and source < number and _is_after(node, drawing.nodes[source]):
            at = max(at, min(places[source] + STEP, right + 2 * STEP))
        places.append(round(at, 1))
    return places


def _is_after(node: DrawnNode, source: DrawnNode) -> bool:
    return source.moment is None or (node.moment is not None and node.moment >= source.moment)


def _ticks(scale: dict[datetime, float]) -> tuple[Tick, ...]:
    """One tick a day, at the first report of it; of a single day, one an hour."""
    days = {moment.date() for moment in scale}
    ticks: list[Tick] = []
    seen: set[str] = set()
    free, year = float("-inf"), 0
    for moment, x in scale.items():
        key = f"{moment:%Y-%m-%d}" if len(days) > 1 else f"{moment:%Y-%m-%d %H}"
        if key in seen:
            continue
        seen.add(key)
        text = when_short(f"{moment:%Y-%m-%d}") if len(days) > 1 or not ticks else f"{moment:%H:%M}"
        text += f" {moment.year}" if moment.year != year else ""
        if x < free:
            ticks.append(Tick(x, ""))
            continue
        ticks.append(Tick(x, text))
        free, year = x + 7.0 * len(text) + 8, moment.year
    return tuple(ticks)


def _lanes(drawing: DrawingView) -> dict[int, int]:
    """The lane at the left in which the words of origins and citations go down to each row that has some."""
    spans: dict[int, tuple[int, int]] = {}
    for link in drawing.links:
        if _goes_by_lane(link, drawing):
            low, high = spans.get(link.later, (link.later, link.later))
            spans[link.later] = min(low, link.earlier), max(high, link.earlier)
    lanes: dict[int, int] = {}
    for row, (low, high) in sorted(spans.items()):
        taken = {lanes[other] for other in lanes if spans[other][0] <= high and low <= spans[other][1]}
        lanes[row] = next((lane for lane in range(LANES) if lane not in taken), LANES - 1)
    return lanes


def _goes_by_lane(link: DrawnLink, drawing: DrawingView) -> bool:
    """Whether a link leaves from the left: from what has no place in time, to what does not hang below it."""
    return not link.is_main and drawing.nodes[link.earlier].moment is None


def _link(
    link: DrawnLink, places: Sequence[float], rows: Sequence[float], lanes: dict[int, int], *, by_lane: bool
) -> PlacedLink:
    ax, ay, bx, by = places[link.earlier], rows[link.earlier], places[link.later], rows[link.later]
    tip = bx - RADIUS - 1
    head = f"M{tip - 7:g} {by - 3.5:g}L{tip:g} {by:g}L{tip - 7:g} {by + 3.5:g}Z" if link.has_direction else ""
    end = tip - 4 if head else tip
    if by_lane:
        return PlacedLink(link, _by_lane(ax, ay, end, by, lane=lanes[link.later]), head)
    down = RADIUS if by > ay else -RADIUS
    if link.is_main and bx >= ax + STEP - 1 and by > ay:
        bend = min(8.0, bx - ax - 6)
        path = f"M{ax:g} {ay + down:g}V{by - bend:g}Q{ax:g} {by:g} {ax + bend:g} {by:g}H{max(end, ax + bend):g}"
        return PlacedLink(link, path, head)
    if link.is_main and by > ay:
        return PlacedLink(link, _down_and_back(ax, ay, bx, by, end), head)
    if by < ay and bx <= ax:
        return PlacedLink(link, _back(ax, ay, bx, by, end), head)
    path = f"M{ax:g} {ay + down:g}C{ax:g} {by:g} {end - 34:g} {by:g} {end:g} {by:g}"
    return PlacedLink(link, path, head)


def _down_and_back(ax: float, ay: float, bx: float, by: float, end: float) -> str:
    """From a row above that is later in time: down to the gap before the row, and to the left of it."""
    x, y = min(ax - 12, bx - 22), by - 18
    return (
        f"M{ax:g} {ay + RADIUS:g}V{y - 6:g}Q{ax:g} {y:g} {ax - 6:g} {y:g}H{x + 6:g}Q{x:g} {y:g} {x:g} {y + 6:g}"
        f"V{by - 6:g}Q{x:g} {by:g} {x + 6:g} {by:g}H{end:g}"
    )


def _back(ax: float, ay: float, bx: float, by: float, end: float) -> str:
    """From a row below, under its label and up at the left of the row that it leads back to."""
    x, y = bx - 26, ay + 16
    return (
        f"M{ax:g} {ay + RADIUS:g}Q{ax:g} {y:g} {ax - 8:g} {y:g}H{x + 6:g}Q{x:g} {y:g} {x:g} {y - 6:g}"
        f"V{by + 6:g}Q{x:g} {by:g} {x + 6:g} {by:g}H{end:g}"
    )


def _by_lane(ax: float, ay: float, end: float, by: float, *, lane: int) -> str:
    x = 8 + LANE * lane
    turn = 5 if by > ay else -5
    return (
        f"M{ax - RADIUS:g} {ay:g}Q{x:g} {ay:g} {x:g} {ay + turn:g}V{by - turn:g}Q{x:g} {by:g} {x + 5:g} {by:g}H{end:g}"
    )


def _main_last(link: DrawnLink) -> bool:
    return link.is_main
