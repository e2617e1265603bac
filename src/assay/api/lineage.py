"""Who had it from whom, over a pile of documents."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from assay.api.listing import list_lineage
from assay.api.reading import Report, readings_of
from assay.domain import lineage as domain
from assay.domain.document import Document
from assay.domain.finding import Finding
from assay.domain.ledger import NO_LEDGER, Ledger
from assay.pipeline import Progress
from assay.report.contract import lineage_dict
from assay.report.listing import Listing
from assay.settings import Settings


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
