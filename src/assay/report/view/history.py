"""Who had what from whom, in words and drawn: in the report of a case, and on a page of its own."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

from assay.domain.document import Document
from assay.domain.lineage import Lineage
from assay.domain.span import Reason
from assay.report.inert import one_line
from assay.report.view import caps
from assay.report.view.index import anchor_of, document_label
from assay.report.view.lineage_chains import SharedOrigin, shared_origins
from assay.report.view.lineage_drawing import DRAWN, drawing
from assay.report.view.lineage_forest import WHOLE, forest, shown_links
from assay.report.view.lineage_graph import LineageGraph, LineageLink, Pile, lineage_graph
from assay.report.view.lineage_words import when_words
from assay.report.view.parts import Item, ReasonLine
from assay.report.view.relays import EdgeLine, LineageView, OriginLine, TimelineLine
from assay.report.view.wording import counted


class Places(Protocol):
    """Where things are told of: on the page that is being made."""

    def item(self, identifier: str) -> Item:
        """The name of a document, statement or origin, and where it is printed."""

    def printed_reasons(self, reasons: Sequence[Reason]) -> tuple[ReasonLine, ...]:
        """Reasons, with links to those of their passages that are printed."""


def lineage_view(pile: Pile, lineage: Lineage, places: Places, *, statements: Collection[str]) -> LineageView:
    """The lineage of `pile`. What was said when is told of `statements` alone; links between statements are counted.

    Where not all is drawn, what the documents of `statements` had it from goes first.
    """
    graph = lineage_graph(pile, lineage)
    origins = shared_origins(pile, lineage)
    labels = {node.id: node.dated for node in graph.nodes}
    links = shown_links(forest(graph, WHOLE).branches)
    anchors = {id(link): f"l-{number}" for number, link in enumerate(links[: caps.EDGES], start=1)}
    origin_anchors = {origin.id: anchor_of("c", origin.id) for origin in origins[: caps.SHARED]}
    edges = [_link_line(link, anchors[id(link)], labels, places) for link in links[: caps.EDGES]]
    spoken = {statement.id for statement in pile.statements}
    timeline = [entry for entry in lineage.timeline if entry.id not in spoken or entry.id in statements]
    publishers = {document.publisher for document in pile.documents}
    foremost = {statement.document for statement in pile.statements if statement.id in statements}
    return LineageView(
        summary=_summary(graph, documents=len(pile.documents), origins=len(lineage.origins)),
        drawing=drawing(
            graph,
            forest(graph, DRAWN, foremost=foremost),
            origins,
            document_anchor=lambda identifier: places.item(identifier).anchor,
            link_anchor=lambda link: anchors.get(id(link)),
            origin_anchor=origin_anchors.get,
        ),
        edges=tuple(edges),
        more_edges=len(graph.links) - len(edges),
        between_statements=len(lineage.edges) - len(graph.links),
        circles=tuple(tuple(places.item(member) for member in cycle) for cycle in lineage.cycles),
        origins=tuple(_origin_line(origin, origin_anchors[origin.id], places) for origin in origins[: caps.SHARED]),
        more_origins=max(0, len(origins) - caps.SHARED),
        not_held=tuple(dict.fromkeys(_cited(document, publishers) for document in lineage.not_held)),
        timeline=tuple(
            TimelineLine(when_words(entry.at), places.item(entry.id), one_line(entry.what), "burst" in entry.what)
            for entry in timeline[: caps.EDGES]
        ),
        more_timeline=len(lineage.timeline) - min(len(timeline), caps.EDGES),
    )


def lineage_summary(pile: Pile, lineage: Lineage) -> str:
    """A sentence: links, documents that are not in hand, reports that stand alone, circles, origins."""
    return _summary(lineage_graph(pile, lineage), documents=len(pile.documents), origins=len(lineage.origins))


def _summary(graph: LineageGraph, *, documents: int, origins: int) -> str:
    absent = sum(not node.held for node in graph.nodes)
    circles = counted(len(graph.circles), "circle") if graph.circles else "no circle"
    are = "is" if absent == 1 else "are"
    cited = f", and {counted(absent, 'document')} cited that {are} not in hand" if absent else ""
    return (
        f"{counted(len(graph.links), 'link')} between {counted(documents, 'report')} read{cited}; "
        f"{counted(len(graph.alone), 'report')} linked to no other; {circles}; {counted(origins, 'origin')} "
        "in all, whatever they speak of."
    )


def _link_line(link: LineageLink, anchor: str, labels: dict[str, str], places: Places) -> EdgeLine:
    return EdgeLine(
        anchor=anchor,
        later=Item(labels[link.later], places.item(link.later).anchor),
        kind=link.how,
        earlier=Item(labels[link.earlier], places.item(link.earlier).anchor),
        probability=link.sure,
        words=link.words,
        reasons=places.printed_reasons(link.reasons),
    )


def _origin_line(origin: SharedOrigin, anchor: str, places: Places) -> OriginLine:
    return OriginLine(
        anchor=anchor,
        item=Item(origin.name, places.item(origin.id).anchor),
        counts=f"{counted(origin.statements, 'statement')} in {counted(len(origin.documents), 'report')}",
        chains=origin.chains[: caps.CITATIONS],
        more_chains=max(0, len(origin.chains) - caps.CITATIONS),
    )


def _cited(document: Document, publishers: Collection[str | None]) -> str:
    """What a document not in hand is called; that it is another report, where the pile has one of the same paper."""
    name = document_label(document)
    return f"another report of {name}" if document.publisher in publishers else name
