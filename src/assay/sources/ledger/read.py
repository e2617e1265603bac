"""A ledger from the files that a user names."""

from __future__ import annotations

from assay.domain.ledger import Ledger, ParameterDecision, SourceDecision
from assay.sources.ledger.decisions import read_decisions
from assay.sources.ledger.files import Place
from assay.sources.ledger.outlets import read_outlets
from assay.sources.ledger.records import read_records


def read_ledger(
    *, outlets: Place | None = None, records: Place | None = None, decisions: Place | None = None
) -> Ledger:
    """The ledger of a table of outlets (CSV), a file of records (CSV) and one of decisions (YAML), or of some of them.

    What is wrong with single lines is in the ledger's findings. Raises `UsageError` where a file cannot be read at all.
    """
    entries, outlet_findings = read_outlets(outlets) if outlets is not None else ((), ())
    rows, record_findings = read_records(records) if records is not None else ((), ())
    rulings, decision_findings = read_decisions(decisions) if decisions is not None else ((), ())
    return Ledger(
        outlets=entries,
        records=rows,
        decisions=tuple(ruling for ruling in rulings if isinstance(ruling, SourceDecision)),
        findings=(*outlet_findings, *record_findings, *decision_findings),
        parameters=tuple(ruling for ruling in rulings if isinstance(ruling, ParameterDecision)),
    )
