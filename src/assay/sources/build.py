"""From clusters of entities to `Source` values, in order of first appearance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice
from textwrap import shorten

from assay.domain.claim import Claim
from assay.domain.document import Document
from assay.domain.identity import UniqueIds
from assay.domain.source import Naming, Resolution, Role, Source
from assay.domain.span import Passage, Reason, Span
from assay.domain.statement import Statement
from assay.sources.across.affiliations import Affiliations, believed
from assay.sources.across.join import Cluster, first_with_text
from assay.sources.across.same import may_be_same
from assay.sources.interest.rules import Interests
from assay.sources.mentions.mention import Form, Mention
from assay.sources.roles.role import Shown, is_witness, kind_of, naming_of, role_of
from assay.sources.roles.surroundings import Surroundings, said_in
from assay.sources.states import States
from assay.sources.within.entity import Entity
from assay.texts.names import country_with

MAXIMUM_NAME = 120
"""A described source's name is cut to this many characters."""
_REASONS_PER_SORT = 5


def build_sources(
    documents: Sequence[Document],
    statements: Mapping[str, Sequence[Statement]],
    clusters: Sequence[Cluster],
    entity_of: Mapping[str, Entity],
    *,
    claim: Claim | None,
    states: States,
) -> Resolution:
    """The resolution that the clusters amount to; clusters that say nothing are left out."""
    cluster_of = {id(entity): cluster for cluster in clusters for entity in cluster.entities}
    speaking: dict[int, Cluster] = {}
    said: dict[int, list[Statement]] = {}
    for document in documents:
        for statement in statements.get(document.id, ()):
            cluster = cluster_of[id(entity_of[statement.id])]
            speaking.setdefault(id(cluster), cluster)
            said.setdefault(id(cluster), []).append(statement)
    ids = UniqueIds()
    first = first_with_text(documents)
    around = Surroundings(
        [document.text for document in documents], [entity for cluster in clusters for entity in cluster.entities]
    )
    affiliations = Affiliations((entity for cluster in clusters for entity in cluster.entities), states)
    sources = [
        _source(
            cluster,
            documents,
            ids,
            said[id(cluster)],
            voters=_voters(cluster, first),
            affiliations=affiliations,
            around=around,
        )
        for cluster in speaking.values()
    ]
    id_of = dict(zip(speaking, (source.id for source in sources), strict=True))
    source_of = {
        statement.id: id_of[id(cluster_of[id(entity_of[statement.id])])]
        for document in documents
        for statement in statements.get(document.id, ())
    }
    sources = may_be_same(sources, list(speaking.values()), documents, list(said.values()))
    if claim is not None:
        interests = Interests(claim, documents, states)
        sources = interests.assign(sources, list(speaking.values()), list(said.values()))
    return Resolution(tuple(sources), source_of)


def _voters(cluster: Cluster, first: Sequence[int]) -> list[Entity]:
    """The cluster's entities without those of documents that repeat another's text, so that copies decide nothing."""
    return [entity for entity in cluster.entities if first[entity.document] == entity.document] or cluster.entities


def _source(
    cluster: Cluster,
    documents: Sequence[Document],
    ids: UniqueIds,
    said: Sequence[Statement],
    *,
    voters: Sequence[Entity],
    affiliations: Affiliations,
    around: Surroundings,
) -> Source:
    entities = cluster.entities
    kind = kind_of(entities)
    naming = naming_of(entities)
    words = said_in(said, {documents[entity.document].id: documents[entity.document].text for entity in entities})
    shown = role_of(entities, kind, around, words)
    if is_witness(kind, shown.role, words, documents=len(voters)):
        shown = Shown(Role.WITNESS, "it says what it saw itself")
    name = _name(voters, naming)
    parts = [name, kind.value]
    first = entities[0]
    if cluster.key[0] in ("own", "surname"):
        parts += [documents[first.document].id, str(first.first)]
    mentions = tuple(
        dict.fromkeys(
            Passage(documents[entity.document].id, mention.span.start, mention.span.end)
            for entity in entities
            for mention in sorted(entity.spoken, key=_place_of)
        )
    )
    affiliation = affiliations.of(voters)
    country = believed([entity.country for entity in voters if entity.country], len(voters))
    source = Source(
        ids("S", *parts), name, naming, shown.role, kind, affiliation=affiliation, country=country, mentions=mentions
    )
    return replace(source, reasons=_reasons(source, cluster, documents, shown))


def _place_of(mention: Mention) -> Span:
    return mention.span


def _longest(words: str) -> tuple[int, str]:
    return -len(words), words


def _name(entities: Sequence[Entity], naming: Naming) -> str:
    """The name given most often, full names and then longer ones first; a description as first worded."""
    key = entities[0].key
    if key[:1] == ("government",) and len(key) > 1 and (country := country_with(key[1])):
        return country.name
    if naming is Naming.NAMED:
        names: Counter[str] = Counter()
        for entity in entities:
            names.update(entity.names)
        full = max((len(name.split()) > 1 for name in names), default=False)
        best = [name for name in names if (len(name.split()) > 1) == full] or list(names)
        if best:
            top = max(names[name] for name in best)
            return min((name for name in best if names[name] == top), key=_longest)
    for entity in entities:
        for mention in entity.mentions:
            if (
                mention.form is not Form.PRONOUN
                and mention.wording
                and (mention.head or mention.modifiers or mention.name)
            ):
                return shorten(mention.wording, MAXIMUM_NAME, placeholder="…")
    wording = next((mention.wording for entity in entities for mention in entity.mentions if mention.wording), "")
    return f"unnamed source (“{wording[:40]}”)" if wording else "unnamed source"


def _reasons(source: Source, cluster: Cluster, documents: Sequence[Document], shown: Shown) -> tuple[Reason, ...]:
    found: list[Reason] = []
    places = source.mentions[:1]
    if source.naming is Naming.ANONYMOUS:
        found.append(Reason("The text does not say who this is.", places))
    elif source.naming is Naming.DESCRIBED:
        found.append(Reason("The text describes this source and does not name it.", places))
    if source.role is not Role.UNKNOWN and shown.why:
        told = places
        if shown.entity is not None and shown.mention is not None:
            span = shown.mention.span
            told = (Passage(documents[shown.entity.document].id, span.start, span.end),)
        found.append(Reason(f"Role {source.role.value}: {shown.why}.", told))
    resolved: dict[str, list[Passage]] = {}
    for entity in cluster.entities:
        for words, mention in entity.reasons:
            place = Passage(documents[entity.document].id, mention.span.start, mention.span.end)
            resolved.setdefault(f"{words[0].upper()}{words[1:]}.", []).append(place)
    found += [Reason(words, tuple(held)) for words, held in islice(resolved.items(), _REASONS_PER_SORT)]
    count = len({entity.document for entity in cluster.entities if entity.spoken or entity.voice})
    if count > 1:
        why = f": {cluster.reasons[0]}" if cluster.reasons else ", under the same name"
        found.append(Reason(f"Joined from {count} documents{why}.", tuple(_first_of_each(source.mentions))))
    return tuple(found)


def _first_of_each(mentions: Sequence[Passage]) -> list[Passage]:
    firsts: dict[str, Passage] = {}
    for mention in mentions:
        firsts.setdefault(mention.document, mention)
    return list(firsts.values())[:_REASONS_PER_SORT]
