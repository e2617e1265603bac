"""Resolution over the pile: entities of different documents that are one named person or body are joined.

Names decide. Full names and bodies meet by their keys; a bare surname follows the full name of its own document, else
the only full name of the pile, else the one that nearly all documents give. Unnamed informants are never joined.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from assay.domain.document import Document
from assay.domain.source import SourceKind
from assay.sources.entity import Entity
from assay.sources.mention import Gender
from assay.sources.offices import Offices, person_key
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


def join(entities: Sequence[Entity], *, long_forms: Mapping[str, str], dominant: Mapping[str, Key]) -> list[Cluster]:
    """Clusters of `entities`, in order of first appearance.

    `long_forms` are the acronyms that the pile explains, `dominant` is what `dominant_names` gives.
    """
    surnames = _Surnames(entities, dominant)
    offices = Offices(entities)
    clusters: dict[Key, Cluster] = {}
    for entity in entities:
        key, why = _cluster_key(entity, surnames, long_forms)
        if key[0] == "own" and (holder := offices.holder(entity)):
            key, why = holder, "the pile has one holder of this office"
        cluster = clusters.setdefault(key, Cluster(key))
        cluster.entities.append(entity)
        if why and why not in cluster.reasons:
            cluster.reasons.append(why)
    return list(clusters.values())


def _own(entity: Entity) -> Key:
    return ("own", str(entity.document), str(entity.first), str(id(entity)))


def _cluster_key(entity: Entity, surnames: _Surnames, long_forms: Mapping[str, str]) -> tuple[Key, str]:
    if not entity.key or entity.kind is SourceKind.GROUP:
        return _own(entity), ""
    if entity.is_person:
        return surnames.resolve(entity)
    if len(entity.key) == 1 and (long := long_forms.get(_short(entity))):
        return ("body", *sorted(long.split())), f"the pile spells {_short(entity)} out"
    return ("body", *entity.key), ""


def _short(entity: Entity) -> str:
    return next((name.replace(".", "") for name in entity.names if name.replace(".", "").isupper()), "")


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


class _Surnames:
    """Which full names each surname has in the pile."""

    def __init__(self, entities: Sequence[Entity], dominant: Mapping[str, Key]) -> None:
        self._dominant = dominant
        documents: dict[str, dict[Key, set[int]]] = defaultdict(lambda: defaultdict(set))
        self._gender: dict[Key, Gender] = {}
        self._titles: dict[Key, set[str]] = defaultdict(set)
        for entity in entities:
            if entity.full_name and entity.kind is SourceKind.PERSON:
                key = person_key(entity.key)
                documents[entity.surname][key].add(entity.document)
                self._titles[key] |= entity.titles
                if entity.gender is not Gender.UNKNOWN:
                    self._gender.setdefault(key, entity.gender)
        self._documents = {surname: len(set().union(*full.values())) for surname, full in documents.items()}
        self._count = {
            surname: Counter({key: len(held) for key, held in full.items()}) for surname, full in documents.items()
        }

    def resolve(self, entity: Entity) -> tuple[Key, str]:
        if entity.full_name:
            return self._spelt(person_key(entity.key), entity.surname), ""
        full = self._count.get(entity.surname, Counter())
        fitting = {key: count for key, count in full.items() if self._fits(entity, key)}
        if not fitting:
            return ("surname", entity.surname) if not full else _own(entity), ""
        if len(fitting) == 1:
            return next(
                iter(fitting)
            ), f"the pile has one full name with the surname “{entity.surname.title()}” that fits"
        (best, most), *_ = Counter(fitting).most_common(1)
        if self._dominant.get(entity.surname) == best:
            name = " ".join(best[1:]).title()
            total = self._documents[entity.surname]
            return best, f"{most} of {total} documents that give a full name with this surname say {name}"
        titled = [key for key in fitting if entity.titles & self._titles[key] - {"mr", "mrs", "ms", "dr", "former"}]
        if len(titled) == 1:
            return titled[0], "the surname and the title are the same"
        return _own(entity), ""

    def _fits(self, entity: Entity, key: Key) -> bool:
        return (
            Gender.UNKNOWN in (entity.gender, known := self._gender.get(key, Gender.UNKNOWN)) or entity.gender is known
        )

    def _spelt(self, key: Key, surname: str) -> Key:
        """The spelt-out name for one given by an initial, where only one name of the pile fits."""
        if len(key[1]) > 2:
            return key
        fitting = (
            [other for other in self._count[surname] if other[1][0] == key[1][0] and len(other[1]) > 2]
            if surname in self._count
            else []
        )
        return fitting[0] if len(fitting) == 1 else key


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
