"""The tables of how it was weighed: items, parameters, questions, and what would change without an item."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

from assay.report.contract.primitives import Json
from assay.report.tables.column import Column, Kind, Sheet, real, text, texts, truth, weight
from assay.report.tables.contract import Contract
from assay.report.tables.material_sheets import REASONS

_ITEMS = "origins.id exhibits.id absences.id"


def _rows(path: str) -> Callable[[Contract], Iterator[Json]]:
    """The objects of the list at `path` as they are."""

    def rows(contract: Contract) -> Iterator[Json]:
        return contract.rows(path)

    return rows


def _with_handle(path: str, *, of: str) -> Callable[[Contract], Iterator[Json]]:
    """The objects of the list at `path`, each with the handle of the item that its key `of` names."""

    def rows(contract: Contract) -> Iterator[Json]:
        for row in contract.rows(path):
            yield {**row, "handle": contract.handle(row[of])}

    return rows


def _matrix(contract: Contract) -> Iterator[Json]:
    for row in _with_handle("matrix", of="item")(contract):
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
    _with_handle("absences", of="id"),
)

WATERFALL = Sheet(
    "waterfall",
    "One row an item, with what it adds to the whole; an origin, an exhibit or an absence.",
    (
        text("item", "The item.", joins=_ITEMS),
        text("handle", "Its short handle in the report."),
        real("weight_db", "What it adds.", unit="dB"),
    ),
    _with_handle("waterfall", of="item"),
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

PARAMETERS = Sheet(
    "parameters",
    "One row a parameter that was used.",
    (
        text("name", "The parameter: `r`, `b`, `phi` and so on."),
        text("of", "The item that it is a parameter of, or `case`."),
        Column("value", Kind.REAL, "Its value.", "as `unit` says"),
        Column("spread", Kind.REAL, "The strength s of its Beta distribution; none where it is fixed.", "count"),
        text("unit", "The unit of the value."),
        text("case", "The row of the tables of defaults that it started from."),
        Column("default", Kind.REAL, "The value of that row.", "as `unit` says"),
        text("mark", "What the number rests on: V a source, D data, J a judgement, P a person."),
        text("from", "Where the value comes from: default, text, decision or ledger."),
        REASONS,
    ),
    _rows("parameters"),
)

QUESTIONS = Sheet(
    "questions",
    "One row a critical question that was put.",
    (
        text("id", "The question's identifier."),
        text("scheme", "The scheme of argument it belongs to."),
        text("question", "The question."),
        text("about", "What it is about."),
        text("answer", "What the texts answer; none where they do not."),
        text("parameter", "The parameter that an answer sets."),
    ),
    _rows("questions"),
)

GAPS = Sheet(
    "gaps",
    "One row an unanswered question, the most telling first.",
    (
        text("id", "The question's identifier.", joins="questions.id"),
        text("question", "What to ask."),
        text("about", "What it is about."),
        text("why", "Why it matters."),
        text("whom", "Whom to ask."),
        real("flip_probability", "The chance that the answer changes the verdict."),
        real("information_bits", "What the answer is expected to tell.", unit="bits"),
    ),
    _rows("gaps"),
)

SPARED = Sheet(
    "spared",
    "One row somebody who need not be asked, because the answer would be the same either way.",
    (
        text("whom", "Who need not be asked."),
        text("item", "The origin.", joins="origins.id"),
        text("handle", "Its short handle in the report."),
        text("why", "Why not."),
        real("information_bits", "What the answer is expected to tell.", unit="bits"),
    ),
    _with_handle("spared", of="item"),
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
    _rows("explanations"),
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
    _rows("drop_pairs"),
)

MATERIALITY = Sheet(
    "materiality",
    "One row a statement of what would follow if the claim were true; never weighed.",
    (text("statement", "The statement.", joins="statements.id"), REASONS),
    _rows("materiality"),
)
