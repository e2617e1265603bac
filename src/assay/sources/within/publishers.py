"""Sources that no words of the text name: the publisher in its own voice, and unnamed sources of single statements."""

from __future__ import annotations

from assay.domain.document import Document
from assay.domain.source import SourceKind
from assay.domain.span import Span
from assay.domain.statement import Statement
from assay.sources.mentions.mention import Form, Mention, Number
from assay.sources.mentions.parse import LONGEST, parse_mention
from assay.sources.within.entity import Entity
from assay.texts.outlets import bare, domain_of, outlet_named


def publisher_key(document: Document) -> tuple[tuple[str, ...], str]:
    """The key and the name of a document's publisher; a document without one has a publisher of its own."""
    for name in (document.publisher, domain_of(document.url) if document.url else None):
        if not name or not name.strip():
            continue
        outlet = outlet_named(name)
        if outlet:
            return ("outlet", bare(outlet.name)), outlet.name
        mention = parse_mention(name, Span(0, 0))
        if mention.kind is SourceKind.GOVERNMENT and mention.key:
            return mention.key, name.strip()
        return ("outlet", bare(domain_of(name) or name)), name.strip()
    return ("publisher of", document.id), "unnamed publisher"


def publisher_of(document: Document, *, order: int) -> Entity:
    """The publisher, as the source of what the document says in its own voice."""
    key, name = publisher_key(document)
    official = parse_mention(name, Span(0, 0))
    government = key[0] not in ("outlet", "publisher of")
    entity = Entity(order, SourceKind.GOVERNMENT if government else SourceKind.PUBLICATION, 0, key=key)
    entity.names[name] += 1
    entity.voice = True
    entity.number = Number.SINGULAR
    entity.country = official.country if government else None
    return entity


def unnamed_source(document: Document, statement: Statement, *, order: int) -> Entity:
    """A source of the statement's own, where the text names nobody or gives words that lead nowhere ("you")."""
    span = statement.source_span
    wording = " ".join(span.of(document.text)[:LONGEST].split()) if span else ""
    place = span or Span(statement.extent.start, statement.extent.start)
    mention = Mention(place, wording, Form.INDEFINITE, SourceKind.UNKNOWN, anonymous=True)
    entity = Entity(order, SourceKind.UNKNOWN, statement.extent.start, anonymous=True)
    entity.absorb(mention)
    if span:
        entity.spoken.append(mention)
    return entity
