"""Takes the cell of a column out of a row of the JSON contract, and holds it to the column's type."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from assay.report.contract.primitives import Json
from assay.report.tables.column import Column, Kind, Value
from assay.texts.lazy_pattern import lazy_pattern

_SURROGATES = lazy_pattern("[\ud800-\udfff]")
_TYPES: dict[Kind, tuple[type, ...]] = {
    Kind.TEXT: (str,),
    Kind.TIME: (str,),
    Kind.TEXTS: (str,),
    Kind.INTEGER: (int,),
    Kind.INTEGERS: (int,),
    Kind.REAL: (int, float),
    Kind.REALS: (int, float),
    Kind.TRUTH: (bool,),
}


def value_of(column: Column, row: Json) -> Value:
    """The value of `column` in `row`. Raises `KeyError` where it has none, `TypeError` where it is of another type."""
    found = _at(row, column.place.split("."))
    if column.kind.is_list:
        return cast(Value, tuple(_held(column, one) for one in cast(Sequence[object], found or ())))
    return _held(column, found)


def _at(value: object, steps: list[str]) -> object:
    """What lies at the end of `steps`; none where something on the way is none."""
    for number, step in enumerate(steps, start=1):
        if value is None:
            return None
        value = cast(Json, value)[step.removesuffix("[]")]
        if step.endswith("[]") and steps[number:]:
            return [_at(one, steps[number:]) for one in cast("list[object]", value)]
    return value


def _held(column: Column, value: object) -> str | int | float | bool | None:
    """`value`, of the column's type; a lone surrogate, which no file can carry, becomes U+FFFD."""
    if value is None:
        return None
    if not isinstance(value, _TYPES[column.kind]) or (isinstance(value, bool) and column.kind is not Kind.TRUTH):
        raise TypeError(f"The column {column.name} holds {column.kind.value}, not {value!r}.")
    if isinstance(value, str):
        return _SURROGATES.sub("\ufffd", value)
    return float(cast(float, value)) if column.kind in (Kind.REAL, Kind.REALS) else cast("int | bool", value)
