"""A table as a Parquet file."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

from assay.errors import MissingExtra
from assay.report.tables.column import Column, Table
from assay.report.tables.forms import FORMS

if TYPE_CHECKING:
    import pyarrow  # type: ignore[import-untyped]


def to_parquet(table: Table) -> bytes:
    """`table` as Parquet; the same table gives the same bytes with the same release of pyarrow.

    The file's metadata hold the table's name and meaning, the versions and the fingerprint; those of a column its kind,
    unit, meaning and what it joins. A column has the same type whatever is in it, in pandas too, which reads the
    nullable types. Raises `MissingExtra` without pyarrow.
    """
    try:
        from pyarrow import parquet  # noqa: PLC0415 - an extra, and slow to load
    except ImportError as error:
        raise MissingExtra("tables", "Writing Parquet") from error
    written = io.BytesIO()
    parquet.write_table(arrow_table(table), written, compression="zstd")
    return written.getvalue()


def arrow_table(table: Table) -> pyarrow.Table:
    """`table` in Arrow, with its metadata. pyarrow must be installed."""
    import pyarrow  # noqa: PLC0415 - an extra, and slow to load

    fields = [_field(column) for column in table.columns]
    held = zip(*table.rows, strict=True) if table.rows else ((),) * len(fields)
    arrays = [pyarrow.array(values, field.type) for field, values in zip(fields, held, strict=True)]
    return pyarrow.Table.from_arrays(arrays, schema=pyarrow.schema(fields, metadata=_metadata(table)))


def _field(column: Column) -> pyarrow.Field:
    import pyarrow  # noqa: PLC0415 - an extra, and slow to load

    kind = pyarrow.type_for_alias(FORMS[column.kind].arrow)
    told = {"kind": column.kind.value, "unit": column.unit, "meaning": column.meaning, "joins": " ".join(column.joins)}
    metadata = {key: value for key, value in told.items() if value}
    return pyarrow.field(column.name, pyarrow.list_(kind) if column.kind.is_list else kind, metadata=metadata)


def _metadata(table: Table) -> dict[str, str]:
    """What the file says of itself, with the note by which pandas finds its types."""
    return {
        "assay.table": table.name,
        "assay.meaning": table.meaning,
        "assay.version": table.assay_version,
        "assay.schema_version": table.schema_version,
        "assay.fingerprint": table.fingerprint,
        "pandas": json.dumps(
            {
                "index_columns": [],
                "column_indexes": [],
                "columns": [_for_pandas(column) for column in table.columns],
                "creator": {"library": "assay", "version": table.assay_version},
                "pandas_version": "2.2.0",
            }
        ),
    }


def _for_pandas(column: Column) -> dict[str, str | None]:
    form = FORMS[column.kind]
    kind = f"list[{form.arrow}]" if column.kind.is_list else form.arrow
    return {
        "name": column.name,
        "field_name": column.name,
        "pandas_type": kind.replace("string", "unicode"),
        "numpy_type": form.pandas,
        "metadata": None,
    }
