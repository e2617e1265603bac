"""The reference page on tables, made from their declarations."""

from __future__ import annotations

from assay.report.tables.catalogue import ROW, SHEETS
from assay.report.tables.cells import LONGEST
from assay.report.tables.column import Column, Kind, Sheet
from assay.report.tables.forms import FORMS

_HEAD = """\
<!-- Made from the declarations in src/assay/report/tables. Change these, not this page. -->

# Tables

An appraisal as {number} tables that join, as CSV, Parquet, and frames of pandas and Polars. They hold all that
[the JSON](../how-to/read-the-json.md) holds, under the same identifiers; a number in a table is the number in the
JSON. How to use them is told in [Work with tables](../how-to/work-with-tables.md).

| table | what is in it |
| --- | --- |
{tables}

## What a column holds

| kind | Parquet | pandas | Polars | CSV |
| --- | --- | --- | --- | --- |
{kinds}

A column has its type even where the table is empty or all of its values are unknown. What is not known is null, `NA`
or an empty cell; a list is never null, but empty. A time is text in ISO 8601 as far as it is known (`2017-04`).
Offsets are code points into the `text` of the document, half-open. Weights are in decibans (dB). Under "joins" stand
the columns of other tables whose values a column repeats.

Every table begins with `row`, {row} The tables `reasons` and `passages` name the rows of
the other tables by it. The Parquet file holds unit, meaning and joins in the metadata of each column.

## What the forms change

- **Parquet and frames** hold each text as it was read, control characters included. A lone surrogate, which no file
  can carry, becomes U+FFFD, so that offsets stay.
- **CSV** (RFC 4180, UTF-8) is made for spreadsheets. Before a text, and before a part of it after a line feed,
  semicolon or tab, that starts like a formula (`=`, `+`, `-`, `@` and their wide forms, after any blanks and
  apostrophes) stands an apostrophe. Control characters become visible ones, a carriage return a blank. A text of more
  than {longest:,} characters is cut there and ends in an ellipsis, because a cell holds no more; `characters` in the
  table `documents` tells the whole length. In a list a bar or a backslash within a part has a backslash before it.
  An empty text and an unknown one look alike.
"""

_CSV = {
    Kind.TEXT: "text",
    Kind.TIME: "text",
    Kind.INTEGER: "digits",
    Kind.REAL: "digits with a full stop",
    Kind.TRUTH: "`true`, `false`",
}
_JOINED = "the parts, a bar with blanks between them"


def tables_reference() -> str:
    """The page as Markdown: all tables, then each with its columns."""
    head = _HEAD.format(
        number=len(SHEETS),
        tables="\n".join(f"| [{sheet.name}](#{sheet.name}) | {sheet.meaning} |" for sheet in SHEETS),
        kinds="\n".join(_kind(kind) for kind in Kind),
        row=ROW.meaning[0].lower() + ROW.meaning[1:],
        longest=LONGEST,
    )
    return "\n".join([head, *(_section(sheet) for sheet in SHEETS)])


def _kind(kind: Kind) -> str:
    form = FORMS[kind]
    arrow, polars = form.arrow, form.polars
    if kind.is_list:
        arrow, polars = f"list<{arrow}>", f"List({polars})"
    return f"| {kind.value} | `{arrow}` | `{form.pandas}` | `{polars}` | {_CSV.get(kind, _JOINED)} |"


def _section(sheet: Sheet) -> str:
    head = ["| column | kind | unit | meaning | joins |", "| --- | --- | --- | --- | --- |"]
    return "\n".join([f"## {sheet.name}\n", f"{sheet.meaning}\n", *head, *map(_line, sheet.columns), ""])


def _line(column: Column) -> str:
    joins = ", ".join(f"`{one}`" for one in column.joins)
    return f"| `{column.name}` | {column.kind.value} | {column.unit} | {column.meaning} | {joins} |"
