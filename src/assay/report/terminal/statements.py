"""What `assay statements` shows: statements as tables."""

from __future__ import annotations

from bisect import bisect_right

from rich.console import Console

from assay.report.inert import one_line, shortened
from assay.report.listing import Listing
from assay.report.manner import manner, setting
from assay.report.tables.spreadsheet import statements_csv
from assay.report.terminal.by_document import NARROW, by_document, document_title, speaker_words
from assay.report.terminal.columns import Columns
from assay.report.terminal.style import paragraph
from assay.report.view.wording import counted
from assay.texts.lazy_pattern import lazy_pattern

__all__ = ["render_statements", "statements_csv"]

_PARAGRAPH = lazy_pattern(r"[^\n]*\S[^\n]*")


def render_statements(listing: Listing, *, console: Console) -> None:
    """Prints who said what, a table a document: who, what with the words that attribute it, how they know, and where.

    Where is the paragraph of the document. A statement inside another is marked with an arrow for each that holds it.
    """
    columns = [("Who", 4), ("Said what", 10), ("How they know", 5), ("Where", 2)]
    for number, label, statements in by_document(listing):
        console.print(paragraph(document_title(number, label, counted(len(statements), "statement"))), highlight=False)
        text = listing.documents[number - 1].text
        paragraphs = [match.start() for match in _PARAGRAPH.finditer(text)]
        depths: dict[str, int] = {}
        rows = []
        for statement in statements:
            depth = depths[statement.id] = 1 + depths.get(statement.within, 0) if statement.within else 0
            cue, said = one_line(statement.cue_text(text)), shortened(statement.content_text(text), 400)
            rows.append(
                (
                    ("↳ " * depth + speaker_words(listing, statement), "bold"),
                    (f"{cue}: {said}" if cue and cue not in {":", said} else said, ""),
                    ("; ".join(part for part in (manner(statement), setting(statement)) if part), "dim"),
                    (f"¶ {bisect_right(paragraphs, statement.extent.start)}", "dim"),
                )
            )
        if rows:
            console.print(Columns(columns[:2] if console.width < NARROW else columns, rows), highlight=False)
        console.print()
