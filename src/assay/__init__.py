"""Assay: what does the reporting behind a claim really amount to?

    import assay

    appraisal = assay.appraise("The claim.", ["reports/"])
    print(appraisal)

Nothing here prints, and importing the package loads no model: names come in when they are first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from assay.api.appraisal import Appraisal
    from assay.api.extraction import extract_all, extract_statements
    from assay.api.ledger import read_ledger
    from assay.api.lineage import Lineage, trace_lineage
    from assay.api.reading import read, read_all, text
    from assay.api.record_results import AccuracyReport, RecordsUpdate
    from assay.api.records import estimate_accuracy, update_records
    from assay.api.sources import Sources, resolve_sources
    from assay.api.stance import judge_stance, judge_stances
    from assay.api.statement import Statement
    from assay.api.whole import appraise
    from assay.domain.document import Document
    from assay.domain.finding import Finding
    from assay.domain.ledger import Ledger
    from assay.domain.outcome import Outcome, OutcomeValue
    from assay.domain.stance import StanceReading
    from assay.errors import AssayError
    from assay.ingest.claim_review import ClaimReviewRead, read_claim_reviews
    from assay.report.tables import TABLES
    from assay.settings import Settings

__version__ = "0.1.0"

_HOMES = {
    "AccuracyReport": "assay.api.record_results",
    "Appraisal": "assay.api.appraisal",
    "AssayError": "assay.errors",
    "ClaimReviewRead": "assay.ingest.claim_review",
    "Document": "assay.domain.document",
    "Finding": "assay.domain.finding",
    "Ledger": "assay.domain.ledger",
    "Lineage": "assay.api.lineage",
    "Outcome": "assay.domain.outcome",
    "OutcomeValue": "assay.domain.outcome",
    "RecordsUpdate": "assay.api.record_results",
    "Settings": "assay.settings",
    "Sources": "assay.api.sources",
    "StanceReading": "assay.domain.stance",
    "Statement": "assay.api.statement",
    "TABLES": "assay.report.tables",
    "appraise": "assay.api.whole",
    "estimate_accuracy": "assay.api.records",
    "extract_all": "assay.api.extraction",
    "extract_statements": "assay.api.extraction",
    "judge_stance": "assay.api.stance",
    "judge_stances": "assay.api.stance",
    "read": "assay.api.reading",
    "read_all": "assay.api.reading",
    "read_claim_reviews": "assay.ingest.claim_review",
    "read_ledger": "assay.api.ledger",
    "resolve_sources": "assay.api.sources",
    "text": "assay.api.reading",
    "trace_lineage": "assay.api.lineage",
    "update_records": "assay.api.records",
}

__all__ = [
    "TABLES",
    "AccuracyReport",
    "Appraisal",
    "AssayError",
    "ClaimReviewRead",
    "Document",
    "Finding",
    "Ledger",
    "Lineage",
    "Outcome",
    "OutcomeValue",
    "RecordsUpdate",
    "Settings",
    "Sources",
    "StanceReading",
    "Statement",
    "__version__",
    "appraise",
    "estimate_accuracy",
    "extract_all",
    "extract_statements",
    "judge_stance",
    "judge_stances",
    "read",
    "read_all",
    "read_claim_reviews",
    "read_ledger",
    "resolve_sources",
    "text",
    "trace_lineage",
    "update_records",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'assay' has no attribute '{name}'")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
