"""What stands around the sources: the texts, who is named in each, and what each source says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from assay.domain.statement import BasisKind, Statement
from assay.sources.mentions.capacity import Capacity
from assay.sources.mentions.mention import Form, Mention
from assay.sources.roles.letters import signers_in
from assay.sources.roles.told import askers_in, rivals_of, seeks_office, told_around, told_before, told_of
from assay.sources.within.entity import Entity
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import fold

LONGEST_CONTENT = 2000
"""So many characters of each stretch of what is said are read."""
MOST_PLACES = 40
"""At so many places where somebody is named the text around is read; what counts is told at the first of them."""
_WORD = lazy_pattern(r"[^\W\d_](?:[\w-]|['’](?!s\b))*(?<!['’])")

Told = tuple[Capacity, Entity, Mention]


@dataclass(frozen=True, slots=True)
class Said:
    """The words of one statement: its content, its cue, and how its source knows."""

    content: str
    cue: str
    basis: BasisKind


def said_in(statements: Iterable[Statement], text_of: Mapping[str, str]) -> list[Said]:
    """What `statements` say; `text_of` gives the texts of their documents by identifier."""
    found = []
    for statement in statements:
        text = text_of[statement.document]
        content = " ".join(span.of(text)[:LONGEST_CONTENT] for span in statement.content)
        found.append(Said(content, " ".join(span.of(text) for span in statement.cue), statement.basis.kind))
    return found


class Surroundings:
    """The texts of the documents, by their order, and who is named in each: where more is told of a source."""

    def __init__(self, texts: Sequence[str], entities: Iterable[Entity]) -> None:
        self._texts = texts
        self._people: dict[tuple[int, str], list[Entity]] = defaultdict(list)
        self._askers: dict[int, frozenset[str]] = {}
        self._signers: dict[int, frozenset[str]] = {}
        self._places: dict[int, dict[str, list[int]]] = {}
        for entity in entities:
            if entity.surname:
                self._people[entity.document, entity.surname].append(entity)

    def named(self, entity: Entity, surname: str) -> list[Entity]:
        """The people with this surname, folded, in the document of `entity`."""
        return self._people.get((entity.document, surname), [])

    def told_of(self, entities: Iterable[Entity]) -> Iterator[Told]:
        """What the texts tell around the places that name `entities`."""
        for entity in entities:
            text = self._texts[entity.document]
            askers, signers = self._askers_in(entity.document), self._signers_in(entity.document)
            unnamed = all(mention.form is Form.PRONOUN for mention in entity.mentions)
            for mention in entity.mentions[:MOST_PLACES]:
                for capacity in told_before(text, mention) if unnamed else told_around(text, mention, askers, signers):
                    yield capacity, entity, mention

    def _askers_in(self, document: int) -> frozenset[str]:
        if document not in self._askers:
            self._askers[document] = askers_in(self._texts[document])
        return self._askers[document]

    def _signers_in(self, document: int) -> frozenset[str]:
        if document not in self._signers:
            self._signers[document] = signers_in(self._texts[document])
        return self._signers[document]

    def told_of_surname(self, group: Entity, surname: str) -> Iterator[Told]:
        """What the document of `group` tells wherever it gives this surname, folded, be it not of a source."""
        document = group.document
        if document not in self._places:
            self._places[document] = _places(self._texts[document])
        places = self._places[document].get(surname, [])
        for capacity in told_of(self._texts[document], places, surname):
            yield capacity, group, group.mentions[0]

    def told_of_rivals(self, group: Entity, surname: str) -> Iterator[Told]:
        """What seeking office shows of those whom the document of `group` names in one breath with this surname."""
        text = self._texts[group.document]
        places = self._places.get(group.document, {})
        for other in dict.fromkeys(map(fold, rivals_of(text, places.get(surname, [])))):
            for place in places.get(other, []) if other != surname else []:
                for capacity in seeks_office(text, place, len(other)):
                    yield capacity, group, group.mentions[0]


def _places(text: str) -> dict[str, list[int]]:
    """Where each capitalised word stands, folded, the first places of each."""
    found: dict[str, list[int]] = defaultdict(list)
    for word in _WORD.finditer(text):
        if word.group()[0].isupper() and len(known := found[fold(word.group())]) < MOST_PLACES:
            known.append(word.start())
    return found
