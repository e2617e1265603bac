"""Who each statement's source really is: mentions to entities, entities to sources."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from assay.domain.claim import Claim
from assay.domain.document import Document
from assay.domain.ledger import NO_LEDGER, Ledger
from assay.domain.source import Resolution, SourceKind
from assay.domain.statement import Quote, Statement
from assay.sources.across.join import Key, dominant_names, explained, first_with_text, join
from assay.sources.across.papers import Papers
from assay.sources.build import build_sources
from assay.sources.ledger.apply import apply_ledger
from assay.sources.mentions.occurrences import Occurrence, mention_at, occurrences
from assay.sources.roles.outlets import with_what_is_known
from assay.sources.states import States
from assay.sources.within.entity import Entity
from assay.sources.within.publishers import publisher_of, unnamed_source
from assay.sources.within.resolver import DocumentResolver, spans_of
from assay.sources.within.speakers import enclosing_speakers, own_voice
from assay.texts.given_outlets import as_published, outlets_with
from assay.texts.names import acronyms


def resolve_sources(
    documents: Iterable[Document],
    statements: Iterable[Statement],
    *,
    claim: Claim | None = None,
    ledger: Ledger = NO_LEDGER,
) -> Resolution:
    """All sources of a pile, in order of first appearance, and the source of every statement.

    Statements of documents that are not given are left out. Without a claim no source has an interest. The time needed
    grows with the number of statements, not with its square: only mentions that share a name, a noun or a short form
    are compared. What `ledger` says of outlets, records and decisions wins over what is inferred.
    """
    outlets, outlet_findings = outlets_with(ledger.outlets)
    listed = as_published(documents, outlets)
    by_document: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        by_document[statement.document].append(statement)
    entities: list[Entity] = []
    entity_of: dict[str, Entity] = {}
    long_forms = []
    papers = Papers(listed, given=[outlet for outlet in outlets.listed if "outlet" in outlet.given])
    read = [papers.read(document, _read(document, by_document.get(document.id, []))) for document in listed]
    text_of = first_with_text(listed)
    dominant = dominant_names(
        [
            (text_of[order], occurrence.mention.key)
            for order, found in enumerate(read)
            for occurrence in found
            if occurrence.mention.kind is SourceKind.PERSON and len(occurrence.mention.key) > 1
        ]
    )
    for order, document in enumerate(listed):
        own = by_document.get(document.id, [])
        found, given = _resolve_document(document, own, read[order], order=order, dominant=dominant)
        entities += found
        entity_of.update(given)
        if own:
            long_forms.append(acronyms(document.text))
    states = States(listed, claim, entities)
    for entity in entities:
        states.complete(entity)
        entity.state = states.of(entity)
    clusters = join(entities, listed, long_forms=explained(long_forms), states=states.names)
    inferred = build_sources(listed, by_document, clusters, entity_of, claim=claim, states=states)
    inferred = with_what_is_known(replace(inferred, findings=outlet_findings), outlets)
    said = [statement for document in listed for statement in by_document.get(document.id, ())]
    return apply_ledger(inferred, listed, said, ledger=ledger, outlets=outlets)


def _read(document: Document, statements: Sequence[Statement]) -> list[Occurrence]:
    """What one document names; nothing where it says nothing."""
    return occurrences(document.text, sorted(set(spans_of(statements)[0]))) if statements else []


def _resolve_document(
    document: Document,
    statements: Sequence[Statement],
    found: Sequence[Occurrence],
    *,
    order: int,
    dominant: Mapping[str, Key],
) -> tuple[list[Entity], dict[str, Entity]]:
    """The entities of one document, and the entity of each of its statements."""
    if not statements:
        return [], {}
    resolver = DocumentResolver(document, found, order=order, dominant=dominant)
    resolver.read(spans_of(statements)[1])
    given: dict[str, Entity] = {}
    publisher: Entity | None = None
    for statement in statements:
        if statement.quote is Quote.VOICE:
            publisher = publisher or publisher_of(document, order=order)
            given[statement.id] = publisher
        elif statement.source_span is not None and statement.source_span in resolver.entity_at:
            given[statement.id] = resolver.entity_at[statement.source_span]
    enclosing_speakers(document, statements, given)
    for statement in own_voice(document, statements, given):
        publisher = publisher or publisher_of(document, order=order)
        publisher.spoken.append(mention_at(document.text, statement.source_span or statement.extent))
        given[statement.id] = publisher
    extra: list[Entity] = [publisher] if publisher else []
    for statement in statements:
        if statement.id not in given:
            entity = unnamed_source(document, statement, order=order)
            given[statement.id] = entity
            extra.append(entity)
    return [*extra, *resolver.entities], given
