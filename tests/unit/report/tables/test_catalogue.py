"""The tables of an appraisal: all that the JSON holds, the same numbers, typed, and joined by identifiers."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from assay.errors import UsageError
from assay.report.contract import appraisal_dict
from assay.report.tables import TABLES, Kind, Table, table, tables
from tests.builders import velmar
from tests.unit.report.tables.cases import HOSTILE, empty, full

WEIGHT = {f"weight_{end}_db": f"weight_db.{end}" for end in ("low", "mid", "high")}
CHANCES = ("supports", "opposes", "discusses", "unrelated")
STANCE = {chance: f"stance.H1.{chance}" for chance in CHANCES}
VERDICT = {
    **WEIGHT,
    "outer_low_db": "outer_bound_db.low",
    "outer_high_db": "outer_bound_db.high",
    **{f"prior_{end}": f"prior.{end}" for end in ("low", "mid", "high")},
    **{f"likelihood_{end}": f"likelihood.H1.{end}" for end in ("low", "mid", "high")},
    "break_even_prior": "break_even_prior",
    "break_even_r": "break_even_r",
    "documents": "counts.documents",
    "statements": "counts.statements",
    "distinct_statements": "counts.distinct_statements",
    "origins": "counts.origins",
    "independent_origins": "counts.independent_origins",
    "effective_origins": "counts.effective_origins",
}
NUMBERS: dict[str, tuple[str, dict[str, str]]] = {
    "verdict": ("verdict", VERDICT),
    "verdict_before": ("what_if.before", VERDICT),
    "parts": (
        "claim.parts",
        {f"{label}_{of}": f"counts.{label}.{of}" for label in CHANCES[:3] for of in ("statements", "sources")},
    ),
    "documents": ("documents", STANCE),
    "sources": ("sources", {"record_borne_out": "record.borne_out", "record_of": "record.of"}),
    "statements": (
        "statements",
        {
            **STANCE,
            **WEIGHT,
            "u": "hedge.u",
            "source_start": "source_span.start",
            "source_end": "source_span.end",
            "basis_start": "basis.span.start",
            "basis_end": "basis.span.end",
            "hedge_start": "hedge.start",
            "hedge_end": "hedge.end",
        },
    ),
    "exhibits": ("exhibits", WEIGHT),
    "absences": ("absences", WEIGHT),
    "origins": ("origins", WEIGHT),
    "dependences": ("lineage.dependences", {"probability": "probability"}),
    "edges": ("lineage.edges", {"probability": "probability"}),
    "waterfall": ("waterfall", {"weight_db": "weight_db"}),
    "parameters": ("parameters", {name: name for name in ("value", "spread", "default")}),
    "gaps": ("gaps", {name: name for name in ("flip_probability", "information_bits")}),
    "spared": ("spared", {"information_bits": "information_bits"}),
    "explanations": ("explanations", {f"left_{end}_db": f"left_db.{end}" for end in ("low", "mid", "high")}),
    "drop_one": ("drop_one", {name: name for name in ("weight_db", "likelihood")}),
    "drop_pairs": ("drop_pairs", {name: name for name in ("weight_db", "likelihood")}),
    "changed": (
        "what_if.changed",
        {f"{when}_{end}_db": f"{when}.{end}" for when in ("before", "after") for end in ("low", "mid", "high")},
    ),
    "findings": ("findings", {"start": "start", "end": "end"}),
}
"""Where the numbers of a table lie in the JSON: the rows, and from each row the columns."""

ELSEWHERE = {"hypotheses", "stances", "matrix", "explained", "passages", "reasons"}
"""Tables whose rows are not those of a list in the JSON; each has a test of its own."""

WORKED_OUT = {
    "documents": {"characters"},
    "statements": {"start", "end"},
    "origins": {"independent_count", "dependent_count", "unknown_count"},
}
"""Whole numbers that are lengths and counts of what stands in the JSON."""


@pytest.fixture(scope="module")
def found() -> dict[str, Table]:
    return {one.name: one for one in tables(full())}


@pytest.fixture(scope="module")
def contract() -> dict[str, Any]:
    return appraisal_dict(full())


def at(value: Any, path: str) -> Any:
    for step in path.split("."):
        value = None if value is None else value.get(step)
    return value


def records(one: Table) -> list[dict[str, Any]]:
    return [dict(zip([column.name for column in one.columns], row, strict=True)) for row in one.rows]


@pytest.mark.parametrize("name", NUMBERS)
def test_every_number_is_that_of_the_json(name, found, contract):
    path, numbers = NUMBERS[name]
    there = at(contract, path)
    there = [there] if isinstance(there, dict) else there
    assert len(found[name]) == len(there) > 0
    for column, place in numbers.items():
        assert list(found[name].column(column)) == [at(row, place) for row in there], column


def test_no_number_is_left_unproved(found):
    assert set(TABLES) - ELSEWHERE - set(NUMBERS) == {"cycles", "timeline", "questions", "materiality", "decisions"}
    for name, one in found.items():
        if name not in ELSEWHERE:
            numbers = {column.name for column in one.columns if column.kind in (Kind.REAL, Kind.INTEGER)}
            proved = NUMBERS[name][1] if name in NUMBERS else {}
            assert numbers - set(proved) == {"row", *WORKED_OUT.get(name, ())}, name


def test_numbers_of_hypotheses_readings_and_items(found, contract):
    verdict, before = contract["verdict"]["likelihood"], contract["what_if"]["before"]["likelihood"]
    for row in records(found["hypotheses"]):
        for kind, likelihood in (("likelihood", verdict), ("before", before)):
            for end in ("low", "mid", "high", "term"):
                assert row[f"{kind}_{end}"] == likelihood.get(row["id"], {}).get(end)
    cells = {
        (row["item"], row["hypothesis"]): (row["weight_db"], row["diagnosticity_db"])
        for row in records(found["matrix"])
    }
    assert cells == {
        (row["item"], key): (row[key], row["diagnosticity_db"])
        for row in contract["matrix"]
        for key in row
        if key.startswith("H")
    }
    items = [(one["id"], item) for one in contract["explanations"] for item in one["items"]]
    assert len(items) == len(found["explained"])
    for row, (explanation, item) in zip(records(found["explained"]), items, strict=True):
        assert (row["explanation"], row["item"], row["equally_expected"]) == (
            explanation,
            item["item"],
            item["equally_expected"],
        )
        assert [row[column] for column in WEIGHT] == [at(item, place) for place in WEIGHT.values()]


def test_every_reading_is_there_once(found, contract):
    there = {}
    for name in ("documents", "statements", "origins"):
        for row in contract[name]:
            for key, one in {**row["stance"], **row.get("parts", {})}.items():
                value = {"label": one} if isinstance(one, str) else one
                there[name, row["id"], key] = (value["label"], *(value.get(chance) for chance in CHANCES))
    rows = records(found["stances"])
    assert len(rows) == len(there)
    assert {
        (row["of_table"], row["of_id"], row["hypothesis"] or row["part"]): (
            row["label"],
            *(row[chance] for chance in CHANCES),
        )
        for row in rows
    } == there


def leaves(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield from leaves([*part] if key == "independence" and isinstance(part, dict) else part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from leaves(part)
    elif value is not None:
        yield type(value)(value) if not isinstance(value, int | float) or isinstance(value, bool) else float(value)


def test_nothing_that_the_json_holds_is_lost(found, contract):
    """Every value of the JSON stands in the tables, at least as often: keys apart, and what is told twice there."""
    once = {key: value for key, value in contract.items() if key not in ("linchpins", "handles")}
    held: Counter[Any] = Counter(leaves([one.rows for one in found.values()]))
    missing = Counter(leaves(once)) - held
    assert not missing
    handles = {handle for one in found.values() for column in one.columns for handle in _handles(one, column.name)}
    assert set(contract["handles"]) <= handles


def _handles(one: Table, name: str) -> set[str]:
    if name not in ("handle", "handles"):
        return set()
    return {handle for cell in one.column(name) for handle in (cell if isinstance(cell, tuple) else (cell,)) if handle}


def test_every_column_is_filled_where_there_is_something_to_fill_it_with(found):
    bare = {
        f"{one.name}.{column.name}"
        for one in found.values()
        for column in one.columns
        if all(value in (None, ()) for value in one.column(column.name))
    }
    assert not bare


def test_linchpins_are_marked(found, contract):
    marked = [row["id"] for row in records(found["drop_one"]) if row["linchpin"]]
    assert marked == [row["id"] for row in contract["linchpins"]] != []


@pytest.mark.parametrize("taint", ["", HOSTILE])
def test_whatever_joins_finds_what_it_names(taint):
    found = {one.name: one for one in tables(full(taint))}
    joins = [(one, column) for one in found.values() for column in one.columns if column.joins]
    assert len(joins) > 30
    for one, column in joins:
        known = {value for target in column.joins for value in found[target.split(".")[0]].column(target.split(".")[1])}
        cells = one.column(column.name)
        named = {value for cell in cells for value in (cell if isinstance(cell, tuple) else (cell,))} - {None}
        assert named <= known, f"{one.name}.{column.name}"


def test_identifiers_are_unique(found):
    for name in ("documents", "sources", "statements", "origins", "exhibits", "absences", "hypotheses", "parts"):
        identifiers = found[name].column("id")
        assert len(set(identifiers)) == len(identifiers) > 0


def test_reasons_and_passages_name_their_rows(found, contract):
    statement = contract["statements"][0]
    reasons = [
        row for row in records(found["reasons"]) if row["of_table"] == "statements" and row["of_id"] == statement["id"]
    ]
    assert [row["text"] for row in reasons] == [reason["text"] for reason in statement["reasons"]] != []
    for row in records(found["reasons"]) + records(found["passages"]):
        owner = records(found[row["of_table"]])[row["of_row"] - 1]
        assert owner["row"] == row["of_row"]
        assert owner.get("id") == row["of_id"]
    texts = {document["id"]: document["text"] for document in contract["documents"]}
    by_row = {row["row"]: row for row in records(found["reasons"])}
    for row in records(found["passages"]):
        assert row["words"] == texts.get(row["document"], "")[row["start"] : row["end"]]
        if row["reason"] is not None:
            assert by_row[row["reason"]]["of_row"] == row["of_row"]


def test_the_words_of_a_statement_are_those_at_its_places(found, contract):
    texts = {document["id"]: document["text"] for document in contract["documents"]}
    for row in records(found["statements"]):
        text = texts[row["document"]]
        for part in ("cue", "content"):
            places = zip(row[f"{part}_starts"], row[f"{part}_ends"], strict=True)
            assert row[f"{part}_words"] == " ".join(text[start:end] for start, end in places)
        if row["source_words"] is not None:
            assert row["source_words"] == text[row["source_start"] : row["source_end"]]
        assert row["start"] == min((row["source_start"] or row["start"]), *row["cue_starts"], *row["content_starts"])


def test_an_origin_tells_how_it_stands_to_the_others(found):
    first = records(found["origins"])[0]
    assert first["side"] == "for"
    assert first["independent_of"] == ("O2", "O3")
    assert (first["independent_count"], first["dependent_count"], first["unknown_count"]) == (2, 1, 4)
    assert len(found["origins"]) == 1 + 2 + 1 + 4


def test_an_empty_appraisal_has_the_same_columns(found):
    bare = {one.name: one for one in tables(empty())}
    assert list(bare) == list(found) == list(TABLES)
    for name, one in bare.items():
        assert one.columns == found[name].columns
    assert {name for name, one in bare.items() if len(one)} == {"verdict", "hypotheses", "parts"}


def test_hostile_texts_are_kept_save_what_no_file_can_carry():
    tainted = full(HOSTILE)
    name = table(tainted, "sources").column("name")[0]
    assert name == "a senior port employee" + HOSTILE.replace("\ud800", "\ufffd")
    document = table(tainted, "documents")
    assert len(document.column("text")[0]) == document.column("characters")[0]


@pytest.mark.parametrize("name", TABLES)
def test_one_table_is_that_of_all(name, found):
    assert table(full(), name) == found[name]


def test_an_unknown_table_is_told_with_the_names_of_those_there_are():
    with pytest.raises(UsageError, match=r"There is no table 'statments'\.") as raised:
        table(velmar(), "statments")
    assert raised.value.hint.startswith("Did you mean 'statements'? The tables are: verdict, ")
    assert all(name in raised.value.hint for name in TABLES)


def test_a_column_by_name():
    one = table(velmar(), "waterfall")
    assert one.column("item")[0] == "O1"
    with pytest.raises(KeyError):
        one.column("weight")


def test_a_value_of_another_type_is_refused():
    before = velmar()
    gap = dataclasses.replace(before.weighing.gaps[0], question=3)
    wrong = dataclasses.replace(before, weighing=dataclasses.replace(before.weighing, gaps=(gap,)))
    with pytest.raises(TypeError, match="The column question holds text, not 3"):
        table(wrong, "gaps")
