"""What a person gives of outlets and sources besides the reports, read from files."""

from __future__ import annotations

from assay.api.reading import Place
from assay.domain.ledger import Ledger
from assay.sources import read_ledger as read_files


def read_ledger(
    *, outlets: Place | None = None, records: Place | None = None, decisions: Place | None = None
) -> Ledger:
    """The ledger of a table of outlets (CSV), a file of records (CSV) and one of decisions (YAML), or of some of them.

    It is given to `assay.appraise` and `assay.trace_lineage` as `ledger`. What is wrong with single lines is among
    their findings; raises `UsageError` where a file cannot be read at all.
    """
    return read_files(outlets=outlets, records=records, decisions=decisions)
