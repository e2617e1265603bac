"""Piles with a lineage, made by hand."""

from __future__ import annotations

from collections.abc import Sequence

from assay.domain.document import Document
from assay.domain.lineage import Edge, EdgeKind, Lineage, Origin, TimelineEntry
from assay.domain.source import Naming, Resolution, Role, Source, SourceKind
from assay.domain.span import Passage, Reason, Span
from assay.domain.statement import Quote, Statement
from assay.report.listing import Listing
from assay.report.view.history import lineage_view
from assay.report.view.parts import Item
from assay.report.view.relays import DrawingView

TEXT = "Brask fell at dawn, a commander told Lodestar. The bridge is gone."


class Nowhere:
    """Places where nothing is printed."""

    def item(self, identifier):
        return Item(identifier)

    def printed_reasons(self, reasons):
        return ()


def drawn(pile) -> DrawingView:
    """The drawing of a pile and its lineage."""
    return lineage_view(*pile, Nowhere(), statements=()).drawing


def report(
    key: str, publisher: str | None, published: str | None = None, *, title: str | None = None, text: str = TEXT
) -> Document:
    return Document(key, text, "ab" * 32, title=title, publisher=publisher, published=published)


def absent(key: str, publisher: str) -> Document:
    return Document(key, "", "", publisher=publisher, held=False)


def copies(later: str, earlier: str, probability: float = 0.95) -> Edge:
    why = Reason(
        "9 words in 1 passage are the same: 75% of this document, 80% of the other.",
        (
            Passage(later, 0, 18),
            Passage(earlier, 0, 18),
        ),
    )
    return Edge(later, earlier, EdgeKind.COPIES, probability, (why,))


def cites(later: str, earlier: str, kind: EdgeKind = EdgeKind.CITES) -> Edge:
    return Edge(later, earlier, kind, 0.9, (Reason("Gives words.", (Passage(later, 20, 45),)),))


def listing(documents: list[Document], statements: Sequence[Statement] = (), sources: Sequence[Source] = ()) -> Listing:
    said = {statement.id: statement.source or "" for statement in statements}
    return Listing(tuple(documents), tuple(statements), Resolution(tuple(sources), said))


def statement(key: str, document: str, source: str) -> Statement:
    return Statement(key, document, Quote.INDIRECT, Span(20, 31), (Span(32, 36),), (Span(0, 18),), source=source)


def source(key: str, name: str, kind: SourceKind = SourceKind.PERSON) -> Source:
    role = Role.PUBLICATION if kind is SourceKind.PUBLICATION else Role.OFFICIAL
    return Source(key, name, Naming.DESCRIBED, role, kind)


def wire(taint: str = "") -> tuple[Listing, Lineage]:
    """Lodestar is copied by the Courier, which Sidelight cites; Lodestar quotes Highland Signal, which is not in hand.

    A commander stands behind all three; the Ledger stands alone. `taint` ends every name and title.
    """
    documents = [
        report("D3", f"Sidelight{taint}", "2023-03-18", title=f"Six crates{taint}"),
        report("D1", f"Lodestar{taint}", "2023-03-14T09:40:00+01:00", title=f"Brask falls{taint}", text=TEXT + taint),
        report("D4", f"The Ledger{taint}", "2023-03-15"),
        report("D2", f"The Courier{taint}", "2023-03-14T12:05:00+01:00"),
    ]
    statements = [statement("T1", "D1", "S1"), statement("T2", "D2", "S1"), statement("T3", "D3", "S1")]
    sources = [
        source("S1", f"a commander{taint}"),
        source("S2", f"Lodestar{taint}", SourceKind.PUBLICATION),
        source("S3", f"The Courier{taint}", SourceKind.PUBLICATION),
        source("S4", f"Sidelight{taint}", SourceKind.PUBLICATION),
    ]
    lineage = Lineage(
        edges=(
            cites("D1", "N1", EdgeKind.QUOTES),
            copies("D2", "D1", 0.8),
            cites("D3", "D2"),
            Edge("T2", "T1", EdgeKind.QUOTES, 0.9),
        ),
        timeline=(
            TimelineEntry("2023-03-14T09:40:00+01:00", "D1", "publishes first"),
            TimelineEntry("2023-03-14T09:40:00+01:00", "D1", "begins a burst: 5 reports within an hour"),
            TimelineEntry("2023-03-14T12:05:00+01:00", "D2", "publishes a copy"),
            TimelineEntry("2023-03-15", "D4", "publishes"),
            TimelineEntry("2023-03-15", "T1", "said"),
            TimelineEntry("2023-03-18", "D3", "publishes"),
        ),
        origins=(Origin("O1", "S1", ("T1", "T2", "T3")),),
        origin_of={"T1": "O1", "T2": "O1", "T3": "O1"},
        relays_of={"T1": ("S1", "S2"), "T2": ("S1", "S2", "S3"), "T3": ("S1", "S2", "S3", "S4")},
        not_held=(absent("N1", f"Highland Signal{taint}"),),
    )
    return listing(documents, statements, sources), lineage


def circle() -> tuple[Listing, Lineage]:
    """Two papers that cite each other, and a third that copies one of them or is copied by it."""
    documents = [
        report("D1", "Oslin Today", "2025-04-04"),
        report("D2", "Harbour Watch", "2025-04-05"),
        report("D3", "Estuary Eyes"),
    ]
    edges = (cites("D1", "D2"), cites("D2", "D1"), copies("D3", "D1", 0.5))
    return listing(documents), Lineage(edges=edges, cycles=(("D1", "D2"),))


def copied(times: int) -> tuple[Listing, Lineage]:
    """One report that `times` others copy, each an hour after the one before."""
    first = report("D0", "Lodestar", "2023-03-01T00:00:00+00:00")
    others = [
        report(f"D{number}", f"Paper {number}", f"2023-03-{1 + number // 24:02}T{number % 24:02}:00:00+00:00")
        for number in range(1, times + 1)
    ]
    edges = tuple(copies(document.id, "D0") for document in others)
    return listing([first, *others]), Lineage(edges=edges)
