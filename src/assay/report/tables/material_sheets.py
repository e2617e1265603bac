"""The tables of what was read: documents, statements, their stances, sources and exhibits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from assay.report.contract.primitives import MAIN_HYPOTHESIS, Json
from assay.report.tables.column import (
    Column,
    Kind,
    Sheet,
    count,
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

REASONS = texts(
    "reasons", "Why it is so, a sentence each; the table `reasons` has their places.", path="reasons[].text"
)


def _documents(contract: Contract) -> Iterator[Json]:
    for document in contract.rows("documents"):
        yield {
            **document,
            "handle": contract.handle(document["id"]),
            "characters": len(cast(str, document["text"])),
        }


def _sources(contract: Contract) -> Iterator[Json]:
    for source in contract.rows("sources"):
        interest = cast("dict[str, Json]", source["interest"])
        yield {
            **source,
            "handles": contract.handles.get(cast(str, source["id"]), ()),
            "main": interest.get(MAIN_HYPOTHESIS),
            "hypotheses": [*interest],
            "interests": [*interest.values()],
        }


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


def _exhibits(contract: Contract) -> Iterator[Json]:
    for exhibit in contract.rows("exhibits"):
        yield {**exhibit, "handle": contract.handle(exhibit["id"])}


DOCUMENTS = Sheet(
    "documents",
    "One row a document, those in hand first, then those that others cite.",
    (
        text("id", "The document's identifier, made from its content."),
        text("handle", "Its short handle in the report, as `D1`."),
        text("title", "Its title."),
        text("publisher", "Who published it."),
        text("owner", "Who owns the publisher."),
        text("author", "Who wrote it, as printed."),
        time("published", "When it was published, as far as known."),
        time("retrieved", "When it was fetched; none for a file."),
        text("language", "Its language, in ISO 639-1."),
        text("credit", "Its credit line, as printed."),
        text("url", "Its web address."),
        text("path", "Its file."),
        text("sha256", "The SHA-256 of what was read."),
        truth("held", "Whether it is in hand; false for one that others cite."),
        Column("characters", Kind.INTEGER, "The length of its text.", "code points"),
        *stance("the document"),
        offsets("repeated_starts", "Where passages begin that repeat an earlier one.", path="repeated[].start"),
        offsets("repeated_ends", "Where they end.", path="repeated[].end"),
        offsets("copied_starts", "Where the passages begin that they repeat.", path="repeated[].copy_of.start"),
        offsets("copied_ends", "Where those end.", path="repeated[].copy_of.end"),
        text("text", "Its text, to which every offset refers."),
    ),
    _documents,
)

SOURCES = Sheet(
    "sources",
    "One row a source: a person, body or publication that says something, an unnamed informant among them.",
    (
        text("id", "The source's identifier."),
        texts("handles", "Its short handles in the report, as `S1`; one for each origin it is."),
        text("name", "What it is called."),
        text("naming", "named, described or anonymous."),
        text("role", "In what capacity it speaks: official, expert, witness, party, publication, public or unknown."),
        text("kind", "What it is: person, group, organisation, government, publication and so on."),
        text("affiliation", "What it belongs to."),
        text("country", "Its country, where known."),
        text("interest_side", "Whether its interest lies for or against the claim, none or unknown.", path="main.side"),
        text(
            "interest_as", "As what it has the interest: party, ally, rival, gainer, none or unknown.", path="main.as"
        ),
        texts(
            "interest_hypotheses",
            "The hypotheses on which its interest is known.",
            path="hypotheses",
            joins="hypotheses.id",
        ),
        texts("interest_sides", "Its side on each of these.", path="interests[].side"),
        texts("interest_stakes", "As what, on each of these.", path="interests[].as"),
        text("reliability", "The Admiralty letter, A to F; F means that it cannot be judged."),
        text("rated_by", "Who gave the letter: nobody, ledger or decision."),
        count("record_borne_out", "How many of its earlier claims were borne out.", path="record.borne_out"),
        count("record_of", "How many of its earlier claims are resolved.", path="record.of"),
        texts("decided", "The fields that a person has set."),
        texts("may_be_same", "Sources that may be the same one.", path="may_be_same[].id", joins="sources.id"),
        Column(
            "may_be_same_chances",
            Kind.REALS,
            "The chance that each of these is.",
            "probability",
            path="may_be_same[].probability",
        ),
        REASONS,
    ),
    _sources,
)

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

EXHIBITS = Sheet(
    "exhibits",
    "One row an exhibit: a video, photo, document or other thing offered as evidence.",
    (
        text("id", "The exhibit's identifier."),
        text("handle", "Its short handle in the report, as `E1`."),
        text("kind", "What it is: video, photo, document, recording, satellite image, object or data."),
        text("name", "What the texts call it."),
        text("file", "Its file, where it is held."),
        truth("held", "Whether it is in hand."),
        *weight("Its weight"),
        REASONS,
    ),
    _exhibits,
)
