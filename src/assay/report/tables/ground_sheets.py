"""The tables of what everything rests on: the reasons of all other tables, and the passages in the texts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

from assay.report.contract.primitives import Json
from assay.report.tables.column import Sheet, count, offset, text
from assay.report.tables.contract import Contract

_WHOSE = (
    text("of_table", "The table whose row this belongs to."),
    count("of_row", "The column `row` of that row."),
    text("of_id", "The column `id` of that row, where the table has one."),
)

_PLACES = ("mentions", "passages")


def _reasons(sheets: tuple[Sheet, ...]) -> Callable[[Contract], Iterator[Json]]:
    """The reasons of all rows of `sheets`."""

    def rows(contract: Contract) -> Iterator[Json]:
        for whose, row in _owners(sheets, contract):
            for number, reason in enumerate(cast("list[Json]", row.get("reasons", [])), start=1):
                yield {**whose, **reason, "number": number}

    return rows


def _passages(sheets: tuple[Sheet, ...], reasons: Sheet) -> Callable[[Contract], Iterator[Json]]:
    """The passages of all rows of `sheets`, and then those of all `reasons`."""

    def rows(contract: Contract) -> Iterator[Json]:
        for whose, row in _owners(sheets, contract):
            for field in _PLACES:
                for place in cast("list[Json]", row.get(field, [])):
                    yield {**whose, "reason": None, **place, "words": _words(contract, place)}
        for number, row in enumerate(reasons.rows(contract), start=1):
            whose = {key: row[key] for key in ("of_table", "of_row", "of_id")}
            for place in cast("list[Json]", row["passages"]):
                yield {**whose, "reason": number, **place, "words": _words(contract, place)}

    return rows


def _owners(sheets: tuple[Sheet, ...], contract: Contract) -> Iterator[tuple[Json, Json]]:
    """Every row of `sheets`, each after what names it."""
    for sheet in sheets:
        for number, row in enumerate(sheet.rows(contract), start=1):
            yield {"of_table": sheet.name, "of_row": number, "of_id": row.get("id")}, row


def _words(contract: Contract, place: Json) -> str:
    return contract.words(place["document"], place["start"], place["end"])


def ground_sheets(sheets: tuple[Sheet, ...]) -> tuple[Sheet, Sheet]:
    """The tables `reasons` and `passages` of the tables `sheets`."""
    reasons = Sheet(
        "reasons",
        "One row a reason of a row of another table.",
        (
            *_WHOSE,
            count("number", "Which of that row's reasons it is, from 1."),
            text("text", "The reason, a sentence."),
            text("parameter", "The parameter that it set, if any."),
        ),
        _reasons(sheets),
    )
    passages = Sheet(
        "passages",
        "One row a place in a text: where a source or exhibit is mentioned, or what an answer or a reason rests on.",
        (
            *_WHOSE,
            count("reason", "The reason that rests on it; none for a mention or an answer.", joins="reasons.row"),
            text("document", "The document.", joins="documents.id"),
            offset("start", "Where the passage begins in the document's text."),
            offset("end", "Where it ends."),
            text("words", "The words there; empty where the text is not in hand."),
        ),
        _passages(sheets, reasons),
    )
    return reasons, passages
