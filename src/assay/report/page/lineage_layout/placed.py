"""The parts of a placed drawing, as the template draws them."""

from __future__ import annotations

from dataclasses import dataclass

from assay.report.view.relays import DrawnLink, DrawnNode


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one style: `name`, `aside`, `words` or `date`."""

    style: str
    text: str


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of text by where its base begins, and how wide it is at most."""

    x: float
    y: float
    width: float
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class PlacedName:
    """A name and what stands beside it, in lines; `tip` is all of it, uncut."""

    lines: tuple[TextLine, ...]
    tip: str
    leads_to: str | None


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A link: the path of its line and its arrowhead, and its words in lines; each may be empty."""

    link: DrawnLink
    path: str
    head: str
    words: tuple[TextLine, ...]


@dataclass(frozen=True, slots=True)
class PlacedNode:
    """A row between two heights, with its point, which for several origins is a bar from `y` to `bottom_point`.

    `text` is where its texts begin.
    """

    node: DrawnNode
    x: float
    y: float
    text: float
    bottom_point: float
    top: float
    bottom: float
    names: tuple[PlacedName, ...]
    dates: tuple[TextLine, ...]
    lines: tuple[PlacedLine, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """A block, placed: its size, where the axis of time stands, and its rows with the lines that reach them."""

    width: float
    height: float
    axis: float
    nodes: tuple[PlacedNode, ...]
