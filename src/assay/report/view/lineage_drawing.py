"""The graph of relays in rows, to be drawn: trees of documents, with the origins and further documents they rest on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from assay.report.view.lineage_chains import SharedOrigin
from assay.report.view.lineage_forest import Branch, Cut, Forest, shown_links
from assay.report.view.lineage_graph import LineageGraph, LineageLink
from assay.report.view.lineage_words import when_short
from assay.report.view.relays import DrawingView, DrawnLink, DrawnNode
from assay.report.view.wording import counted

DRAWN = Cut(rows=36, below_root=14, below_each=7)
"""How much of a large pile is drawn,"""
ORIGINS = 10
"""how many origins,"""
TOLD = 3
"""of each how many documents that have it from there,"""
ACROSS = 6
"""and how many links from one tree to another; where there are more, none of them is."""

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
    labels = {node.id: node.label for node in graph.nodes}
    places: dict[str, int] = {}
    nodes: list[DrawnNode] = []
    group: list[int] = []
    for number, row in _rows(grown, [origin for origin in origins if not origin.is_publication][:ORIGINS]):
        places[row.node.id if isinstance(row, Branch) else row.id] = len(nodes)
        nodes.append(_document(row, document_anchor) if isinstance(row, Branch) else _origin(row, origin_anchor))
        group.append(number)
    links = [
        *_relays(graph, grown, places, labels, link_anchor),
        *_tellings(origins, places, labels, origin_anchor),
    ]
    across = [link for link in links if group[link.later] != group[link.earlier] and not link.in_circle]
    left_out = across if len(across) > ACROSS else []
    alt = (
        f"{counted(len(nodes), 'row')}, from the earliest at the left to the latest at the right, and "
        f"{counted(len(links) - len(left_out), 'link')} between them, all of them told in words below."
    )
    return DrawingView(
        nodes=tuple(nodes),
        links=tuple(link for link in links if link not in left_out),
        alt=alt,
        left_out=grown.left_out,
        links_left_out=len(left_out),
    )


def _relays(
    graph: LineageGraph, grown: Forest, places: dict[str, int], labels: dict[str, str], anchor: LinkAnchor
) -> Iterator[DrawnLink]:
    """The links between documents that are drawn, but for those to what a report has by way of another anyway."""
    main = {branch.node.id: branch.link for branch in grown.branches}
    circles = {member for circle in graph.circles for member in circle}
    for link in shown_links(grown.branches):
        if link.later not in places or link.earlier not in places:
            continue
        is_main = link is main[link.later]
        if is_main or link.later in circles or not _is_above(link.earlier, link.later, main):
            yield DrawnLink(
                later=places[link.later],
                earlier=places[link.earlier],
                kind=link.kind.value,
                tip=_tip(link, labels),
                leads_to=anchor(link),
                has_direction=link.has_direction,
                in_circle=link.in_circle,
                is_main=is_main,
            )


def _is_above(earlier: str, later: str, main: dict[str, LineageLink | None]) -> bool:
    """Whether `later` hangs below `earlier`, directly or through others."""
    link = main[later]
    while link is not None and link.earlier != earlier:
        link = main.get(link.earlier)
    return link is not None


def _rows(grown: Forest, origins: Sequence[SharedOrigin]) -> Iterator[tuple[int, Branch | SharedOrigin]]:
    """The rows with the numbers of their groups.

    A group is a tree, and before it what it rests on besides: documents that nothing hangs below, and origins.
    """
    tree_of: dict[str, int] = {}
    trees: list[list[Branch]] = []
    for branch in grown.branches:
        if branch.parent is None:
            trees.append([])
        trees[-1].append(branch)
        tree_of[branch.node.id] = len(trees) - 1
    feeds: dict[int, list[Branch | SharedOrigin]] = defaultdict(list)
    citing: dict[str, str] = {}
    for link in shown_links(grown.branches):
        citing.setdefault(link.earlier, link.later)
    moved: set[int] = set()
    for number, tree in enumerate(trees):
        root = tree[0]
        if len(tree) == 1 and not root.also and not root.more and root.node.id in citing:
            feeds[tree_of[citing[root.node.id]]].append(root)
            moved.add(number)
    for origin in origins:
        drawn = next((document for document in origin.direct if document in tree_of), None)
        if drawn is not None:
            feeds[tree_of[drawn]].append(origin)
    for number, tree in enumerate(trees):
        if number not in moved:
            yield from ((number, row) for row in (*feeds[number], *tree))


def _document(branch: Branch, anchor: Anchor) -> DrawnNode:
    node, link = branch.node, branch.link
    words = ": ".join(part for part in (link.how, link.words) if part) if link else ""
    if branch.more:
        words += (". " if words else "") + f"{counted(branch.more, 'more report')} below it"
    return DrawnNode(
        style="document" if node.held else "absent",
        name=node.name,
        when=when_short(node.published) if node.held else "not in hand",
        words=words,
        tip=f"{node.label}: {node.title}" if node.title and node.title not in node.label else node.label,
        moment=node.moment if node.held else None,
        in_circle=node.in_circle,
        leads_to=anchor(node.id),
    )


def _origin(origin: SharedOrigin, anchor: Anchor) -> DrawnNode:
    spread = f"behind {counted(len(origin.documents), 'report')}"
    return DrawnNode("origin", origin.name, spread, "", f"{origin.name}, {spread}", None, False, anchor(origin.id))


def _tellings(
    origins: Sequence[SharedOrigin], places: dict[str, int], labels: dict[str, str], anchor: Anchor
) -> Iterator[DrawnLink]:
    """A link from each origin that is drawn to the first documents that have its words from itself."""
    for origin in origins:
        if origin.id in places:
            for document in [document for document in origin.direct if document in places][:TOLD]:
                tip = f"{labels.get(document, document)} has the words of {origin.name} from no other report"
                yield DrawnLink(
                    places[document], places[origin.id], "tells", tip, anchor(origin.id), True, False, is_main=False
                )


def _tip(link: LineageLink, labels: dict[str, str]) -> str:
    words = f": {link.words}" if link.words else ""
    return f"{labels[link.later]} {link.how} {labels[link.earlier]} ({link.sure}){words}"
