"""Documents with their statements marked, as one HTML page that asks for nothing: `assay statements --html`."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from assay.domain.document import Document
from assay.domain.span import Passage, Span
from assay.domain.statement import Statement
from assay.report.addresses import safe_address
from assay.report.inert import one_line, shortened
from assay.report.listing import Listing
from assay.report.manner import manner, setting
from assay.report.page.html import render_template
from assay.report.view.index import anchor_of, document_label
from assay.report.view.lines import role_spans
from assay.report.view.pages import segments
from assay.report.view.printed import Opening, Segment
from assay.report.view.wording import counted, day


@dataclass(frozen=True, slots=True)
class MarkedStatement:
    """One row of a document's table: where it stands in the text, who says what, and how it is known and put."""

    number: int
    anchor: str
    passage: str
    depth: int
    speaker: str
    cue: str
    content: str
    manner: str
    setting: str


@dataclass(frozen=True, slots=True)
class MarkedDocument:
    """A document's text cut into segments with their roles, and its statements in reading order."""

    number: int
    anchor: str
    title: str
    byline: str
    url: str | None
    language: str
    count: str
    statements: tuple[MarkedStatement, ...]
    paragraphs: tuple[tuple[Segment, ...], ...]


def render_statements_page(listing: Listing) -> str:
    """`listing` as a complete HTML page: each document with source, cue and content marked, and below it who said what.

    A statement's number in the text leads to its row and back. Every text is escaped; the content security policy
    allows the page's own style sheet, by its hash, and nothing else. The same listing gives the same bytes.
    """
    return render_template("statements.html.j2", documents=marked_documents(listing), version=listing.assay_version)


def marked_documents(listing: Listing) -> tuple[MarkedDocument, ...]:
    """The documents of `listing` in order, with their texts and statements."""
    statements: dict[str, list[Statement]] = defaultdict(list)
    mentions: dict[str, list[Passage]] = defaultdict(list)
    for statement in listing.statements:
        statements[statement.document].append(statement)
    for exhibit in listing.exhibits:
        for mention in exhibit.mentions:
            mentions[mention.document].append(mention)
    return tuple(
        _marked(listing, document, number, statements[document.id], mentions[document.id])
        for number, document in enumerate(listing.documents, start=1)
    )


def _marked(
    listing: Listing, document: Document, number: int, statements: list[Statement], mentions: list[Passage]
) -> MarkedDocument:
    marks = [(passage.span, "exhibit") for passage in mentions]
    marks += [(Span(repeat.start, repeat.end), "repeat") for repeat in document.repeated]
    points: dict[int, tuple[list[str], list[Opening]]] = defaultdict(lambda: ([], []))
    rows = []
    outer = {statement.id: statement.within for statement in statements}
    for place, statement in enumerate(statements, start=1):
        row = MarkedStatement(
            number=place,
            anchor=anchor_of("s", statement.id),
            passage=anchor_of("p", statement.id),
            depth=_depth(statement.id, outer),
            speaker=shortened(listing.speaker(statement), 120),
            cue=one_line(statement.cue_text(document.text)),
            content=one_line(statement.content_text(document.text)),
            manner=manner(statement),
            setting=setting(statement),
        )
        rows.append(row)
        marks += role_spans(statement)
        opening = Opening(row.passage, str(place), shortened(row.speaker, 60), row.anchor)
        points[statement.extent.start][1].append(opening)
    byline = [document.author or document.credit, document.publisher, day(document.published)]
    return MarkedDocument(
        number=number,
        anchor=anchor_of("d", document.id),
        title=shortened(document.title or "", 160) or document_label(document),
        byline=", ".join(shortened(part, 100) for part in byline if part),
        url=safe_address(document.url),
        language=one_line(document.language or ""),
        count=counted(len(statements), "statement"),
        statements=tuple(rows),
        paragraphs=segments(document.text, marks, dict(points)),
    )


def _depth(identifier: str, outer: dict[str, str | None]) -> int:
    """How many statements enclose this one."""
    depth, enclosing = 0, outer.get(identifier)
    while enclosing is not None and depth < len(outer):
        depth, enclosing = depth + 1, outer.get(enclosing)
    return depth
