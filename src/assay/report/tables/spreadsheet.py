"""Statements as a table of comma-separated values that a spreadsheet can open without harm."""

from __future__ import annotations

import csv
import io

from assay.domain.stance import NOT_ASSESSED, Stances
from assay.report.deciding import deciding_text
from assay.report.listing import Listing
from assay.report.tables.cells import cell
from assay.report.view.index import MAIN_HYPOTHESIS

COLUMNS = (
    *("id", "document", "path", "url", "publisher", "published"),
    *("quote", "source", "source_name", "source_words", "cue", "content", "start", "end"),
    *("within", "basis", "mode", "hedge", "credence", "negated", "said_at", "said_in"),
)
"""The columns; `start` and `end` span the whole statement. With stances come `stance`, its four probabilities,
and `decided_by`: the words that decided, as far as they are known."""

_STANCE_COLUMNS = ("stance", "supports", "opposes", "discusses", "unrelated", "decided_by")


def statements_csv(listing: Listing, *, stances: Stances | None = None) -> str:
    """The statements of `listing` as CSV (RFC 4180, first row the column names), with their stances where given.

    No cell is one that a spreadsheet would take for a formula (see `cells.cell`).
    """
    documents = {document.id: document for document in listing.documents}
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow((*COLUMNS, *(_STANCE_COLUMNS if stances else ())))
    for statement in listing.statements:
        document = documents[statement.document]
        text, extent, hedge = document.text, statement.extent, statement.hedge
        row: list[object] = [
            *(statement.id, document.id, document.path, document.url, document.publisher, document.published),
            *(statement.quote.value, listing.source_id(statement), listing.speaker(statement)),
            statement.source_span.of(text) if statement.source_span else None,
            *(statement.cue_text(text), statement.content_text(text), extent.start, extent.end),
            *(statement.within, statement.basis.kind.value, statement.mode.value),
            *((hedge.text, hedge.u) if hedge else (None, None)),
            *(statement.negated, statement.said_at, statement.said_in),
        ]
        if stances:
            reading = stances.statements.get(statement.id, {}).get(MAIN_HYPOTHESIS, NOT_ASSESSED)
            chances = (reading.supports, reading.opposes, reading.discusses, reading.unrelated)
            row += [reading.label.value, *(None if chance is None else round(chance, 4) for chance in chances)]
            row.append(deciding_text(statement, reading, text))
        writer.writerow([cell(value) for value in row])
    return written.getvalue()
