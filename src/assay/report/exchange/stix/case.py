"""An appraisal with what its objects are made from at hand: lookups, the contract's entries, identifiers so far."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import cast

from assay.domain.material import Appraised
from assay.domain.statement import Statement
from assay.report.contract.primitives import Json
from assay.report.exchange.stix.extension import TOOL_ID
from assay.report.exchange.stix.making import Made, Maker
from assay.report.view.index import Index


@dataclass(frozen=True, slots=True)
class Case:
    """`contract` is the appraisal's JSON; `references` are STIX identifiers by ours, as objects come about."""

    appraised: Appraised
    index: Index
    contract: Json
    make: Maker
    references: dict[str, str] = field(default_factory=dict)

    def entries(self, name: str) -> dict[str, Json]:
        """The entries of the contract's list `name`, by identifier."""
        rows = cast("list[Json]", self.contract[name])
        return {str(row["id"]): row for row in rows}

    def keep(self, identifier: str, made: Made) -> Made:
        """Notes that `made` stands for our `identifier`."""
        self.references[identifier] = made.id
        return made

    def refer(self, identifiers: Iterable[str | None]) -> list[str]:
        """The STIX identifiers of those that have an object, each once; Assay's own where none has, as one is due."""
        found = (self.references.get(identifier or "") for identifier in identifiers)
        return list(dict.fromkeys(reference for reference in found if reference)) or [TOOL_ID]

    def source_id(self, statement: Statement) -> str | None:
        """The identifier of the statement's source."""
        return statement.source or self.appraised.material.resolution.source_of.get(statement.id)
