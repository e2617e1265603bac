"""Resolution over the pile: entities of different documents that are one named person or body are joined.

Names decide. Full names and bodies meet by their keys; a bare surname follows the full name of its own document, else
the only full name of the pile, else the one that nearly all documents give. Unnamed informants are never joined.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from assay.domain.document import Document
from assay.domain.source import SourceKind
from assay.sources.across.bodies import BodiesAcross
from assay.sources.across.designations import Works
from assay.sources.across.offices import Offices, person_key
from assay.sources.across.people import People
from assay.sources.mentions.mention import Form
from assay.sources.within.entity import Entity
from assay.texts.names import fold, initials

DOMINANCE = 0.9
"""The share of documents with a full name that must give the same one, for bare surnames elsewhere to follow it."""
DOMINANCE_FROM = 5
"""How many documents must give that full name."""

Key = tuple[str, ...]


@dataclass(slots=True)
class Cluster:
    """The entities that are one source, in order of appearance, and why they were joined."""

    key: Key
    entities: list[Entity] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)


def join(
    entities: Sequence[Entity],
    documents: Sequence[Document],
    *,
    long_forms: Mapping[str, str],
    states: Mapping[str, str],
) -> list[Cluster]:
    """Clusters of `entities`, in order of first appearance.

    `long_forms` are the acronyms that the pile explains, `states` the folded names of states that no table lists.
    """
    first = first_with_text(documents)
    people = People(entities, first=first)
    bodies = BodiesAcross(entities, people, long_forms, states)
    works = Works(documents)
    named = {id(entity): _named(entity, people, bodies) for entity in entities}
    offices = Offices(entities, documents, lambda entity: named[id(entity)][0])
    clusters: dict[Key, Cluster] = {}
    for entity in entities:
        key, why = named[id(entity)]
        if key is None and not entity.key:
            key, why = offices.holder(entity)
        if key is None:
            key, why = works.resolve(entity)
        if key is None:
            key = ("own", str(entity.document), str(entity.first), str(id(entity)))
        cluster = clusters.setdefault(key, Cluster(key))
        cluster.entities.append(entity)
        if why and why not in cluster.reasons:
            cluster.reasons.append(why)
    return list(clusters.values())


def _named(entity: Entity, people: People, bodies: BodiesAcross) -> tuple[Key | None, str]:
    """The key of the person, body or people that the entity's name gives, and why; none where it names nobody."""
    if not entity.key:
        return _surname_taken_for_a_noun(entity, people)
    if surname := bodies.surname(entity):
        key, why = people.resolve(entity, surname=surname)
        if key is not None:
            entity.kind = SourceKind.PERSON
            return key, why
    if entity.kind is SourceKind.GROUP:
        return people.together(entity) if entity.key[0] == "and" else (None, "")
    key, why = bodies.resolve(entity)
    return people.resolve(entity) if key is None and entity.is_person else (key, why)


def _surname_taken_for_a_noun(entity: Entity, people: People) -> tuple[Key | None, str]:
    """The person whose bare surname ("Cook", "Baker") was read as a noun in a report that names them in full."""
    wordings = {mention.wording for mention in entity.mentions if mention.form is not Form.PRONOUN}
    if len(wordings) != 1 or entity.titles or not entity.is_person:
        return None, ""
    (wording,) = wordings
    if " " in wording or not wording[:1].isupper() or not people.named_in(fold(wording), entity.document):
        return None, ""
    return people.resolve(entity, surname=fold(wording))


def dominant_names(names: Sequence[tuple[int, Key]]) -> dict[str, Key]:
    """For each surname the full name that nearly all documents mean by it; `names` are (document, full name) pairs."""
    documents: dict[str, dict[Key, set[int]]] = defaultdict(lambda: defaultdict(set))
    for document, name in names:
        documents[name[-1]][person_key(name)].add(document)
    found: dict[str, Key] = {}
    for surname, full in documents.items():
        counts = {key: len(held) for key, held in full.items()}
        key = max(counts, key=counts.__getitem__)
        if counts[key] >= DOMINANCE_FROM and counts[key] >= DOMINANCE * len(set().union(*full.values())):
            found[surname] = key
    return found


def first_with_text(documents: Sequence[Document]) -> list[int]:
    """For each document the place of the first one with the same text: copies of a report count once in any vote."""
    first: dict[str, int] = {}
    return [first.setdefault(" ".join(document.text.split()), place) for place, document in enumerate(documents)]


def explained(pairs: Sequence[Mapping[str, str]]) -> dict[str, str]:
    """The acronyms that the documents explain, each with its long form, where all documents agree on it."""
    forms: dict[str, set[str]] = defaultdict(set)
    for found in pairs:
        for short, long in found.items():
            if initials(long) == short.upper():
                forms[short].add(fold(long))
    return {short: next(iter(long)) for short, long in sorted(forms.items()) if len(long) == 1}
