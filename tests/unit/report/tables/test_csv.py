"""Tables as CSV: what comes back, and cells that no spreadsheet runs."""

from __future__ import annotations

import csv
import io
import re
import string

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from assay.report.inert import inert
from assay.report.tables import Kind, Table, table, tables, to_csv
from assay.report.tables.cells import LONGEST, cell, joined
from tests.unit.report.tables.cases import HOSTILE, empty, full

START = re.compile(r"(^|[;\n\t])'(?=['\s\u200b-\u200d\ufeff]*[=+\-@＝＋－＠])")

SIGNS = st.sampled_from([*"=+-@;'\t\n \u200b\u00a0,\"|＝", *string.ascii_letters[:3]])


def undone(text: str) -> str:
    """A cell as it was before it was made harmless."""
    return START.sub(r"\1", text)


def parts(text: str) -> tuple[str, ...]:
    """The parts of a joined list."""
    found = re.split(r"(?<!\\)((?:\\\\)*) \| ", text) if text else []
    glued = [found[place] + (found[place + 1] if place + 1 < len(found) else "") for place in range(0, len(found), 2)]
    return tuple(re.sub(r"\\(.)", r"\1", part, flags=re.DOTALL) for part in glued)


def expected(value: object) -> object:
    """What a reader of CSV can know of a value."""
    if isinstance(value, tuple):
        found = tuple("" if one is None else inert(str(one)) for one in value)
        return () if found == ("",) else found
    return "" if value is None else inert(value) if isinstance(value, str) else value


def read(kind: Kind, text: str) -> object:
    """A cell as its column has it."""
    plain = undone(text)
    if kind.is_list:
        return parts(plain)
    if plain == "" or kind in (Kind.TEXT, Kind.TIME):
        return plain
    return (
        {"true": True, "false": False}[plain] if kind is Kind.TRUTH else (int if kind is Kind.INTEGER else float)(plain)
    )


@pytest.mark.parametrize("taint", ["", HOSTILE])
def test_every_table_comes_back_from_csv(taint):
    for one in tables(full(taint)):
        header, *rows = csv.reader(io.StringIO(to_csv(one), newline=""))
        assert header == [column.name for column in one.columns]
        assert len(rows) == len(one)
        for written, row in zip(rows, one.rows, strict=True):
            for column, text, value in zip(one.columns, written, row, strict=True):
                assert read(column.kind, text) == expected(value), f"{one.name}.{column.name}"


def test_an_empty_table_is_its_header():
    assert to_csv(table(empty(), "waterfall")) == "row,item,handle,weight_db\r\n"


def test_rows_as_written():
    written = to_csv(table(full(), "drop_one")).split("\r\n")
    assert written[:2] == [
        "row,level,id,handle,weight_db,likelihood,label,linchpin",
        "1,origin,O1,O1,2.1,0.44,unproven,true",
    ]
    assert to_csv(table(full(), "drop_pairs")).split("\r\n")[1] == "1,O1 | O2,-1.1,0.27,unproven"


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("taint", [HOSTILE, "=1", "\r=1", "\u2028=1", "\t@x", "|=1", " ; -1\n +2"])
def test_no_cell_starts_like_a_formula_however_the_file_is_parted(taint, delimiter):
    """Read with quotation marks heeded, and without, as a spreadsheet does that parts cells by something else."""
    for one in tables(full(taint)):
        written = to_csv(one)
        for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE):
            if delimiter == "," and quoting == csv.QUOTE_NONE:
                continue
            for row in csv.reader(io.StringIO(written, newline=""), delimiter=delimiter, quoting=quoting):
                for found in row:
                    assert _is_number(found) or not found.lstrip(' \xa0"').startswith(("=", "+", "-", "@")), found


def _is_number(text: str) -> bool:
    return re.fullmatch(r"-?\d+(\.\d+)?(,.*)?", text, re.DOTALL) is not None


@given(st.lists(SIGNS).map("".join))
@example("'=1")
@example("\n\t'=1")
@example(";;'' =1;\t-")
@example("a\n- b\n- c")
def test_a_cell_can_be_undone(text):
    assert undone(str(cell(text))) == text


@given(st.lists(st.lists(st.sampled_from("a |\\\n;"), min_size=1).map("".join), min_size=1))
@example(["a\\", " | "])
def test_a_list_can_be_parted(values):
    assert parts(joined(values)) == tuple(values)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, ""),
        (True, "true"),
        (False, "false"),
        (-3.5, -3.5),
        (7, 7),
        ("-3.5", "'-3.5"),
        ("＝1", "'＝1"),
        ("'=1", "''=1"),
        ("\u2028=1", "' =1"),
        ("so;=1", "so;'=1"),
        ("a list\n- one", "a list\n'- one"),
        ("a-b = c; d", "a-b = c; d"),
        ("\x00\x1b\u202e\ud800", "␀␛\ufffd\ufffd"),
    ],
)
def test_cells(value, written):
    assert cell(value) == written


@pytest.mark.parametrize("text", ["a" * LONGEST, "😀" * (LONGEST // 2)])
def test_what_a_cell_holds_is_whole(text):
    assert cell(text) == text


@pytest.mark.parametrize("text", ["a" * (LONGEST + 1), "😀" * LONGEST, "=" + "-" * LONGEST])
def test_what_no_cell_holds_is_cut(text):
    short = str(cell(text))
    assert short.endswith("…")
    assert LONGEST - 1 <= len(short.encode("utf-16-le")) // 2 <= LONGEST
    assert text.startswith(undone(short)[:-1])


def test_the_same_appraisal_gives_the_same_text():
    assert [to_csv(one) for one in tables(full())] == [to_csv(one) for one in tables(full())]


def test_a_table_says_how_long_it_is():
    one = table(full(), "waterfall")
    assert isinstance(one, Table)
    assert len(one) == to_csv(one).count("\r\n") - 1 > 0
