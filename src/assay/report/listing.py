"""What the sibling commands `statements`, `stance` and `lineage` show: the material as far as it was worked out."""

from __future__ import annotations

from dataclasses import dataclass, field

from assay.domain.document import Document
from assay.domain.exhibit import Exhibit
from assay.domain.finding import Finding
from assay.domain.material import Appraised, Decision, ModelCard
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
    decisions: tuple[Decision, ...] = ()
    _names: dict[str, str] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        self._names.update((source.id, source.name) for source in self.resolution.sources)

    def source_id(self, statement: Statement) -> str | None:
        """The identifier of the statement's resolved source, or none where nothing was resolved."""
        return statement.source or self.resolution.source_of.get(statement.id)

    def speaker(self, statement: Statement) -> str:
        """The name of the statement's source; its identifier where the source is not known."""
        identifier = self.source_id(statement)
        return "an unnamed source" if identifier is None else self._names.get(identifier, identifier)


def listing_of(appraised: Appraised) -> Listing:
    """The listing that `appraised` was weighed from, for the formats that want no weights."""
    material = appraised.material
    return Listing(
        documents=material.documents,
        statements=material.statements,
        resolution=material.resolution,
        exhibits=material.exhibits,
        models=appraised.models,
        findings=appraised.findings,
        assay_version=appraised.assay_version,
        decisions=material.decisions,
    )
