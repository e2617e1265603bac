"""A table as a frame of pandas or Polars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assay.errors import MissingExtra
from assay.report.tables.column import Table, Value
from assay.report.tables.forms import FORMS

if TYPE_CHECKING:
    import pandas
    import polars


def to_pandas(table: Table) -> pandas.DataFrame:
    """`table` as a pandas frame of nullable types: `string`, `Int64`, `Float64`, `boolean`; lists are Python's.

    Each column has its type even where the table is empty. `frame.attrs` holds the table's name and meaning, the
    fingerprint, and by column the units and meanings. Raises `MissingExtra` without pandas.
    """
    try:
        import pandas  # noqa: PLC0415 - an extra, and slow to load
    except ImportError as error:
        raise MissingExtra("tables", "A pandas frame") from error
    frame = pandas.DataFrame(
        {
            column.name: pandas.Series(_plain(table, place), dtype=FORMS[column.kind].pandas)
            for place, column in enumerate(table.columns)
        }
    )
    frame.attrs = {
        "table": table.name,
        "meaning": table.meaning,
        "fingerprint": table.fingerprint,
        "units": {column.name: column.unit for column in table.columns if column.unit},
        "meanings": {column.name: column.meaning for column in table.columns},
    }
    return frame


def to_polars(table: Table) -> polars.DataFrame:
    """`table` as a Polars frame; each column has its type even where the table is empty.

    Raises `MissingExtra` without Polars.
    """
    try:
        import polars  # noqa: PLC0415 - an extra, and slow to load
    except ImportError as error:
        raise MissingExtra("tables", "A Polars frame") from error
    series = []
    for place, column in enumerate(table.columns):
        kind = getattr(polars, FORMS[column.kind].polars)
        series.append(
            polars.Series(column.name, _plain(table, place), dtype=polars.List(kind) if column.kind.is_list else kind)
        )
    return polars.DataFrame(series)


def _plain(table: Table, place: int) -> list[Value | list[object]]:
    """The values of a column; lists as Python's."""
    return [list(row[place]) if isinstance(row[place], tuple) else row[place] for row in table.rows]  # type: ignore[arg-type]
