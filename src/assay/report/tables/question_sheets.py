"""The tables of parameters, of what was asked, and of what to ask next."""

from __future__ import annotations

from assay.report.tables.column import (
    REASONS,
    Column,
    Kind,
    Sheet,
    real,
    text,
)
from assay.report.tables.rows import plain, with_handle

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
    plain("parameters"),
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
    plain("questions"),
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
    plain("gaps"),
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
    with_handle("spared", of="item"),
)
