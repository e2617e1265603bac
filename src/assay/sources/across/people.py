"""The persons of a pile: which names of different reports are one person's, and whom a bare surname means."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from assay.domain.source import SourceKind
from assay.sources.across.namesakes import BAR, OTHER_NAMES_FIT, best, points, reason, spelling
from assay.sources.across.offices import person_key
from assay.sources.across.persons import Person, full, name_words, person_of, plain_surname
from assay.sources.mentions.mention import Gender
from assay.sources.within.entity import Entity

Key = tuple[str, ...]
MOST_COMPARED, MOST_NAMESAKES = 12, 48
"""A name is compared with this many of those that share a word with it, a bare surname with this many who have it: the
most often given first."""


class People:
    """Who is named in the pile's reports, each under one key."""

    def __init__(self, entities: Sequence[Entity], *, first: Sequence[int]) -> None:
        """`first` is for each document the place of the first one with the same text: copies count once."""
        self._first = first
        self._by_key: dict[Key, list[Person]] = defaultdict(list)
        self._of: dict[int, Person] = {}
        self._by_word: dict[str, list[Person]] = defaultdict(list)
        self._taken: dict[int, tuple[Person, str]] = {}
        for entity in entities:
            if entity.kind is SourceKind.PERSON and full(entity):
                self._of[id(entity)] = self._spelt(entity)
        self._join_names()
        self._named: dict[str, set[int]] = defaultdict(set)
        self._most: dict[str, int] = defaultdict(int)
        for word, listed in self._by_word.items():
            for person in listed:
                if person.surname == word:
                    self._named[word] |= person.documents
                    self._most[word] = max(self._most[word], len(person.documents))

    def _spelt(self, entity: Entity) -> Person:
        """The person with exactly this name; another one where reports tell two of one name apart."""
        key = person_key(name_words(entity.key))
        held = self._by_key[key]
        for known in held[:MOST_COMPARED]:
            if _nothing_against(entity, known) or points(person_of(entity, key), known) >= BAR:
                known.add(entity)
                return known
        number = (str(len(held) + 1),) if held else ()
        person = person_of(entity, (*key, *number))
        held.append(person)
        return person

    def _join_names(self) -> None:
        """Joins names that are spellings, short forms or halves of one person's, the most often given first."""
        listed = [person for held in self._by_key.values() for person in held]
        for person in sorted(listed, key=_most_documents):
            words = _words(person)
            near = list({id(known): known for word in words for known in self._by_word[word][:MOST_COMPARED]}.values())
            found = best(person, near, of_bare=_nothing)
            if found is not None:
                self._taken[id(person)] = (found, reason(person, found))
                found.take_in(person, spelling=bool(spelling(person, found)))
            for word in words:
                if (found or person) not in self._by_word[word][:MOST_COMPARED]:
                    self._by_word[word].append(found or person)

    def knows(self, word: str) -> int:
        """In how many reports the person most often named in full with this folded surname is so named."""
        return self._most.get(plain_surname(word), 0)

    def named_in(self, word: str, document: int) -> bool:
        """Whether the report with this number names a person with this folded surname in full."""
        return document in self._named.get(plain_surname(word), ())

    def resolve(self, entity: Entity, *, surname: str = "") -> tuple[Key | None, str]:
        """The key of the person whom `entity` names, and why it was joined; no key where that stays open.

        `surname` is the folded surname where the entity was not read as a person's.
        """
        if (person := self._of.get(id(entity))) is not None:
            known, why = self._taken.get(id(person), (person, ""))
            return known.key, why
        bare = person_of(entity, entity.key)
        bare.given.clear()
        if surname:
            bare.surname = plain_surname(surname)
            bare.offices.clear()  # "Cook" is no cook
        near = [person for person in self._by_word.get(bare.surname, ())[:MOST_NAMESAKES] if points(bare, person) > 0]
        if not near:
            return (None, "") if bare.surname in self._named else (("surname", bare.surname), "")
        reports = {id(person): self._reports(person) for person in near}
        total = len(set().union(*reports.values()))

        def of_bare(person: Person) -> float:
            return OTHER_NAMES_FIT * (1 - len(reports[id(person)]) / total)

        found = best(bare, near, of_bare=of_bare)
        if found is None:
            return None, ""
        if len(near) > 1 and not bare.offices & found.offices:
            name = " ".join(found.key[1:]).title()
            return found.key, (
                f"{len(reports[id(found)])} of {total} documents that give a full name with this surname say {name}"
            )
        if len(near) == 1 and bare.surname == found.surname:
            return found.key, f"the pile has one full name with the surname “{bare.surname.title()}” that fits"
        return found.key, reason(bare, found)

    def together(self, entity: Entity) -> tuple[Key | None, str]:
        """The key of people named together ("Lee and Chan"), where the pile tells who each of them is."""
        members: list[Key] = []
        for name in entity.key[1:]:
            member = Entity(entity.document, SourceKind.PERSON, entity.first, key=tuple(name.split("-")))
            key, _ = self.resolve(member)
            if len(member.key) > 1:
                held = self._by_key.get(person_key(member.key), [])
                key = self._taken.get(id(held[0]), (held[0], ""))[0].key if held else None
            if key is None:
                return None, ""
            members.append(key)
        return ("and", *sorted("-".join(key) for key in members)), "the same people are named together"

    def _reports(self, person: Person) -> set[int]:
        return {self._first[document] for document in person.documents}


def _nothing(person: Person) -> float:  # noqa: ARG001 - full names have no rivals to weigh
    return 0.0


def _nothing_against(entity: Entity, known: Person) -> bool:
    """Whether nothing in the entity speaks against a person of the same name: the usual case, told without weighing."""
    shown = {entity.gender, known.gender} != {Gender.MALE, Gender.FEMALE}
    return shown and (not entity.state or not known.states or entity.state in known.states)


def _words(person: Person) -> list[str]:
    """The words under which a name is found: the surname and its halves, and a first word that may stand alone."""
    surnames = [person.surname, *(person.surname.split("-") if "-" in person.surname else ()), *sorted(person.middle)]
    given = [word for word in sorted(person.given) if len(word) > 1]
    spelt = [f"{word} {person.surname[:1]}" for word in given]
    return [word for word in dict.fromkeys([*surnames, *given, *spelt]) if word]


def _most_documents(person: Person) -> int:
    return -len(person.documents)
