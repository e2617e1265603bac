"""A table as comma-separated values that a spreadsheet can open without harm."""

from __future__ import annotations

import csv
import io

from assay.report.tables.cells import cell, joined
from assay.report.tables.column import Table


def to_csv(table: Table) -> str:
    """`table` as CSV (RFC 4180): the names of the columns, then a line a row.

    Truth is `true` or `false`, a list one text with ` | ` between its parts, and what is not known an empty cell.
    No cell is one that a spreadsheet would take for a formula (see `cells.cell`).
    """
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(column.name for column in table.columns)
    for row in table.rows:
        writer.writerow(cell(joined(value) if isinstance(value, tuple) else value) for value in row)
    return written.getvalue()
