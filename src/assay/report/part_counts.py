"""How many statements, of how many sources, support, oppose and discuss each part of a compound claim."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from assay.domain.claim import Claim
from assay.domain.stance import StanceLabel, StanceReading, Stances
from assay.domain.statement import Statement

COUNTED = (StanceLabel.SUPPORTS, StanceLabel.OPPOSES, StanceLabel.DISCUSSES)
"""The stances that are counted."""


@dataclass(frozen=True, slots=True)
class PartCount:
    """The statements that take one stance on one part, the likeliest of each source first, and their sources."""

    statements: tuple[Statement, ...]
    sources: int


def part_counts(
    claim: Claim, stances: Stances, statements: Iterable[Statement], *, source_of: Callable[[Statement], str | None]
) -> dict[str, dict[StanceLabel, PartCount]]:
    """Counts by part identifier and stance; empty where the claim has a single part.

    `source_of` gives a statement's source; statements without one count as of one source together.
    """
    if not claim.is_compound:
        return {}
    found: dict[str, dict[StanceLabel, list[tuple[float, Statement]]]] = {
        part.id: {label: [] for label in COUNTED} for part in claim.parts
    }
    for statement in statements:
        for part, reading in stances.parts.get(statement.id, {}).items():
            if reading.label in COUNTED and part in found:
                found[part][reading.label].append((_chance(reading), statement))
    return {
        part: {label: _count(rows, source_of) for label, rows in by_label.items()} for part, by_label in found.items()
    }


def _count(rows: list[tuple[float, Statement]], source_of: Callable[[Statement], str | None]) -> PartCount:
    ordered = [statement for _, statement in sorted(rows, key=_likeliest)]
    firsts: dict[str | None, Statement] = {}
    for statement in ordered:
        firsts.setdefault(source_of(statement), statement)
    leading = {statement.id for statement in firsts.values()}
    rest = [statement for statement in ordered if statement.id not in leading]
    return PartCount((*firsts.values(), *rest), len(firsts))


def _likeliest(row: tuple[float, Statement]) -> float:
    return -row[0]


def _chance(reading: StanceReading) -> float:
    chances: Mapping[StanceLabel, float | None] = {
        StanceLabel.SUPPORTS: reading.supports,
        StanceLabel.OPPOSES: reading.opposes,
        StanceLabel.DISCUSSES: reading.discusses,
    }
    return chances[reading.label] or 0.0
