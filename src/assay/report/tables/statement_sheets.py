"""The tables of who said what, and of what it says of the claim."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from assay.report.contract.primitives import Json
from assay.report.tables.column import (
    REASONS,
    Sheet,
    offset,
    offsets,
    real,
    stance,
    text,
    texts,
    time,
    truth,
    weight,
)
from assay.report.tables.contract import Contract


def _statements(contract: Contract) -> Iterator[Json]:
    for statement, described in zip(contract.statements, contract.rows("statements"), strict=True):
        document = contract.documents[statement.document]
        words, extent = cast(str, document["text"]), statement.extent
        yield {
            **described,
            "publisher": document["publisher"],
            "published": document["published"],
            "source_name": contract.name(described["source"]),
            "source_words": statement.source_span.of(words) if statement.source_span else None,
            "cue_words": statement.cue_text(words),
            "content_words": statement.content_text(words),
            "basis_words": statement.basis.span.of(words) if statement.basis.span else None,
            "start": extent.start,
            "end": extent.end,
            "reliability": contract.sources.get(cast(str, described["source"]), {}).get("reliability"),
        }


def _stances(contract: Contract) -> Iterator[Json]:
    """Every reading of a statement or document on every hypothesis and part, and the stances of origins."""
    for name in ("documents", "statements", "origins"):
        for row in contract.rows(name):
            for key, of in (("stance", "hypothesis"), ("parts", "part")):
                for one, reading in cast("dict[str, object]", row.get(key) or {}).items():
                    found = cast(Json, reading) if isinstance(reading, dict) else _label_alone(reading)
                    whose: Json = {"of_table": name, "of_id": row["id"], "hypothesis": None, "part": None}
                    yield {**whose, "reasons": [], **found, of: one}


def _label_alone(label: object) -> Json:
    return {"label": label, "supports": None, "opposes": None, "discusses": None, "unrelated": None}


STATEMENTS = Sheet(
    "statements",
    "One row a statement: who said what, in which document, and what it weighs.",
    (
        text("id", "The statement's identifier, made from its content."),
        text("document", "The document it stands in.", joins="documents.id"),
        text("publisher", "The document's publisher."),
        time("published", "When the document was published."),
        text("quote", "How the words are given: direct, indirect, mixed, or voice for the publisher's own."),
        text("source", "Who says it.", joins="sources.id"),
        text("source_name", "What the source is called."),
        text("source_words", "The words that name the source here."),
        text("cue_words", "The words that mark it as said (`said`, `according to`)."),
        text("content_words", "What is said."),
        offset("start", "Where the whole statement begins in the document's text."),
        offset("end", "Where it ends."),
        offset("source_start", "Where the words that name the source begin.", path="source_span.start"),
        offset("source_end", "Where they end.", path="source_span.end"),
        offsets("cue_starts", "Where the pieces of the cue begin.", path="cue[].start"),
        offsets("cue_ends", "Where they end.", path="cue[].end"),
        offsets("content_starts", "Where the pieces of the content begin.", path="content[].start"),
        offsets("content_ends", "Where they end.", path="content[].end"),
        text("within", "The statement it stands inside (A says that B says).", joins="statements.id"),
        text(
            "basis", "How the source knows: witnessed, told, document, inferred, belief or unstated.", path="basis.kind"
        ),
        text("basis_words", "The words that state it."),
        offset("basis_start", "Where these begin.", path="basis.span.start"),
        offset("basis_end", "Where they end.", path="basis.span.end"),
        text("mode", "How it is put: asserted, hedged or questioned."),
        text("hedge", "The words that hedge it.", path="hedge.text"),
        offset("hedge_start", "Where the hedge begins.", path="hedge.start"),
        offset("hedge_end", "Where it ends.", path="hedge.end"),
        real("u", "How firmly the hedge lets it be put.", path="hedge.u"),
        truth("negated", "Whether the content is negated."),
        time("said_at", "When it was said, as far as the text tells."),
        text("said_in", "Where it was said, in the text's words."),
        *stance("the statement"),
        text(
            "bears_on_kind",
            "What kind of item it undercuts: source, statement, exhibit or relay.",
            path="bears_on.kind",
        ),
        text("bears_on", "The item it undercuts.", path="bears_on.id"),
        text("bears_on_parameter", "The parameter that it moves.", path="bears_on.parameter"),
        text("bears_on_direction", "Which way: lowers or raises.", path="bears_on.direction"),
        text("bears_on_question", "The critical question that it speaks to.", path="bears_on.question"),
        text("origin", "The origin it goes back to.", joins="origins.id"),
        texts("relays", "The sources it passed through, origin first, publisher last.", joins="sources.id"),
        text("credibility", "The Admiralty number, 1 to 6; 6 means that it cannot be judged."),
        text("reliability", "The Admiralty letter of its source."),
        *weight("The weight of its origin through its relays, counted once"),
        texts("repeats", "The statements that repeat it.", joins="statements.id"),
        REASONS,
    ),
    _statements,
)


STANCES = Sheet(
    "stances",
    "One row a reading: what a document, statement or origin says of one hypothesis, or of one part of the claim.",
    (
        text("of_table", "The table of what was read: documents, statements or origins."),
        text("of_id", "What was read.", joins="documents.id statements.id origins.id"),
        text("hypothesis", "The hypothesis; none for a part.", joins="hypotheses.id"),
        text("part", "The part of the claim; none for a hypothesis.", joins="parts.id"),
        text("label", "supports, opposes, discusses, unrelated or not_assessed."),
        real("supports", "The chance that it supports; none for an origin, which has a label only."),
        real("opposes", "The chance that it opposes."),
        real("discusses", "The chance that it only discusses."),
        real("unrelated", "The chance that it is unrelated."),
        texts("reasons", "What decided, where it takes a side, a sentence each.", path="reasons[].text"),
    ),
    _stances,
)
