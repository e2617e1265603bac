"""Who had what from whom as the view shows it: links, circles, origins, the course of time, and the drawing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from assay.report.view.lineage_chains import RelayChain
from assay.report.view.parts import Item, ReasonLine


@dataclass(frozen=True, slots=True)
class EdgeLine:
    """One link: the later item, how it passed on, the earlier item; how sure that is, and why."""

    anchor: str
    later: Item
    kind: str
    earlier: Item
    probability: str
    words: str
    reasons: tuple[ReasonLine, ...]


@dataclass(frozen=True, slots=True)
class OriginLine:
    """An origin that several reports rest on, with the ways its words took."""

    anchor: str
    item: Item
    counts: str
    chains: tuple[RelayChain, ...]
    more_chains: int


@dataclass(frozen=True, slots=True)
class TimelineLine:
    """When what happened."""

    when: str
    item: Item
    what: str
    is_burst: bool


@dataclass(frozen=True, slots=True)
class DrawnNode:
    """One row of the drawing; `style` is `document`, `absent` (not in hand) or `origin`.

    `words` show what it has from the one above it. `moment` is its place in time, none where it is not known;
    `leads_to` is the anchor of what it stands for.
    """

    style: str
    name: str
    when: str
    words: str
    tip: str
    moment: datetime | None
    in_circle: bool
    leads_to: str | None


@dataclass(frozen=True, slots=True)
class DrawnLink:
    """A link between two rows, by number: from `earlier` to `later`.

    `kind` is an edge's kind or `tells`; `is_main` where the later row hangs below the earlier one.
    """

    later: int
    earlier: int
    kind: str
    tip: str
    leads_to: str | None
    has_direction: bool
    in_circle: bool
    is_main: bool


@dataclass(frozen=True, slots=True)
class DrawingView:
    """The graph in rows, from top to bottom; what it shows in words; how many documents and links are left out."""

    nodes: tuple[DrawnNode, ...]
    links: tuple[DrawnLink, ...]
    alt: str
    left_out: int
    links_left_out: int

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of links that occur, for the key."""
        found = {link.kind for link in self.links}
        return tuple(kind for kind in ("copies", "quotes", "paraphrases", "cites", "tells") if kind in found)

    def has(self, style: str) -> bool:
        """Whether a row has this style."""
        return any(node.style == style for node in self.nodes)

    @property
    def has_dates(self) -> bool:
        """Whether a row has a place in time."""
        return any(node.moment is not None for node in self.nodes)

    @property
    def has_undated(self) -> bool:
        """Whether a document in hand has no date."""
        return any(node.moment is None and node.style == "document" for node in self.nodes)

    @property
    def has_unknown(self) -> bool:
        """Whether the direction of a link is unknown."""
        return not all(link.has_direction for link in self.links)

    @property
    def has_circle(self) -> bool:
        """Whether a link belongs to a circle."""
        return any(link.in_circle for link in self.links)


@dataclass(frozen=True, slots=True)
class LineageView:
    """Who had what from whom."""

    summary: str
    drawing: DrawingView
    edges: tuple[EdgeLine, ...]
    more_edges: int
    between_statements: int
    circles: tuple[tuple[Item, ...], ...]
    origins: tuple[OriginLine, ...]
    more_origins: int
    not_held: tuple[str, ...]
    timeline: tuple[TimelineLine, ...]
    more_timeline: int
