"""The graph of relays between documents as every format of it shows it: names, times and words settled once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import pairwise
from typing import Protocol

from assay.domain.document import Document
from assay.domain.lineage import Edge, EdgeKind, Lineage
from assay.domain.source import Resolution
from assay.domain.span import Reason
from assay.domain.statement import Statement
from assay.report.inert import one_line, shortened
from assay.report.view import caps
from assay.report.view.index import document_label, document_name
from assay.report.view.lineage_words import has_direction, how, how_sure, moment, showing_words, when_words, zone

LATEST = datetime.max.replace(tzinfo=UTC)


class Pile(Protocol):
    """What a listing and a case's material both have."""

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents in hand."""

    @property
    def statements(self) -> tuple[Statement, ...]:
        """What they say."""

    @property
    def resolution(self) -> Resolution:
        """Who says it."""


@dataclass(frozen=True, slots=True)
class LineageNode:
    """A document: its name, when it was published in words and as a moment, and how it stands in the graph."""

    id: str
    name: str
    title: str
    when: str
    published: str
    moment: datetime | None
    held: bool
    in_circle: bool

    @property
    def dated(self) -> str:
        """Name and time."""
        return ", ".join(part for part in (self.name, self.when) if part)

    @property
    def label(self) -> str:
        """Name and time, and that it is not in hand where it is not."""
        return self.dated + ("" if self.held else " (not in hand)")


@dataclass(frozen=True, slots=True)
class LineageLink:
    """`later` had it from `earlier`; `how`, `sure` and `words` say in what way, how sure that is, and what shows it."""

    later: str
    earlier: str
    kind: EdgeKind
    probability: float
    has_direction: bool
    in_circle: bool
    how: str
    sure: str
    words: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class LineageGraph:
    """Documents by time and name, the links between them, circles, and the labels of those linked to no other."""

    nodes: tuple[LineageNode, ...]
    links: tuple[LineageLink, ...]
    circles: tuple[tuple[str, ...], ...]
    alone: tuple[str, ...]

    def by_id(self) -> dict[str, LineageNode]:
        """The documents by their identifiers."""
        return {node.id: node for node in self.nodes}


def lineage_graph(pile: Pile, lineage: Lineage, *, every: bool = False) -> LineageGraph:
    """The graph between the documents of `pile` and those not in hand; links between statements are left out.

    Documents that are linked to no other are nodes only with `every`.
    """
    documents = {document.id: document for document in (*lineage.not_held, *pile.documents)}
    circular = set(_steps(lineage.cycles))
    in_circle = {member for circle in lineage.cycles for member in circle}
    edges = [edge for edge in lineage.edges if edge.start in documents and edge.end in documents]
    linked = {identifier for edge in edges for identifier in (edge.start, edge.end)} | in_circle
    linked |= {document.id for document in lineage.not_held}
    zoned = len({zone(document.published) for document in documents.values()} - {None}) > 1
    nodes = [
        _node(document, in_circle=document.id in in_circle, zoned=zoned)
        for document in documents.values()
        if every or document.id in linked
    ]
    return LineageGraph(
        nodes=tuple(sorted(_told_apart(nodes), key=by_time)),
        links=tuple(_link(edge, documents, in_circle=(edge.start, edge.end) in circular) for edge in edges),
        circles=lineage.cycles,
        alone=tuple(document_label(document) for document in pile.documents if document.id not in linked),
    )


def _node(document: Document, *, in_circle: bool, zoned: bool) -> LineageNode:
    return LineageNode(
        id=document.id,
        name=document_name(document),
        title=shortened(document.title or "", 160),
        when=when_words(document.published, zoned=zoned),
        published=one_line(document.published or ""),
        moment=moment(document.published),
        held=document.held,
        in_circle=in_circle,
    )


def _told_apart(nodes: list[LineageNode]) -> list[LineageNode]:
    """The documents, with the titles of those that name and time leave alike."""
    alike = Counter(node.label for node in nodes)
    return [
        replace(node, name=f"{node.name} (“{shortened(node.title, caps.SHORT_TITLE)}”)")
        if alike[node.label] > 1 and node.held and node.title
        else node
        for node in nodes
    ]


def by_time(node: LineageNode) -> tuple[bool, datetime, str, str]:
    """Documents not in hand first, then by time, those without a date last, then by name."""
    return node.held, node.moment or LATEST, node.name, node.id


def source_names(pile: Pile, lineage: Lineage) -> dict[str, str]:
    """The name of every source, and of every document not in hand that stands for one, as a credited agency does."""
    names = {document.id: document_name(document) for document in (*pile.documents, *lineage.not_held)}
    return names | {source.id: shortened(source.name, 120) for source in pile.resolution.sources}


def _link(edge: Edge, documents: dict[str, Document], *, in_circle: bool) -> LineageLink:
    return LineageLink(
        later=edge.start,
        earlier=edge.end,
        kind=edge.kind,
        probability=edge.probability,
        has_direction=has_direction(edge.probability),
        in_circle=in_circle,
        how=how(edge.kind, edge.probability),
        sure=how_sure(edge.probability),
        words=showing_words(edge, documents),
        reasons=edge.reasons,
    )


def _steps(cycles: Iterable[tuple[str, ...]]) -> Iterable[tuple[str, str]]:
    """Each member of a circle had it from the next, the last from the first."""
    for circle in cycles:
        yield from pairwise((*circle, circle[0]))
