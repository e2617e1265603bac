"""A statement in a notebook: its passage with source, cue and content marked, and what is known of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from assay.domain.document import Document
from assay.domain.statement import Basis, BasisKind, Quote, Statement
from assay.report.inert import one_line, shortened
from assay.report.manner import manner, setting
from assay.report.notebook.fragment import render_fragment
from assay.report.view.index import document_label, document_name
from assay.report.view.lines import excerpt, knows
from assay.report.view.parts import Piece
from assay.report.view.wording import percent
from assay.texts.sentences import sentences

_NAME, _CUE, _SAID, _PLACE = 36, 24, 56, 24


@dataclass(frozen=True, slots=True)
class StatementPicture:
    """A statement as it is shown: who, the passage in its sentence, how it is put and known, and where it stands."""

    who: str
    language: str
    pieces: tuple[Piece, ...]
    form: str
    credence: str
    knows: str
    setting: str
    place: str


def picture(statement: Statement, document: Document) -> StatementPicture:
    """`statement`, which stands in `document`, as it is shown; every text is inert."""
    extent = statement.extent
    form = manner(replace(statement, basis=Basis(BasisKind.UNSTATED)))  # how they know has a line of its own
    return StatementPicture(
        who=shortened(speaker(statement, document), 120),
        language=one_line(document.language or ""),
        pieces=excerpt(statement, document.text, sentences(document.text)),
        form=form,
        credence=percent(statement.hedge.u) if statement.hedge else "",
        knows=knows(statement, document.text),
        setting=shortened(setting(statement), 120),
        place=f"{document_label(document)}, characters {extent.start:,} to {extent.end:,}",
    )


def speaker(statement: Statement, document: Document) -> str:
    """The words that name the source; the publisher's name where it speaks itself; `(unnamed)` where nobody is."""
    if statement.source_span:
        return statement.source_span.of(document.text)
    return (document.publisher if statement.quote is Quote.VOICE else None) or "(unnamed)"


def render_statement(statement: Statement, document: Document) -> str:
    """`statement` as a fragment of HTML for a notebook. The same statement gives the same bytes."""
    return render_fragment("statement.html.j2", shown=picture(statement, document))


def statement_line(statement: Statement, document: Document) -> str:
    """A statement in one short line: who, the words of saying, what is said, and where."""
    words = (
        shortened(speaker(statement, document), _NAME),
        shortened(statement.cue_text(document.text), _CUE) or "-",
        shortened(statement.content_text(document.text), _SAID),
    )
    return f"<Statement {' | '.join(words)} ({shortened(document_name(document), _PLACE)})>"
