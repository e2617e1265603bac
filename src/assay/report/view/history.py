"""Who had what from whom, in words."""

from __future__ import annotations

from collections.abc import Collection

from assay.domain.document import Document
from assay.domain.lineage import Edge
from assay.report.inert import one_line
from assay.report.view import caps
from assay.report.view.index import Index, document_label
from assay.report.view.material import EdgeLine, LineageView, TimelineLine
from assay.report.view.wording import EDGES, day, percent


def lineage_view(index: Index) -> LineageView:
    """The lineage; links between documents come first, those between statements only where both are in the report."""
    lineage = index.material.lineage
    held = {document.publisher for document in index.documents.values()}
    known = index.documents.keys() | index.not_held.keys()
    edges = [edge for edge in lineage.edges if edge.start in known and edge.end in known]
    edges += [edge for edge in lineage.edges if edge.start in index.lines and edge.end in index.lines]
    timeline = [entry for entry in lineage.timeline if entry.id not in index.statements or entry.id in index.lines]
    return LineageView(
        edges=tuple(_edge(index, edge) for edge in edges[: caps.EDGES]),
        more_edges=len(lineage.edges) - min(len(edges), caps.EDGES),
        circles=tuple(tuple(index.item(member) for member in cycle) for cycle in lineage.cycles),
        not_held=tuple(dict.fromkeys(_cited(document, held) for document in lineage.not_held)),
        timeline=tuple(
            TimelineLine(day(one_line(entry.at)), index.item(entry.id), one_line(entry.what))
            for entry in timeline[: caps.EDGES]
        ),
        more_timeline=len(lineage.timeline) - min(len(timeline), caps.EDGES),
    )


def _edge(index: Index, edge: Edge) -> EdgeLine:
    return EdgeLine(
        later=index.item(edge.start),
        kind=EDGES[edge.kind],
        earlier=index.item(edge.end),
        probability=percent(edge.probability),
        reasons=tuple(one_line(reason.text) for reason in edge.reasons),
    )


def _cited(document: Document, held: Collection[str | None]) -> str:
    """What a document not in hand is called; that it is another report, where the pile has one of the same paper."""
    name = document_label(document)
    return f"another report of {name}" if document.publisher in held else name
