"""The files of a ledger as text and as rows: what is wrong with the file is an error, with one line a finding."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from assay.domain.finding import Finding
from assay.errors import UsageError
from assay.texts.lazy_pattern import lazy_pattern

Place = str | os.PathLike[str]
Row = dict[str, str]
Entry = TypeVar("Entry")

MAXIMUM_BYTES = 20_000_000
"""The largest table that is read."""
LONGEST_FIELD = 1_000
"""Characters that one field of a table may have."""
LETTERS = "ABCDEF"
"""The Admiralty letters; F: its reliability cannot be judged."""
_FORMULA = lazy_pattern(r"'*[=+\-@]")


class BadLine(ValueError):
    """A line that says nothing that can be used; `str(error)` says what is wrong, `hint` what to write instead."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


def text_of(place: Place, *, what: str, most: int = MAXIMUM_BYTES) -> str:
    """The text of the file that holds `what`; raises `UsageError` where it is no UTF-8 text of `most` bytes or less."""
    shown = os.fspath(place)
    try:
        path = Path(place)
        if path.is_dir():
            raise UsageError(f"{shown} is a folder, not {what}.", hint="Name a file.")
        with path.open("rb") as file:
            data = file.read(most + 1)
    except (OSError, ValueError) as error:
        told = getattr(error, "strerror", None) or str(error)
        raise UsageError(f"{what.capitalize()} {shown} cannot be read: {told}.", hint="Check its name.") from error
    if len(data) > most:
        raise UsageError(f"{what.capitalize()} {shown} is larger than {most:,} bytes.", hint="Split it.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError(f"{what.capitalize()} {shown} is not UTF-8 text.", hint="Save it as UTF-8.") from error


def table_of(
    place: Place,
    make: Callable[[Row], Entry],
    *,
    what: str,
    columns: tuple[str, ...],
    needed: tuple[frozenset[str], ...],
) -> tuple[tuple[Entry, ...], tuple[Finding, ...]]:
    """What `make` makes of the lines of a CSV file with a header, and a finding for each line that it refuses.

    `columns` are those that are read, in any order and case; others are ignored, and so are empty lines. The header
    must have all columns of one of the sets in `needed`; `UsageError` is raised where it has not.
    """
    made, findings = numbered_table_of(place, make, what=what, columns=columns, needed=needed)
    return tuple(entry for _, entry in made), findings


def numbered_table_of(
    place: Place,
    make: Callable[[Row], Entry],
    *,
    what: str,
    columns: tuple[str, ...],
    needed: tuple[frozenset[str], ...],
) -> tuple[tuple[tuple[int, Entry], ...], tuple[Finding, ...]]:
    """As `table_of`, each entry with the number of its line."""
    shown = os.fspath(place)
    header, lines = _lines(text_of(place, what=what))
    names = [name.strip().casefold() for name in header]
    if not any(wanted <= set(names) for wanted in needed):
        raise UsageError(
            f"{what.capitalize()} {shown} has no header line with the columns it needs.",
            hint=f"Its first line should be: {','.join(columns)}",
        )
    made: list[tuple[int, Entry]] = []
    findings: list[Finding] = []
    for number, fields in lines:
        try:
            made.append((number, make(_row(names, fields, columns))))
        except BadLine as error:
            findings.append(bad_line(shown, number, str(error), error.hint))
    return tuple(made), tuple(findings)


def bad_line(place: str, number: int, message: str, hint: str) -> Finding:
    """The finding that a line of the file `place` was left out."""
    return Finding("ledger-line", f"Line {number}: {message} It is left out.", hint, place)


def letter_of(written: str) -> str | None:
    """The Admiralty letter written in a field; none for an empty field."""
    letter = written.strip().upper()
    if not letter:
        return None
    if letter not in LETTERS or len(letter) != 1:
        raise BadLine(f"“{short(written)}” is no reliability letter.", "Write a letter from A to F, or nothing.")
    return letter


def short(written: str) -> str:
    """`written` on one line, cut to what a message can show."""
    plain = " ".join(written.split())
    return plain if len(plain) <= 60 else plain[:59] + "…"


def guarded(text: str) -> str:
    """`text` as a cell that no spreadsheet takes for a formula: an apostrophe goes before `=`, `+`, `-` and `@`."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(cell: str) -> str:
    """What `guarded` made the cell of."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell[1:]) else cell


def parts_of(written: str) -> tuple[str, ...]:
    """The names or domains of one field, between bars, each once."""
    return tuple(dict.fromkeys(part for piece in written.split("|") if (part := " ".join(piece.split()))))


def _row(names: list[str], fields: list[str], columns: tuple[str, ...]) -> Row:
    row = dict.fromkeys(columns, "")
    for name, field in zip(names, fields, strict=False):
        if name in row and not row[name]:
            row[name] = field.strip()
    if any(len(field) > LONGEST_FIELD for field in row.values()):
        raise BadLine(
            f"A field is longer than {LONGEST_FIELD} characters.", "Close every quotation mark that the line opens."
        )
    return row


def _lines(text: str) -> tuple[list[str], Iterator[tuple[int, list[str]]]]:
    """The fields of the first line, and those of every later line that is not empty, with its number.

    A row ends with its line even inside quotation marks, so that a forgotten mark spoils no other line. Fields are
    apart by what the header has between its own: commas, semicolons or tabs.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    numbered = ((number, line) for number, line in enumerate(lines, start=1) if line.strip(" \t,;"))
    _, header = next(numbered, (0, ""))
    mark = mark_of(header)
    return fields_of(header, mark), ((number, fields_of(line, mark)) for number, line in numbered)


def mark_of(header: str) -> str:
    """What the fields of a file are apart by: the comma, semicolon or tab that its header has most of."""
    return max(",;\t", key=header.count)


def fields_of(line: str, mark: str) -> list[str]:
    """The fields of a line; a line that is too long for a row is cut, and its last field thereby too long."""
    return next(csv.reader([line[: 20 * LONGEST_FIELD]], delimiter=mark), [])
