"""What the tables that go document by document share: the documents with their statements, titles and speakers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from rich.text import Text

from assay.domain.statement import Statement
from assay.report.inert import shortened
from assay.report.listing import Listing
from assay.report.view.index import document_label

NARROW = 72
"""Below this width a table leaves out its columns of lesser use, or is none."""

_LONGEST_NAME = 80


def by_document(listing: Listing) -> Iterable[tuple[int, str, list[Statement]]]:
    """Each document's number (from 1), label and statements."""
    statements: dict[str, list[Statement]] = defaultdict(list)
    for statement in listing.statements:
        statements[statement.document].append(statement)
    for number, document in enumerate(listing.documents, start=1):
        yield number, document_label(document), statements[document.id]


def document_title(number: int, label: str, note: str, *, style: str = "dim") -> Text:
    """The heading of a document: its number, its label, and a note in `style`."""
    return Text.assemble((f"[{number}] ", "dim"), (label, "bold underline"), (f"  {note}", style))


def speaker_words(listing: Listing, statement: Statement) -> str:
    """The name of a statement's source, at most 80 characters of it."""
    return shortened(listing.speaker(statement), _LONGEST_NAME)
