"""The tables of what was read and of whom it speaks: documents, sources and exhibits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from assay.report.contract.primitives import MAIN_HYPOTHESIS, Json
from assay.report.tables.column import (
    REASONS,
    Column,
    Kind,
    Sheet,
    count,
    offsets,
    stance,
    text,
    texts,
    time,
    truth,
    weight,
)
from assay.report.tables.contract import Contract


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
