"""All tables of an appraisal by name, in order."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from assay.domain.material import Appraised
from assay.errors import UsageError
from assay.report.tables import (
    case_sheets,
    document_sheets,
    item_sheets,
    lineage_sheets,
    question_sheets,
    statement_sheets,
)
from assay.report.tables.column import Column, Kind, Sheet, Table
from assay.report.tables.contract import Contract, contract_of
from assay.report.tables.ground_sheets import ground_sheets
from assay.report.tables.values import value_of

_OWN = (
    case_sheets.VERDICT,
    case_sheets.HYPOTHESES,
    case_sheets.PARTS,
    document_sheets.DOCUMENTS,
    document_sheets.SOURCES,
    statement_sheets.STATEMENTS,
    statement_sheets.STANCES,
    document_sheets.EXHIBITS,
    item_sheets.ABSENCES,
    lineage_sheets.ORIGINS,
    lineage_sheets.DEPENDENCES,
    lineage_sheets.EDGES,
    lineage_sheets.CYCLES,
    lineage_sheets.TIMELINE,
    item_sheets.WATERFALL,
    item_sheets.MATRIX,
    question_sheets.PARAMETERS,
    question_sheets.QUESTIONS,
    question_sheets.GAPS,
    question_sheets.SPARED,
    item_sheets.EXPLANATIONS,
    item_sheets.EXPLAINED,
    item_sheets.DROP_ONE,
    item_sheets.DROP_PAIRS,
    item_sheets.MATERIALITY,
    case_sheets.DECISIONS,
    case_sheets.FINDINGS,
    case_sheets.VERDICT_BEFORE,
    case_sheets.CHANGED,
)

SHEETS: tuple[Sheet, ...] = (*_OWN, *ground_sheets(_OWN))
"""The tables as they are declared."""

TABLES: tuple[str, ...] = tuple(sheet.name for sheet in SHEETS)
"""The names of the tables."""

ROW = Column("row", Kind.INTEGER, "The number of the row, from 1.")
"""The first column of every table."""


def table(appraised: Appraised, name: str) -> Table:
    """The table `name` of `appraised`, one of `TABLES`; every number in it is that of the JSON contract.

    Raises `UsageError` where there is no such table.
    """
    if name not in TABLES:
        near = get_close_matches(name, TABLES, n=1)
        hint = f"Did you mean '{near[0]}'? " if near else ""
        raise UsageError(f"There is no table '{name}'.", hint=f"{hint}The tables are: {', '.join(TABLES)}.")
    return _table(contract_of(appraised), SHEETS[TABLES.index(name)])


def tables(appraised: Appraised) -> Iterator[Table]:
    """All tables of `appraised`, in the order of `TABLES`; faster than one after another."""
    contract = contract_of(appraised)
    return (_table(contract, sheet) for sheet in SHEETS)


def _table(contract: Contract, sheet: Sheet) -> Table:
    return Table(
        sheet.name,
        sheet.meaning,
        (ROW, *sheet.columns),
        tuple(
            (number, *(value_of(column, row) for column in sheet.columns))
            for number, row in enumerate(sheet.rows(contract), start=1)
        ),
        str(contract.value["assay_version"]),
        str(contract.value["schema_version"]),
        str(contract.value["fingerprint"]),
    )
