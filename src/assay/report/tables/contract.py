"""One appraisal in the JSON contract, with what is looked up in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from assay.domain.material import Appraised
from assay.domain.statement import Statement
from assay.report.contract import appraisal_dict
from assay.report.contract.primitives import Json
from assay.report.view.index import Index
from assay.report.view.piles import origins_by_side


@dataclass(frozen=True, slots=True)
class Contract:
    """The JSON contract of an appraisal, and by identifier: documents, names of sources, handles, sides of origins."""

    value: Json
    statements: tuple[Statement, ...]
    documents: Mapping[str, Json]
    sources: Mapping[str, Json]
    handles: Mapping[str, tuple[str, ...]]
    sides: Mapping[str, str]

    def rows(self, path: str) -> Iterator[Json]:
        """The objects of the list at `path`, keys parted by full stops, in order."""
        value: object = self.value
        for key in path.split("."):
            value = cast(Json, value)[key]
        yield from cast("list[Json]", value)

    def part(self, key: str) -> Json:
        """The object at `key`; empty where there is none."""
        return cast(Json, self.value.get(key) or {})

    def words(self, document: object, start: object, end: object) -> str:
        """The words at a place of a document; empty where its text is not in hand."""
        found = self.documents.get(cast(str, document))
        return cast(str, found["text"])[cast(int, start) : cast(int, end)] if found else ""

    def handle(self, identifier: object) -> str | None:
        """The first handle of an item; none where it has none."""
        return next(iter(self.handles.get(cast(str, identifier), ())), None)

    def name(self, source: object) -> str | None:
        """The name of a source; none where it is not known."""
        found = self.sources.get(cast(str, source))
        return cast(str, found["name"]) if found else None


def contract_of(appraised: Appraised) -> Contract:
    """The contract of `appraised` with its lookups."""
    value = appraisal_dict(appraised)
    handles: dict[str, list[str]] = {}
    for handle, identifier in cast("dict[str, str]", value["handles"]).items():
        handles.setdefault(identifier, []).append(handle)
    return Contract(
        value,
        appraised.material.statements,
        _by_id(value["documents"]),
        _by_id(value["sources"]),
        {identifier: tuple(found) for identifier, found in handles.items()},
        {origin.id: side for side, pile in origins_by_side(Index(appraised)).items() for origin in pile},
    )


def _by_id(objects: object) -> dict[str, Json]:
    return {cast(str, one["id"]): one for one in cast("list[Json]", objects)}
