"""What the sibling commands `statements`, `stance` and `lineage` show: the material as far as it was worked out."""

from __future__ import annotations

from dataclasses import dataclass

from assay.domain.document import Document
from assay.domain.exhibit import Exhibit
from assay.domain.finding import Finding
from assay.domain.material import ModelCard
from assay.domain.source import Resolution
from assay.domain.statement import Statement


@dataclass(frozen=True, slots=True)
class Listing:
    """Documents, what they say and who says it, with no claim and no weights."""

    documents: tuple[Document, ...]
    statements: tuple[Statement, ...]
    resolution: Resolution
    exhibits: tuple[Exhibit, ...] = ()
    models: tuple[ModelCard, ...] = ()
    findings: tuple[Finding, ...] = ()
    assay_version: str = ""

    def source_id(self, statement: Statement) -> str | None:
        """The identifier of the statement's resolved source, or none where nothing was resolved."""
        return statement.source or self.resolution.source_of.get(statement.id)
