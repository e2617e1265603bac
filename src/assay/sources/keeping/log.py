"""The log beside a file of records: every outcome that was ever counted into it, so that none is counted twice."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from assay.domain.outcome import Counted, Outcome, OutcomeValue, Side
from assay.errors import UsageError
from assay.sources.ledger.files import LONGEST_FIELD, BadLine, Place, Row, guarded, table_of, unguarded

WHAT = "the log of counted outcomes"
COLUMNS = ("name", "borne_out", "of", "said", "claim", "outcome", "by", "when", "url", "why", "fingerprint", "claim_id")
"""`borne_out` and `of` are what the line has in the record: 1 of 1, 0 of 1, or 0 of 0 for a claim taken back."""
_LONGEST = LONGEST_FIELD - 10


def log_place(records: Place) -> Path:
    """Where the log of a file of records lies: `records.csv` has `records.counted.csv` beside it."""
    return Path(records).with_suffix(".counted.csv")


def read_log(place: Place) -> tuple[Counted, ...]:
    """The lines of a log; a later one about the same source and claim replaces an earlier one.

    Raises `UsageError` where a line cannot be read: it might be counted twice.
    """
    lines, findings = table_of(place, counted_of, what=WHAT, columns=COLUMNS, needed=(frozenset(COLUMNS),))
    if findings:
        told = findings[0].message.removesuffix(" It is left out.")
        raise UsageError(f"{place}: {told} Without it an outcome could be counted twice.", hint="Put the line back.")
    return lines


def counted_of(row: Row) -> Counted:
    """The line of a row; raises `BadLine` where it is none that `log_text` writes."""
    try:
        outcome = Outcome(
            claim=unguarded(row["claim"]),
            value=OutcomeValue(row["outcome"]),
            by=unguarded(row["by"]),
            when=row["when"],
            url=unguarded(row["url"]),
            why=unguarded(row["why"]),
        )
        borne_out, resolved = int(row["borne_out"]), int(row["of"])
        said = Side(row["said"])
    except ValueError as error:
        raise BadLine(f"It is no line of a log: {error}.", "") from error
    if not (row["name"] and row["claim_id"] and 0 <= borne_out <= resolved <= 1):
        raise BadLine("It is no line of a log.", "")
    name = unguarded(row["name"])
    return Counted(name, outcome.claim, row["claim_id"], said, outcome, row["fingerprint"], borne_out, resolved)


def log_text(lines: Iterable[Counted]) -> str:
    """The log as CSV (RFC 4180 with line feeds, first row the column names)."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(COLUMNS)
    for line in lines:
        outcome = line.outcome
        words = (line.claim, outcome.value.value, outcome.by, outcome.when, outcome.url, outcome.why)
        row = (line.name, line.borne_out, line.resolved, line.said.value, *words, line.fingerprint, line.claim_id)
        writer.writerow([_cell(value) for value in row])
    return written.getvalue()


def _cell(value: object) -> object:
    """`value` for a cell: a text on one line, as long as can be read back, with nothing unseen in it."""
    if not isinstance(value, str):
        return value
    seen = "".join(char if char.isprintable() else " " for char in value)
    return guarded(" ".join(seen.split())[:_LONGEST])
