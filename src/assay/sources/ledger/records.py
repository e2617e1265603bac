"""Records of sources: a CSV file with the columns name, borne_out, of and, if wished, reliability."""

from __future__ import annotations

from assay.domain.finding import Finding
from assay.domain.ledger import RecordEntry
from assay.domain.source import Record
from assay.sources.ledger.files import BadLine, Place, Row, letter_of, short, table_of, unguarded

WHAT = "the file of records"
COLUMNS = ("name", "borne_out", "of", "reliability")
NEEDED = (frozenset({"name", "borne_out", "of"}),)
MOST_CLAIMS = 1_000_000
"""The most earlier claims that a record may count."""


def read_records(place: Place) -> tuple[tuple[RecordEntry, ...], tuple[Finding, ...]]:
    """The records of a file, and what was wrong with single lines.

    Raises `UsageError` where the file cannot be read or has no header.
    """
    return table_of(place, record_entry, what=WHAT, columns=COLUMNS, needed=NEEDED)


def record_entry(row: Row) -> RecordEntry:
    """The record of one row; raises `BadLine` where it names no source or its numbers are no record."""
    name = " ".join(unguarded(row["name"]).split())
    if not name:
        raise BadLine("It names no source.", "Give the source's name as Assay shows it, or its identifier.")
    borne_out, resolved = _count(row["borne_out"]), _count(row["of"])
    if resolved < 1 or borne_out > resolved:
        raise BadLine(
            f"{borne_out} of {resolved} is no record.",
            "Count in “of” every earlier claim whose truth is known, and in “borne_out” those that proved true.",
        )
    return RecordEntry(name, Record(borne_out, resolved), letter_of(row["reliability"]))


def _count(written: str) -> int:
    if not written.isascii() or not written.isdigit() or len(written) > 9 or int(written) > MOST_CLAIMS:
        raise BadLine(f"“{short(written)}” is no count of claims.", f"Write a whole number from 0 to {MOST_CLAIMS}.")
    return int(written)
