"""Who said what, in one document or in many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from assay.api.reading import Report, read
from assay.api.statement import Statement
from assay.domain.document import Document
from assay.extract import extract, make_tagger
from assay.settings import Settings


def extract_statements(document: Report, *, settings: Settings | None = None) -> list[Statement]:
    """The statements of one document (or file), in reading order."""
    return next(iter(extract_all([document], settings=settings)))


def extract_all(documents: Iterable[Report], *, settings: Settings | None = None) -> Iterator[list[Statement]]:
    """The statements of each document, lazily; equal to `extract_statements` of one after the other."""
    chosen = settings or Settings()
    tagger = make_tagger(chosen)
    for item in documents:
        document = item if isinstance(item, Document) else read(item, settings=chosen)
        found = extract(document, tagger=tagger, settings=chosen)
        yield [Statement(statement, document) for statement in found.statements]
