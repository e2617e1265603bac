"""Who had what from whom as the view shows it: links, circles, origins, the course of time, and the drawing."""

from __future__ import annotations

from dataclasses import dataclass

from assay.domain.lineage import EdgeKind
from assay.report.view.lineage_chains import RelayChain
from assay.report.view.parts import Item, ReasonLine

KINDS = frozenset(kind.value for kind in EdgeKind)


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
class DrawnName:
    """A name in the drawing, what is told beside it, its full words, and the anchor of what it stands for."""

    text: str
    aside: str
    tip: str
    leads_to: str | None


@dataclass(frozen=True, slots=True)
class DrawnNode:
    """One row of the drawing; `style` is `document`, `absent` (not in hand), `origin` or `more` (reports left out).

    Origins with words in the same reports share a row, so that there may be several names. `day`, `year` and `hour`
    are empty where they are not known.
    """

    style: str
    names: tuple[DrawnName, ...]
    day: str
    year: str
    hour: str
    in_circle: bool

    @property
    def text(self) -> str:
        """Its names."""
        return ", ".join(name.text for name in self.names)


@dataclass(frozen=True, slots=True)
class DrawnLink:
    """A link between two rows of a block, by number: `earlier` is none where no line is drawn.

    `kind` is an edge's kind, `tells` or `more`; `way` says how sure the direction is: `sure`, `likely` or `unknown`;
    `is_main` where it is the one that most was had by. `words` tell the same in words, in full.
    """

    later: int
    earlier: int | None
    kind: str
    words: str
    tip: str
    leads_to: str | None
    way: str
    in_circle: bool
    is_main: bool


@dataclass(frozen=True, slots=True)
class DrawnBlock:
    """Rows that lines join, from the earliest at the top to the latest, and what they show in words."""

    nodes: tuple[DrawnNode, ...]
    links: tuple[DrawnLink, ...]
    alt: str


@dataclass(frozen=True, slots=True)
class DrawingView:
    """The graph in blocks that no line joins; how many documents, and how many lines between trees, are left out."""

    blocks: tuple[DrawnBlock, ...]
    left_out: int
    lines_left_out: int

    @property
    def nodes(self) -> tuple[DrawnNode, ...]:
        """The rows of all blocks."""
        return tuple(node for block in self.blocks for node in block.nodes)

    @property
    def lines(self) -> tuple[DrawnLink, ...]:
        """The links of all blocks that are drawn as lines."""
        return tuple(link for block in self.blocks for link in block.links if link.earlier is not None)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of links that are drawn, for the key."""
        found = {link.kind for link in self.lines}
        return tuple(kind for kind in ("copies", "quotes", "paraphrases", "cites", "tells") if kind in found)

    @property
    def ways(self) -> frozenset[str]:
        """How sure the directions are, of the links between reports that are drawn."""
        return frozenset(link.way for link in self.lines if link.kind in KINDS)

    def has(self, style: str) -> bool:
        """Whether a row has this style."""
        return any(node.style == style for node in self.nodes)

    @property
    def has_dates(self) -> bool:
        """Whether a row has a place in time."""
        return any(node.day for node in self.nodes)

    @property
    def has_circle(self) -> bool:
        """Whether a link belongs to a circle."""
        return any(link.in_circle for link in self.lines)


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
