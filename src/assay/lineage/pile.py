"""The pile in order of publication: what every part of lineage works on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from assay.domain.document import Document
from assay.domain.source import Resolution, Source
from assay.domain.span import Span
from assay.domain.statement import Quote, Statement
from assay.lineage.order import identifier_key, order_key
from assay.lineage.publications import Publication, Publications, publications
from assay.lineage.sketch import Sketch, sketch
from assay.texts.outlets import Outlets


@dataclass(frozen=True, slots=True)
class Pile:
    """Documents in order of publication, and their statements in order of publication and of reading.

    Documents and statements go by number, their place in these orders; `of_document[d]` are document d's statements,
    `words_of[s]` the half-open range of words that the content of statement s takes up.
    """

    documents: tuple[Document, ...]
    sketches: tuple[Sketch, ...]
    statements: tuple[Statement, ...]
    of_document: tuple[range, ...]
    document_of: tuple[int, ...]
    words_of: tuple[tuple[int, int], ...]
    sources: Mapping[str, Source]
    source_of: Mapping[str, str]
    publications: Publications
    published_by: tuple[Publication | None, ...]
    number_of: Mapping[str, int] = field(default_factory=dict)

    def key_of(self, document: int) -> str | None:
        """The key of the publication that the document appeared in; none where unknown."""
        publication = self.published_by[document]
        return publication.key if publication else None

    def is_voice(self, statement: int) -> bool:
        """Whether the statement is its publisher's own assertion."""
        return self.statements[statement].quote is Quote.VOICE

    def source(self, statement: int) -> str:
        """The identifier of the statement's resolved source; of the statement itself where it was not resolved."""
        found = self.statements[statement]
        return self.source_of.get(found.id) or found.source or found.id


def pile(
    documents: Iterable[Document],
    statements: Iterable[Statement],
    *,
    sources: Resolution,
    outlets: Outlets | None = None,
) -> Pile:
    """Everything in order, whatever order it was given in. Statements of documents not given are left out."""
    ordered = tuple(sorted(documents, key=order_key))
    place = {document.id: number for number, document in enumerate(ordered)}
    grouped: list[list[Statement]] = [[] for _ in ordered]
    for statement in statements:
        if statement.document in place:
            grouped[place[statement.document]].append(statement)
    kept: list[Statement] = []
    ranges: list[range] = []
    for group in grouped:
        group.sort(key=_reading_order)
        ranges.append(range(len(kept), len(kept) + len(group)))
        kept.extend(group)
    sketches = tuple(sketch(document) for document in ordered)
    known = publications(ordered, sources.sources, outlets=outlets)
    document_of = tuple(place[statement.document] for statement in kept)
    words_of = tuple(
        sketches[document].words.words_in(_content_extent(statement))
        for statement, document in zip(kept, document_of, strict=True)
    )
    return Pile(
        documents=ordered,
        sketches=sketches,
        statements=tuple(kept),
        of_document=tuple(ranges),
        document_of=document_of,
        words_of=words_of,
        sources={source.id: source for source in sources.sources},
        source_of=sources.source_of,
        publications=known,
        published_by=tuple(known.of_document(document) for document in ordered),
        number_of={statement.id: number for number, statement in enumerate(kept)},
    )


def _content_extent(statement: Statement) -> Span:
    spans = statement.content or (statement.extent,)
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _reading_order(statement: Statement) -> tuple[int, int, tuple[str, int]]:
    extent = statement.extent
    return extent.start, extent.end, identifier_key(statement.id)
