"""The appraisal as tables: CSV, Parquet and frames."""

from assay.report.tables.catalogue import TABLES, table, tables
from assay.report.tables.column import Column, Kind, Table
from assay.report.tables.comma_separated import to_csv
from assay.report.tables.frames import to_pandas, to_polars
from assay.report.tables.parquet import to_parquet
from assay.report.tables.reference import tables_reference

__all__ = [
    "TABLES",
    "Column",
    "Kind",
    "Table",
    "table",
    "tables",
    "tables_reference",
    "to_csv",
    "to_pandas",
    "to_parquet",
    "to_polars",
]
