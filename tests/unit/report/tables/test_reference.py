"""The reference page: every table, every column, and nothing that breaks a Markdown table."""

from __future__ import annotations

from assay.report.tables import TABLES, tables, tables_reference
from assay.report.tables.column import Kind
from tests.unit.report.tables.cases import full

PAGE = tables_reference()


def section(name: str) -> list[str]:
    return PAGE.split(f"\n## {name}\n")[1].split("\n## ")[0].splitlines()


def test_every_column_has_a_line_with_kind_unit_and_meaning():
    for one in tables(full()):
        lines = section(one.name)
        assert lines[1] == one.meaning
        described = [line for line in lines if line.startswith("| `")]
        assert [line.split("`")[1] for line in described] == [column.name for column in one.columns[1:]]
        for line, column in zip(described, one.columns[1:], strict=True):
            assert f"| {column.kind.value} | {column.unit} | {column.meaning} |" in line
            assert line.count("|") == 6


def test_a_meaning_is_a_sentence_and_a_number_has_a_unit_where_it_is_real():
    for one in tables(full()):
        assert one.meaning.endswith(".")
        for column in one.columns:
            assert column.meaning.endswith("."), f"{one.name}.{column.name}"
            assert "|" not in column.meaning
            if column.kind in (Kind.REAL, Kind.REALS):
                assert column.unit, f"{one.name}.{column.name}"


def test_the_page_lists_the_tables_in_order_and_the_kinds():
    assert f"An appraisal as {len(TABLES)} tables" in PAGE
    assert [line.split("[")[1].split("]")[0] for line in PAGE.splitlines() if line.startswith("| [")] == list(TABLES)
    assert (
        "| list of text | `list<string>` | `object` | `List(String)` | the parts, a bar with blanks between them |"
        in PAGE
    )


def test_joins_name_columns_that_there_are():
    known = {f"{one.name}.{column.name}" for one in tables(full()) for column in one.columns}
    assert {target for one in tables(full()) for column in one.columns for target in column.joins} <= known
