"""Tables as Parquet and frames: the same values in each, the same types whatever is in them."""

from __future__ import annotations

import io
import sys
from dataclasses import dataclass
from typing import Any

import pandas
import polars
import pyarrow
import pytest
from pyarrow import parquet

from assay.errors import MissingExtra
from assay.report.tables import TABLES, Kind, Table, table, tables, to_csv, to_pandas, to_parquet, to_polars
from tests.bounds import within
from tests.unit.report.tables.cases import HOSTILE, empty, full, pile

CASES = {"full": full(), "hostile": full(HOSTILE), "empty": empty()}
HELD = {
    Kind.TEXT: ("string", "string", polars.String),
    Kind.TIME: ("string", "string", polars.String),
    Kind.INTEGER: ("int64", "Int64", polars.Int64),
    Kind.REAL: ("double", "Float64", polars.Float64),
    Kind.TRUTH: ("bool", "boolean", polars.Boolean),
    Kind.TEXTS: ("list<element: string>", "object", polars.List(polars.String)),
    Kind.INTEGERS: ("list<element: int64>", "object", polars.List(polars.Int64)),
    Kind.REALS: ("list<element: double>", "object", polars.List(polars.Float64)),
}


@dataclass(frozen=True)
class Case:
    """A table, its frames, and what each reader reads from its Parquet file."""

    table: Table
    pandas: pandas.DataFrame
    polars: polars.DataFrame
    from_arrow: pyarrow.Table
    from_pandas: pandas.DataFrame
    from_polars: polars.DataFrame


@pytest.fixture(scope="module", params=CASES)
def cases(request) -> list[Case]:
    return [case(one) for one in tables(CASES[request.param])]


def case(one: Table) -> Case:
    file = to_parquet(one)
    return Case(
        one,
        to_pandas(one),
        to_polars(one),
        parquet.read_table(io.BytesIO(file)),
        pandas.read_parquet(io.BytesIO(file)),
        polars.read_parquet(file),
    )


def rows(one: Table) -> list[tuple[Any, ...]]:
    return [tuple(list(value) if isinstance(value, tuple) else value for value in row) for row in one.rows]


def pandas_rows(frame: pandas.DataFrame) -> list[tuple[Any, ...]]:
    columns = [[_plain(value) for value in frame[name]] for name in frame.columns]
    return list(zip(*columns, strict=True))


def _plain(value: Any) -> Any:
    if hasattr(value, "__len__") and not isinstance(value, str):
        return list(value)
    return None if value is pandas.NA else value


def test_frames_hold_the_values(cases):
    for one in cases:
        assert pandas_rows(one.pandas) == rows(one.table), one.table.name
        assert one.polars.rows() == rows(one.table), one.table.name


def test_parquet_gives_the_values_back_to_each_reader(cases):
    for one in cases:
        held = one.from_arrow.to_pydict().values()
        assert list(zip(*held, strict=True)) == rows(one.table), one.table.name
        assert one.from_polars.rows() == rows(one.table), one.table.name
        assert pandas_rows(one.from_pandas) == rows(one.table), one.table.name


def test_types_are_those_of_the_declaration_however_full_a_table_is(cases):
    for one in cases:
        for column in one.table.columns:
            in_arrow, in_pandas, in_polars = HELD[column.kind]
            assert str(one.from_arrow.schema.field(column.name).type) == in_arrow
            assert one.pandas[column.name].dtype == in_pandas == one.from_pandas[column.name].dtype
            assert one.polars.schema[column.name] == in_polars == one.from_polars.schema[column.name]


def test_what_is_not_known_is_neither_nothing_nor_a_float():
    frame = to_pandas(table(full(), "statements"))
    assert frame["u"][0] is pandas.NA
    assert frame["u"].dropna().tolist()[0] == 0.5
    assert frame["source_start"].isna().any()
    assert frame["source_start"].dropna().tolist()[0] == 144


def test_the_file_says_what_it_is():
    one = table(full(), "statements")
    schema = parquet.read_schema(io.BytesIO(to_parquet(one)))
    said = {key.decode(): value.decode() for key, value in schema.metadata.items() if key.startswith(b"assay")}
    assert said == {
        "assay.table": "statements",
        "assay.meaning": one.meaning,
        "assay.version": "0.1.0",
        "assay.schema_version": "1",
        "assay.fingerprint": "f" * 16,
    }
    assert schema.field("weight_mid_db").metadata == {
        b"kind": b"real",
        b"unit": b"dB",
        b"meaning": b"The weight of its origin through its relays, counted once: the 50th percentile of the draws.",
    }
    assert schema.field("origin").metadata[b"joins"] == b"origins.id"


def test_a_pandas_frame_says_what_it_is():
    told = to_pandas(table(full(), "gaps")).attrs
    assert (told["table"], told["fingerprint"]) == ("gaps", "f" * 16)
    assert told["units"] == {"flip_probability": "probability", "information_bits": "bits"}
    assert set(told["meanings"]) == set(to_pandas(table(full(), "gaps")).columns)


def test_the_same_table_gives_the_same_bytes():
    assert [to_parquet(one) for one in tables(full(HOSTILE))] == [to_parquet(one) for one in tables(full(HOSTILE))]


def test_tables_join_on_identifiers():
    statements, sources = (to_pandas(table(full(), name)) for name in ("statements", "sources"))
    both = statements.merge(sources, left_on="source", right_on="id", suffixes=("", "_of_source"), validate="m:1")
    assert len(both) == len(statements)
    assert (both["name"] == both["source_name"]).all()
    origins, waterfall = (to_polars(table(full(), name)) for name in ("origins", "waterfall"))
    joined = waterfall.join(origins, left_on="item", right_on="id")
    assert joined["weight_db"].to_list()[0] == 4.1
    assert joined.height == len({*waterfall["item"]} & {*origins["id"]}) > 0


@pytest.mark.parametrize(
    ("library", "write", "purpose"),
    [
        ("pandas", to_pandas, "A pandas frame"),
        ("polars", to_polars, "A Polars frame"),
        ("pyarrow", to_parquet, "Writing Parquet"),
    ],
)
def test_a_library_that_is_missing_is_told(library, write, purpose, monkeypatch):
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingExtra, match=f"{purpose} needs the extra 'tables'") as raised:
        write(table(full(), "gaps"))
    assert raised.value.hint == "Run: pip install 'assay[tables]'"


@pytest.mark.parametrize("name", TABLES)
def test_pandas_needs_no_pyarrow(name, monkeypatch):
    with pandas.option_context("mode.string_storage", "python"):
        frame = to_pandas(table(full(), name))
    assert pandas_rows(frame) == rows(table(full(), name))


def test_six_hundred_documents_take_seconds():
    large = pile(120)
    with within(seconds=20):
        made = list(tables(large))
        written = [(to_csv(one), to_parquet(one)) for one in made]
    assert len(made[TABLES.index("documents")]) >= 600
    assert len(made[TABLES.index("statements")]) == 13 * 120
    assert "T1.119" in written[TABLES.index("statements")][0]
