"""The graph of relays for Graphviz: `assay lineage --dot`."""

from __future__ import annotations

from textwrap import wrap

from assay.domain.lineage import EdgeKind, Lineage
from assay.report.exchange.graph import Exported, exported_graph
from assay.report.listing import Listing
from assay.report.view.lineage_graph import LineageLink

_STYLES = {
    EdgeKind.COPIES: "solid",
    EdgeKind.QUOTES: "dashed",
    EdgeKind.PARAPHRASES: "dashed",
    EdgeKind.CITES: "dotted",
}
_BLUE, _ORANGE = "#0072b2", "#b84a00"
_LINE = 32
"""Characters of a line in a label."""


def lineage_dot(listing: Listing, *, lineage: Lineage) -> str:
    """The graph in the DOT language, from left to right; an arrow goes the way the words went.

    Nodes are documents (boxes; dashed where not in hand) and the origins that several rest on (ovals). Links have no
    arrowhead where their direction is unknown; those of a circle are orange.
    """
    graph = exported_graph(listing, lineage)
    return "\n".join(["digraph lineage {", *_HEAD, *_nodes(graph), *_edges(graph), "}", ""])


_HEAD = (
    '  graph [rankdir="LR", charset="UTF-8", fontname="Helvetica"];',
    '  node [shape="box", style="rounded", fontname="Helvetica", fontsize="11"];',
    '  edge [fontname="Helvetica", fontsize="9"];',
)


def _nodes(graph: Exported) -> list[str]:
    lines = []
    for node in graph.documents:
        given = {"label": _lines(node.name) + ([node.when or "no date"] if node.held else ["not in hand"])}
        given["tooltip"] = [node.title or node.name]
        given |= {} if node.held else {"style": ["rounded,dashed"]}
        given |= {"color": [_ORANGE], "penwidth": ["2"]} if node.in_circle else {}
        lines.append(f"  {_quoted([node.id])} {_attributes(given)};")
    for origin in graph.origins:
        given = {"label": _lines(origin.name), "shape": ["ellipse"], "style": ["solid"], "tooltip": [origin.name]}
        lines.append(f"  {_quoted([origin.id])} {_attributes(given)};")
    return lines


def _edges(graph: Exported) -> list[str]:
    lines = [_edge(link) for link in graph.links]
    for origin in graph.origins:
        for document in origin.direct:
            given = {"label": ["tells"], "color": [_BLUE]}
            lines.append(f"  {_quoted([origin.id])} -> {_quoted([document])} {_attributes(given)};")
    return lines


def _edge(link: LineageLink) -> str:
    given = {"label": [f"{link.how} ({link.sure})", *_lines(link.words)], "style": [_STYLES[link.kind]]}
    given |= {} if link.has_direction else {"dir": ["none"]}
    given |= {"color": [_ORANGE], "penwidth": ["2"]} if link.in_circle else {}
    return f"  {_quoted([link.earlier])} -> {_quoted([link.later])} {_attributes(given)};"


def _lines(text: str) -> list[str]:
    return wrap(text, _LINE) if text else []


def _attributes(given: dict[str, list[str]]) -> str:
    return "[" + ", ".join(f"{name}={_quoted(lines)}" for name, lines in given.items()) + "]"


def _quoted(lines: list[str]) -> str:
    """Lines as a quoted string: marks, escapes and entities of the language stand for themselves."""
    escaped = (line.replace("\\", "\\\\").replace('"', '\\"').replace("&", "&amp;") for line in lines)
    return '"' + "\\n".join(escaped) + '"'
