"""Rows as the JSON contract has them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from assay.report.contract.primitives import Json
from assay.report.tables.contract import Contract


def plain(path: str) -> Callable[[Contract], Iterator[Json]]:
    """The objects of the list at `path` as they are."""

    def rows(contract: Contract) -> Iterator[Json]:
        return contract.rows(path)

    return rows


def with_handle(path: str, *, of: str) -> Callable[[Contract], Iterator[Json]]:
    """The objects of the list at `path`, each with the handle of the item that its key `of` names."""

    def rows(contract: Contract) -> Iterator[Json]:
        for row in contract.rows(path):
            yield {**row, "handle": contract.handle(row[of])}

    return rows
