"""What each kind of column is in Parquet, pandas and Polars."""

from __future__ import annotations

from dataclasses import dataclass

from assay.report.tables.column import Kind


@dataclass(frozen=True, slots=True)
class Form:
    """The names of a type; for a list, in Arrow and Polars, those of what is in it."""

    arrow: str
    pandas: str
    polars: str


FORMS: dict[Kind, Form] = {
    Kind.TEXT: Form("string", "string", "String"),
    Kind.TIME: Form("string", "string", "String"),
    Kind.INTEGER: Form("int64", "Int64", "Int64"),
    Kind.REAL: Form("float64", "Float64", "Float64"),
    Kind.TRUTH: Form("bool", "boolean", "Boolean"),
    Kind.TEXTS: Form("string", "object", "String"),
    Kind.INTEGERS: Form("int64", "object", "Int64"),
    Kind.REALS: Form("float64", "object", "Float64"),
}
"""All types take what is not known as such: pandas its nullable ones, and lists of Python in columns of objects."""
