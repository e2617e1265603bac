"""The graph of relays as it is drawn: blocks of rows by time, with lines from each source to its takers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from assay.report.view.lineage_chains import SharedOrigin
from assay.report.view.lineage_forest import Branch, Cut, Forest
from assay.report.view.lineage_graph import LineageGraph, LineageLink, LineageNode
from assay.report.view.lineage_rows import connected, in_order, places_in_time
from assay.report.view.lineage_words import date_parts, way
from assay.report.view.relays import DrawingView, DrawnBlock, DrawnLink, DrawnName, DrawnNode
from assay.report.view.wording import counted, listed

DRAWN = Cut(rows=36, below_root=14, below_each=7)
"""How much of a large pile is drawn,"""
ORIGINS = 10
"""how many origins,"""
TOLD = 3
"""of each how many documents that have it from there,"""
BESIDES = 3
"""how many sources of a report besides the one it has most from,"""
ACROSS = 8
"""and how many lines from one tree to another; where there are more, none of them is,"""
TOGETHER = 20
"""nor where there are more rows than this: trees that each can be taken in then stand apart."""

Anchor = Callable[[str], str | None]
LinkAnchor = Callable[[LineageLink], str | None]


def drawing(
    graph: LineageGraph,
    grown: Forest,
    origins: Sequence[SharedOrigin],
    *,
    document_anchor: Anchor,
    link_anchor: LinkAnchor,
    origin_anchor: Anchor,
) -> DrawingView:
    """The drawing of `grown`, the forest of `graph`; anchors say where a document, a link or an origin is told of."""
    drawn = _Drawn(graph, grown, link_anchor)
    for branch in grown.branches:
        drawn.document(branch, document_anchor)
    for bundle in _bundles(origins, drawn.tree):
        drawn.origins(bundle, origin_anchor)
    return drawn.view(left_out=grown.left_out)


def _bundles(origins: Sequence[SharedOrigin], drawn: Iterable[str]) -> list[list[SharedOrigin]]:
    """The origins that are drawn, those together that the same documents have words from."""
    standing = set(drawn)
    bundles: dict[tuple[str, ...], list[SharedOrigin]] = defaultdict(list)
    for origin in [origin for origin in origins if not origin.is_publication][:ORIGINS]:
        near = _told(origin, standing)
        if near:
            bundles[near].append(origin)
    return list(bundles.values())


def _told(origin: SharedOrigin, standing: set[str]) -> tuple[str, ...]:
    return tuple(document for document in origin.direct if document in standing)[:TOLD]


class _Drawn:
    """Rows and links by identifiers while they are collected; `tree` numbers the tree that each row belongs to."""

    def __init__(self, graph: LineageGraph, grown: Forest, link_anchor: LinkAnchor) -> None:
        self.documents = graph.by_id()
        self.grown = grown
        self.times = places_in_time(grown.branches)
        self.main = {branch.node.id: branch.link for branch in grown.branches}
        self.link_anchor = link_anchor
        self.tree: dict[str, int] = {}
        for number, branch in enumerate(grown.branches):
            above = grown.branches[branch.parent].node.id if branch.parent is not None else None
            self.tree[branch.node.id] = self.tree[above] if above else number
        self.nodes: dict[str, DrawnNode] = {}
        self.more: dict[str, list[str]] = {}
        self.links: list[tuple[str, str, DrawnLink]] = []

    def document(self, branch: Branch, anchor: Anchor) -> None:
        """A row for a document, with its links; and one for the reports below it that are left out."""
        node = branch.node
        self.nodes[node.id] = _document(node, anchor(node.id))
        besides = [link for link in branch.also if link.in_circle or not self._has_by_way_of(link)]
        besides.sort(key=lambda link: (not link.in_circle, link.earlier not in self.main))
        shown = besides[: max(BESIDES, sum(link.in_circle for link in besides))]
        for link in [link for link in (branch.link, *shown) if link]:
            words = self._words(link, besides=link is not branch.link)
            self.links.append((link.earlier, link.later, self._link(link, words, is_main=link is branch.link)))
        if branch.more:
            self._left_out(branch)

    def _left_out(self, branch: Branch) -> None:
        key = f"more {branch.node.id}"
        words = f"{counted(branch.more, 'more report')} had it from "
        tip = f"{words}{branch.node.label}, not drawn"
        self.nodes[key] = _undated("more", DrawnName(f"{words}there", "", tip, None))
        below = [other.node.id for other in self.grown.branches if self._stands_below(other, branch)]
        self.more[key] = [branch.node.id, *below]
        self.links.append((branch.node.id, key, _line("more", tip)))

    def _stands_below(self, branch: Branch, other: Branch) -> bool:
        return branch.parent is not None and self.grown.branches[branch.parent] is other

    def origins(self, bundle: Sequence[SharedOrigin], anchor: Anchor) -> None:
        """A row for origins that the same documents have words from, with a line to each of these."""
        key = f"origins {bundle[0].id}"
        near = _told(bundle[0], set(self.tree))
        self.tree[key] = self.tree[near[0]]
        self.nodes[key] = _undated("origin", *(_origin(one, anchor) for one in bundle))
        names = listed(tuple(one.name for one in bundle))
        for document in near:
            tip = f"{self.documents[document].label} has the words of {names} from no other report"
            self.links.append((key, document, _line("tells", tip)))

    def view(self, *, left_out: int) -> DrawingView:
        """The blocks; where too many lines would go from tree to tree, none does, and words tell of them."""
        lines = {(earlier, later) for earlier, later, _ in self.links if earlier in self.nodes}
        across = [
            (earlier, later)
            for earlier, later, link in self.links
            if (earlier, later) in lines
            and not (link.in_circle or link.is_main)
            and self.tree.get(earlier) != self.tree.get(later, self.tree.get(earlier))
        ]
        undrawn = set(across) if len(across) > ACROSS or len(self.nodes) > TOGETHER else set()
        lines -= undrawn
        groups = connected(tuple(self.nodes), sorted(lines))
        joined = [group for group in groups if sum(row in self.documents for row in group) > 1]
        blocks = [self._block(in_order(group, sorted(lines), self.times, self.more), lines) for group in joined]
        return DrawingView(tuple(blocks), left_out + self._documents(groups) - self._documents(joined), len(undrawn))

    def _documents(self, groups: Iterable[Iterable[str]]) -> int:
        return sum(row in self.documents for group in groups for row in group)

    def _has_by_way_of(self, link: LineageLink) -> bool:
        """Whether what a link joins is joined by way of others anyway."""
        above = self.main[link.later]
        while above is not None and above.earlier != link.earlier:
            above = self.main.get(above.earlier)
        return above is not None

    def _link(self, link: LineageLink, words: str, *, is_main: bool) -> DrawnLink:
        earlier, later = self.documents[link.earlier].label, self.documents[link.later].label
        shows = f": {link.words}" if link.words else ""
        return replace(
            _line(link.kind.value, f"{later} {link.how} {earlier} ({link.sure}){shows}"),
            words=words,
            leads_to=self.link_anchor(link),
            way=way(link.probability),
            in_circle=link.in_circle,
            is_main=is_main,
        )

    def _words(self, link: LineageLink, *, besides: bool) -> str:
        """How a report has it from another, how sure that is, and what shows it: the last of its main source alone."""
        words = f"{'also ' if besides else ''}{link.how} {self.documents[link.earlier].name} ({link.sure})"
        words += ", in a circle" if link.in_circle else ""
        return words if besides or not link.words else f"{words}: {link.words}"

    def _block(self, rows: Sequence[str], lines: set[tuple[str, str]]) -> DrawnBlock:
        number = {row: place for place, row in enumerate(rows)}
        links = [
            replace(link, later=number[later], earlier=number[earlier] if (earlier, later) in lines else None)
            for earlier, later, link in self.links
            if later in number and ((earlier, later) in lines or link.words)
        ]
        nodes = tuple(self.nodes[row] for row in rows)
        reports = sum(node.style in ("document", "absent") for node in nodes)
        alt = f"{counted(reports, 'document')} from the earliest to the latest: {listed(tuple(n.text for n in nodes))}"
        return DrawnBlock(nodes, tuple(links), alt)


def _document(node: LineageNode, leads_to: str | None) -> DrawnNode:
    day, year, hour = date_parts(node.published) if node.held else ("", "", "")
    aside = "" if day else (node.when or "no date") if node.held else "not in hand"
    if node.in_circle:
        aside += (", " if aside else "") + "in a circle"
    tip = f"{node.label}: {node.title}" if node.title and node.title not in node.label else node.label
    style = "document" if node.held else "absent"
    return DrawnNode(style, (DrawnName(node.name, aside, tip, leads_to),), day, year, hour, node.in_circle)


def _undated(style: str, *names: DrawnName) -> DrawnNode:
    return DrawnNode(style, names, "", "", "", in_circle=False)


def _origin(origin: SharedOrigin, anchor: Anchor) -> DrawnName:
    spread = f"behind {counted(len(origin.documents), 'report')}"
    return DrawnName(origin.name, spread, f"{origin.name}, {spread}", anchor(origin.id))


def _line(kind: str, tip: str) -> DrawnLink:
    """A line between rows that are not numbered yet."""
    return DrawnLink(0, None, kind, "", tip, None, "sure", in_circle=False, is_main=kind == "more")
