"""What is known of a case while it passes through the stages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from assay.domain.claim import Claim
from assay.domain.document import Document, Reading
from assay.domain.exhibit import Exhibit
from assay.domain.finding import Finding
from assay.domain.ledger import NO_LEDGER, Ledger
from assay.domain.lineage import Lineage
from assay.domain.material import Decision
from assay.domain.source import Resolution
from assay.domain.stance import Stances
from assay.domain.statement import Statement
from assay.domain.weighing import Weighing


@dataclass(frozen=True, slots=True)
class State:
    """Fields are none until a stage has assigned them; `readings` is consumed lazily, a few documents ahead.

    `ledger` is what a person gives of sources. `expected` is the number of readings to come where it is known, for
    progress only.
    """

    claim_text: str | None = None
    alternatives: tuple[str, ...] = ()
    readings: Iterable[Reading] | None = None
    expected: int | None = None
    claim: Claim | None = None
    documents: tuple[Document, ...] | None = None
    statements: tuple[Statement, ...] | None = None
    exhibits: tuple[Exhibit, ...] | None = None
    resolution: Resolution | None = None
    stances: Stances | None = None
    lineage: Lineage | None = None
    weighing: Weighing | None = None
    ledger: Ledger = NO_LEDGER
    decisions: tuple[Decision, ...] = ()
    findings: tuple[Finding, ...] = ()
