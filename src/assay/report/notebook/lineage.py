"""A lineage in a notebook: who had it from whom as a tree, circles, and who stands behind several reports."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from assay.domain.lineage import Lineage
from assay.report.inert import one_line
from assay.report.listing import Listing
from assay.report.notebook.fragment import render_fragment
from assay.report.view.history import lineage_summary
from assay.report.view.lineage_chains import SharedOrigin, shared_origins
from assay.report.view.lineage_forest import Branch, Cut, Forest, forest
from assay.report.view.lineage_graph import LineageGraph, LineageLink, lineage_graph
from assay.report.view.wording import counted

SHOWN = Cut(rows=24, below_root=12, below_each=6)
"""How much of a large pile's tree is shown,"""
ORIGINS, CIRCLES, ALSO, ALONE = 5, 3, 2, 6
"""and how many origins, circles, further links of one report, and reports that are linked to no other."""


@dataclass(frozen=True, slots=True)
class TreeRow:
    """A report, from where it had what, and those that had it from there; `more` of these are left out."""

    name: str
    rest: str
    in_circle: bool
    links: tuple[str, ...]
    below: tuple[TreeRow, ...]
    more: int


def render_lineage(listing: Listing, lineage: Lineage) -> str:
    """The lineage of `listing` as a fragment of HTML for a notebook. The same listing gives the same bytes."""
    graph = lineage_graph(listing, lineage)
    grown = forest(graph, SHOWN)
    origins = shared_origins(listing, lineage)
    labels = {node.id: node.label for node in graph.nodes}
    circles = [
        " ← ".join(labels.get(member, one_line(member)) for member in (*circle, circle[0])) for circle in graph.circles
    ]
    alone = Counter(graph.alone)
    lone = [name if number == 1 else f"{name} ({number:,} reports)" for name, number in alone.items()]
    return render_fragment(
        "lineage.html.j2",
        summary=lineage_summary(listing, lineage),
        rows=_tree(graph, grown) if graph.links else (),
        left_out=grown.left_out if graph.links else 0,
        circles=circles[:CIRCLES],
        more_circles=max(0, len(circles) - CIRCLES),
        origins=tuple(_origin_line(origin) for origin in origins[:ORIGINS]),
        more_origins=max(0, len(origins) - ORIGINS),
        alone=lone[:ALONE],
        more_alone=sum(list(alone.values())[ALONE:]),
    )


def _tree(graph: LineageGraph, grown: Forest) -> tuple[TreeRow, ...]:
    """The trees of `grown`, each row after those that stand below it are made."""
    titles = {node.id: node.dated for node in graph.nodes}
    below: dict[int | None, list[TreeRow]] = {}
    for place in reversed(range(len(grown.branches))):
        branch = grown.branches[place]
        row = _row(branch, tuple(reversed(below.get(place, []))), titles)
        below.setdefault(branch.parent, []).append(row)
    return tuple(reversed(below.get(None, [])))


def _row(branch: Branch, below: tuple[TreeRow, ...], titles: dict[str, str]) -> TreeRow:
    node = branch.node
    links = [_link_words(branch.link, f"{branch.link.how} it")] if branch.link else []
    links += [_link_words(link, f"also {link.how} {titles[link.earlier]}") for link in branch.also[:ALSO]]
    if len(branch.also) > ALSO:
        links.append(f"and has it from {len(branch.also) - ALSO:,} more")
    return TreeRow(node.name, node.label[len(node.name) :], node.in_circle, tuple(links), below, branch.more)


def _link_words(link: LineageLink, words: str) -> str:
    sure = f"{link.sure}, in a circle" if link.in_circle else link.sure
    return f"{words} ({sure})" + (f": {link.words}" if link.words else "")


def _origin_line(origin: SharedOrigin) -> tuple[str, str]:
    """The origin's name, and how many statements of it stand in how many reports."""
    return origin.name, f"{counted(origin.statements, 'statement')} in {counted(len(origin.documents), 'report')}"
