"""Who had it from whom, over a pile of documents."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assay.api.listing import list_lineage
from assay.api.reading import Report, readings_of
from assay.domain import lineage as domain
from assay.domain.document import Document
from assay.domain.finding import Finding
from assay.domain.ledger import NO_LEDGER, Ledger
from assay.pipeline import Progress
from assay.report.contract import lineage_dict, to_json
from assay.report.exchange.dot import lineage_dot
from assay.report.exchange.graphml import lineage_graphml
from assay.report.exchange.prov import lineage_prov
from assay.report.listing import Listing
from assay.report.notebook.frame import Framed
from assay.report.notebook.lineage import render_lineage
from assay.report.page.lineage import render_lineage_page
from assay.report.terminal.lineage import LineageTree
from assay.report.view.history import lineage_summary
from assay.settings import Settings

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderResult


@dataclass(frozen=True, slots=True)
class Lineage:
    """The lineage of a pile (`value`), with the documents, statements and sources it speaks of (`listing`)."""

    value: domain.Lineage
    listing: Listing

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents in the order they were read."""
        return self.listing.documents

    @property
    def origins(self) -> tuple[domain.Origin, ...]:
        """The furthest upstream sources, with the statements each stands behind."""
        return self.value.origins

    @property
    def edges(self) -> tuple[domain.Edge, ...]:
        """Who had it from whom: `edge.start` had it from `edge.end`."""
        return self.value.edges

    @property
    def cycles(self) -> tuple[tuple[str, ...], ...]:
        """Circular reporting: chains of document identifiers that lead back to their start."""
        return self.value.cycles

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was wrong with the material."""
        return self.listing.findings

    def to_dict(self) -> dict[str, object]:
        """The lineage as `assay lineage --json` gives it."""
        return lineage_dict(self.listing, lineage=self.value)

    def to_json(self) -> str:
        """The JSON text; the same input gives the same bytes."""
        return to_json(self.to_dict())

    def to_html(self) -> str:
        """One self-contained page with the graph drawn, and with the passages that show its links."""
        return render_lineage_page(self.listing, lineage=self.value)

    def to_dot(self) -> str:
        """The graph between documents in the DOT language, for Graphviz."""
        return lineage_dot(self.listing, lineage=self.value)

    def to_graphml(self) -> str:
        """The graph between documents in GraphML, for network analysis."""
        return lineage_graphml(self.listing, lineage=self.value)

    def to_prov(self) -> str:
        """Documents, statements and origins as W3C PROV-JSON."""
        return lineage_prov(self.listing, lineage=self.value)

    def show(self, *, height: int = 640) -> Framed:
        """The page in a frame `height` pixels high, as the last value of a notebook's cell."""
        return Framed(self.to_html(), height)

    def __str__(self) -> str:
        return lineage_summary(self.listing, self.value)

    def __repr__(self) -> str:
        return f"<Lineage: {self}>"

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The tree that `assay lineage` prints, for `rich.print`."""
        del console, options
        yield LineageTree(self.listing, self.value)

    def _repr_html_(self) -> str:
        """The tree, circles, and who stands behind several reports, for notebooks."""
        return render_lineage(self.listing, self.value)


def trace_lineage(
    documents: Iterable[Report] | Report,
    *,
    ledger: Ledger = NO_LEDGER,
    settings: Settings | None = None,
    progress: Progress | None = None,
) -> Lineage:
    """The lineage of documents and files; raises `NothingReadable` where there is nothing to read.

    `ledger` is what a person gives of outlets and sources, and has decided (see `assay.read_ledger`).
    """
    chosen = settings or Settings()
    readings = readings_of(documents, settings=chosen)
    listing, lineage = list_lineage(readings, ledger=ledger, settings=chosen, progress=progress)
    return Lineage(lineage, listing)
