"""Who the sources of a pile of documents really are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from assay.api.listing import list_sources
from assay.api.reading import Report, readings_of
from assay.api.statement import Statement
from assay.domain.claim import Claim
from assay.domain.document import Document
from assay.domain.finding import Finding
from assay.domain.ledger import NO_LEDGER, Ledger
from assay.domain.source import Source
from assay.pipeline import Progress
from assay.report.contract import sources_dict
from assay.report.listing import Listing
from assay.settings import Settings


@dataclass(frozen=True, slots=True)
class Sources:
    """The sources of a pile, with the documents and statements they speak in (`listing`), and the claim if given."""

    listing: Listing
    claim: Claim | None = None

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents in the order they were read."""
        return self.listing.documents

    @property
    def sources(self) -> tuple[Source, ...]:
        """All sources, in order of first appearance."""
        return self.listing.resolution.sources

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was wrong with the material."""
        return self.listing.findings

    def statements_of(self, source: Source) -> list[Statement]:
        """What a source says, in reading order."""
        documents = {document.id: document for document in self.documents}
        return [
            Statement(statement, documents[statement.document])
            for statement in self.listing.statements
            if self.listing.source_id(statement) == source.id
        ]

    def to_dict(self) -> dict[str, object]:
        """The sources as `assay sources --json` gives them."""
        return sources_dict(self.listing, claim=self.claim)


def resolve_sources(
    documents: Iterable[Report] | Report,
    *,
    claim: str | None = None,
    ledger: Ledger = NO_LEDGER,
    settings: Settings | None = None,
    progress: Progress | None = None,
) -> Sources:
    """The sources of documents and files, with their interest in `claim` where one is given.

    `ledger` is what a person gives of outlets and sources, and has decided (see `assay.read_ledger`).
    Raises `NothingReadable` where there is nothing to read and `ClaimError` where the claim cannot be read.
    """
    chosen = settings or Settings()
    readings = readings_of(documents, settings=chosen)
    listing, understood = list_sources(readings, claim=claim, ledger=ledger, settings=chosen, progress=progress)
    return Sources(listing, understood)
