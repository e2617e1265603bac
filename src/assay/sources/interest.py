"""What each source stands to gain or lose by the claim."""

from __future__ import annotations

from collections.abc import Sequence

from assay.domain.claim import Claim
from assay.domain.document import Document
from assay.domain.source import Source
from assay.domain.statement import Statement
from assay.sources.across import Cluster


class Interests:
    """Reads the parties off a claim and finds them among the sources."""

    def __init__(self, claim: Claim, documents: Sequence[Document]) -> None:
        self.claim = claim
        self.documents = documents

    def assign(
        self, sources: Sequence[Source], clusters: Sequence[Cluster], said: Sequence[Sequence[Statement]]
    ) -> list[Source]:
        """`sources` with their interest in every hypothesis."""
        return list(sources)
