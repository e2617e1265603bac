"""The tables of what each item weighs, and of what would be left without it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from assay.report.contract.primitives import Json
from assay.report.tables.column import (
    REASONS,
    Sheet,
    real,
    text,
    texts,
    truth,
    weight,
)
from assay.report.tables.contract import Contract
from assay.report.tables.rows import plain, with_handle

_ITEMS = "origins.id exhibits.id absences.id"


def _matrix(contract: Contract) -> Iterator[Json]:
    for row in with_handle("matrix", of="item")(contract):
        for key, value in row.items():
            if key not in ("item", "handle", "diagnosticity_db"):
                yield {**row, "hypothesis": key, "weight_db": value}


def _explained(contract: Contract) -> Iterator[Json]:
    for explanation in contract.rows("explanations"):
        for item in cast("list[Json]", explanation["items"]):
            yield {"explanation": explanation["id"], **item, "handle": contract.handle(item["item"])}


def _drops(contract: Contract) -> Iterator[Json]:
    linchpins = [*contract.rows("linchpins")]
    for drop in contract.rows("drop_one"):
        yield {**drop, "handle": contract.handle(drop["id"]), "linchpin": drop in linchpins}


ABSENCES = Sheet(
    "absences",
    "One row an absence: what is missing and should, or need not, be there.",
    (
        text("id", "The absence's identifier."),
        text("handle", "Its short handle in the report, as `A1`."),
        text("what", "What is missing."),
        *weight("Its weight"),
        REASONS,
    ),
    with_handle("absences", of="id"),
)


WATERFALL = Sheet(
    "waterfall",
    "One row an item, with what it adds to the whole; an origin, an exhibit or an absence.",
    (
        text("item", "The item.", joins=_ITEMS),
        text("handle", "Its short handle in the report."),
        real("weight_db", "What it adds.", unit="dB"),
    ),
    with_handle("waterfall", of="item"),
)


MATRIX = Sheet(
    "matrix",
    "One row an item and a hypothesis: how far the item speaks for it.",
    (
        text("item", "The item.", joins=_ITEMS),
        text("handle", "Its short handle in the report."),
        text("hypothesis", "The hypothesis.", joins="hypotheses.id"),
        real("weight_db", "The item's weight for the hypothesis.", unit="dB"),
        real("diagnosticity_db", "How far the hypotheses differ on the item.", unit="dB"),
    ),
    _matrix,
)


EXPLANATIONS = Sheet(
    "explanations",
    "One row something else that would give the same evidence; it changes no likelihood.",
    (
        text("id", "The explanation's identifier."),
        text("kind", "What kind of explanation it is."),
        text("text", "The explanation."),
        *weight("What is left to tell the claim from it", prefix="left", path="left_db"),
        texts(
            "question_ids",
            "The critical questions that would tell it from the claim.",
            path="discriminated_by[].question_id",
        ),
        texts("questions", "These questions, and others.", path="discriminated_by[].question"),
        texts("abouts", "What each is about.", path="discriminated_by[].about"),
        texts("whoms", "Whom to ask each.", path="discriminated_by[].whom"),
        REASONS,
    ),
    plain("explanations"),
)


EXPLAINED = Sheet(
    "explained",
    "One row an explanation and an item.",
    (
        text("explanation", "The explanation.", joins="explanations.id"),
        text("item", "The item.", joins=_ITEMS),
        text("handle", "Its short handle in the report."),
        truth("equally_expected", "Whether the item is as well expected under the explanation."),
        *weight("What the item tells between the claim and the explanation"),
        REASONS,
    ),
    _explained,
)


DROP_ONE = Sheet(
    "drop_one",
    "One row an item, with what would be left without it.",
    (
        text("level", "What it is: statement, relay, origin, source or assumption."),
        text("id", "The item, or the assumption in words."),
        text("handle", "Its short handle in the report, where it has one."),
        real("weight_db", "The weight of the whole without it.", unit="dB"),
        real("likelihood", "The likelihood of the claim without it."),
        text("label", "The verdict without it."),
        truth("linchpin", "Whether it is a linchpin: without it the verdict is another."),
    ),
    _drops,
)


DROP_PAIRS = Sheet(
    "drop_pairs",
    "One row two origins, with what would be left without both.",
    (
        texts("ids", "The two origins.", joins="origins.id"),
        real("weight_db", "The weight of the whole without them.", unit="dB"),
        real("likelihood", "The likelihood of the claim without them."),
        text("label", "The verdict without them."),
    ),
    plain("drop_pairs"),
)


MATERIALITY = Sheet(
    "materiality",
    "One row a statement of what would follow if the claim were true; never weighed.",
    (text("statement", "The statement.", joins="statements.id"), REASONS),
    plain("materiality"),
)
