"""The tables of who had what from whom: origins, what ties them, relays, circles and the timeline."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from assay.report.contract.primitives import Json
from assay.report.tables.column import REASONS, Sheet, count, real, text, texts, time, weight
from assay.report.tables.contract import Contract
from assay.report.tables.rows import plain

_WAYS = ("independent", "dependent", "unknown")


def _origins(contract: Contract) -> Iterator[Json]:
    total = len([*contract.rows("origins")])
    for origin in contract.rows("origins"):
        independence = cast("dict[str, str]", origin["independence"])
        others = {way: [other for other, stands in independence.items() if stands == way] for way in _WAYS}
        known = {way: len(others[way]) for way in ("independent", "dependent")}
        yield {
            **origin,
            **others,
            "handle": contract.handle(origin["id"]),
            "source_name": contract.name(origin["source"]),
            "side": contract.sides.get(cast(str, origin["id"])),
            "counts": {**known, "unknown": total - 1 - sum(known.values())},
        }


def _edges(contract: Contract) -> Iterator[Json]:
    for edge in contract.rows("lineage.edges"):
        yield {**edge, "of_table": "documents" if edge["from"] in contract.documents else "statements"}


def _dependences(contract: Contract) -> Iterator[Json]:
    for dependence in contract.rows("lineage.dependences"):
        one, other = cast("list[str]", dependence["between"])
        yield {**dependence, "origin": one, "other": other}


def _cycles(contract: Contract) -> Iterator[Json]:
    for cycle in cast("list[list[str]]", contract.part("lineage")["cycles"]):
        yield {"ids": cycle}


ORIGINS = Sheet(
    "origins",
    "One row an origin: the furthest source of some statements that can be traced.",
    (
        text("id", "The origin's identifier."),
        text("handle", "Its short handle in the report, as `O1`."),
        text("source", "The source it is.", joins="sources.id"),
        text("source_name", "What the source is called."),
        text("side", "The pile it stands in: for, against or beside the claim; none where it is not told there."),
        text("stance", "What its statements say of the claim, taken together.", path="stance.H1"),
        *weight("Its weight"),
        texts("statements", "Its statements, in order of publication.", joins="statements.id"),
        count(
            "independent_count", "How many other origins it is shown to be independent of.", path="counts.independent"
        ),
        count("dependent_count", "How many others it depends on, or they on it.", path="counts.dependent"),
        count("unknown_count", "Of how many others neither is shown.", path="counts.unknown"),
        texts(
            "independent_of", "The origins it is shown to be independent of.", path="independent", joins="origins.id"
        ),
        texts(
            "dependent_with", "The origins that share something upstream with it.", path="dependent", joins="origins.id"
        ),
        texts(
            "unknown_to",
            "Those of the others for which the contract says `unknown`.",
            path="unknown",
            joins="origins.id",
        ),
        REASONS,
    ),
    _origins,
)

DEPENDENCES = Sheet(
    "dependences",
    "One row a pair of origins that something ties together or sets apart; a pair without a row is unknown.",
    (
        text("origin", "One of the two.", joins="origins.id"),
        text("other", "The other.", joins="origins.id"),
        text("independence", "independent, dependent or unknown."),
        text("ground", "Why the two may be one."),
        real("probability", "The chance that the ground holds; none where it is not in doubt."),
        REASONS,
    ),
    _dependences,
)

EDGES = Sheet(
    "edges",
    "One row a relay of the lineage: `from`, the later one, had it from `to`, the earlier one.",
    (
        text("of_table", "What it joins: documents or statements."),
        text("from", "The later one.", joins="documents.id statements.id"),
        text("to", "The earlier one.", joins="documents.id statements.id"),
        text("kind", "How it passed on: quotes, copies, cites or paraphrases."),
        real("probability", "The chance that it went this way."),
        REASONS,
    ),
    _edges,
)

CYCLES = Sheet(
    "cycles",
    "One row a circle of relays: circular reporting.",
    (texts("ids", "What the circle runs through, in order.", joins="documents.id statements.id"),),
    _cycles,
)

TIMELINE = Sheet(
    "timeline",
    "One row an event: when a document or statement appeared, in order.",
    (
        time("at", "When."),
        text("id", "The document or statement.", joins="documents.id statements.id"),
        text("what", "What happened."),
    ),
    plain("lineage.timeline"),
)
