"""What a table is made of: typed columns with a unit and a meaning, and rows of plain values."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from assay.report.contract.primitives import Json
from assay.report.tables.contract import Contract

Value: TypeAlias = str | int | float | bool | tuple[str | None, ...] | tuple[int, ...] | tuple[float, ...] | None
"""A cell: none where the value is not known, and for a list never none but empty."""


class Kind(StrEnum):
    """What a column holds; a time is text in ISO 8601 as far as known (`2017-04`), for it may lack its day."""

    TEXT = "text"
    INTEGER = "integer"
    REAL = "real"
    TRUTH = "truth"
    TIME = "time"
    TEXTS = "list of text"
    INTEGERS = "list of integer"
    REALS = "list of real"

    @property
    def is_list(self) -> bool:
        """Whether a cell holds several values."""
        return self in (Kind.TEXTS, Kind.INTEGERS, Kind.REALS)


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, what it holds, its unit and its meaning in one sentence.

    `joins` names the columns whose values it repeats, as `documents.id`. `path` is where the value lies in a row: keys
    parted by full stops, `[]` after one that leads to a list.
    """

    name: str
    kind: Kind
    meaning: str
    unit: str = ""
    joins: tuple[str, ...] = ()
    path: str = ""

    @property
    def place(self) -> str:
        """Where the value lies in a row: the name, unless a path is given."""
        return self.path or self.name


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table as it is declared: its name, what a row is, its columns, and the rows of one appraisal as JSON objects.

    The reasons of a row stand under `reasons`, its passages under `passages` or `mentions`.
    """

    name: str
    meaning: str
    columns: tuple[Column, ...]
    rows: Callable[[Contract], Iterable[Json]]


@dataclass(frozen=True, slots=True)
class Table:
    """A table of one appraisal; each row has a value for each column, in order."""

    name: str
    meaning: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    assay_version: str
    schema_version: str
    fingerprint: str

    def __len__(self) -> int:
        return len(self.rows)

    def column(self, name: str) -> tuple[Value, ...]:
        """The values of one column, a value a row. Raises `KeyError` where there is no such column."""
        for place, column in enumerate(self.columns):
            if column.name == name:
                return tuple(row[place] for row in self.rows)
        raise KeyError(name)


def text(name: str, meaning: str, *, path: str = "", joins: str = "") -> Column:
    """A column of text; `joins` are the columns whose values it repeats, parted by blanks."""
    return Column(name, Kind.TEXT, meaning, "", tuple(joins.split()), path)


def texts(name: str, meaning: str, *, path: str = "", joins: str = "") -> Column:
    """A column of lists of text."""
    return Column(name, Kind.TEXTS, meaning, "", tuple(joins.split()), path)


def time(name: str, meaning: str) -> Column:
    """A column of dates and times."""
    return Column(name, Kind.TIME, meaning, "ISO 8601")


def truth(name: str, meaning: str) -> Column:
    """A column of truth values."""
    return Column(name, Kind.TRUTH, meaning)


def count(name: str, meaning: str, *, path: str = "", joins: str = "") -> Column:
    """A column of whole numbers."""
    return Column(name, Kind.INTEGER, meaning, "", tuple(joins.split()), path)


def offset(name: str, meaning: str, *, path: str = "") -> Column:
    """A column of places in a document's text."""
    return Column(name, Kind.INTEGER, meaning, "code points", (), path)


def offsets(name: str, meaning: str, *, path: str = "") -> Column:
    """A column of lists of places in a document's text."""
    return Column(name, Kind.INTEGERS, meaning, "code points", (), path)


def real(name: str, meaning: str, *, unit: str = "probability", path: str = "") -> Column:
    """A column of numbers; probabilities, unless another unit is given."""
    return Column(name, Kind.REAL, meaning, unit, (), path)


def weight(what: str, *, prefix: str = "weight", path: str = "weight_db") -> tuple[Column, Column, Column]:
    """Three columns of a weight in decibans: the 5th, 50th and 95th percentiles of the draws."""
    return (
        real(f"{prefix}_low_db", f"{what}: the 5th percentile of the draws.", unit="dB", path=f"{path}.low"),
        real(f"{prefix}_mid_db", f"{what}: the 50th percentile of the draws.", unit="dB", path=f"{path}.mid"),
        real(f"{prefix}_high_db", f"{what}: the 95th percentile of the draws.", unit="dB", path=f"{path}.high"),
    )


def stance(what: str, *, path: str = "stance.H1") -> tuple[Column, ...]:
    """Five columns of a stance: its label and four probabilities."""
    labels = "supports, opposes, discusses, unrelated or not_assessed"
    chances = ("supports", "opposes", "discusses", "unrelated")
    return (
        text("stance", f"What {what} says of the claim: {labels}.", path=f"{path}.label"),
        *(real(name, f"The chance that it {_verb(name)} the claim.", path=f"{path}.{name}") for name in chances),
    )


def _verb(name: str) -> str:
    return "is unrelated to" if name == "unrelated" else name


REASONS = texts(
    "reasons", "Why it is so, a sentence each; the table `reasons` has their places.", path="reasons[].text"
)
"""Why a row is as it is."""
