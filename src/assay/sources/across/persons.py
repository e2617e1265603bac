"""A person as reports name and describe them: given names, surname, offices, bodies, states."""

from __future__ import annotations

from dataclasses import dataclass, field

from assay.domain.source import Role
from assay.sources.mentions.lexicon import PERSON_HEADS
from assay.sources.mentions.mention import Gender
from assay.sources.mentions.people import gender_of
from assay.sources.mentions.phrase import SUFFIXES
from assay.sources.within.entity import Entity
from assay.texts.names import HONORIFICS, PARTICLES, fold, word_set

SHOWN = (Gender.MALE, Gender.FEMALE)
"""Genders that tell people apart."""
LONGEST_SMALL_WORD = 3
"""Words up to this long in a body's name are not compared."""
MOST_GIVEN = 8
"""Further given names of one person are not compared with."""
_NO_OFFICE = HONORIFICS | word_set("senior top leader official head politician former person man woman member")
_GENERATIONS = {"jr": 2, "sr": 1, "ii": 2, "iii": 3, "iv": 4, "elder": 1, "younger": 2}
_ARTICLES = ("al-", "el-", "ul-", "ur-", "as-", "an-", "ad-")


@dataclass(slots=True)
class Person:
    """What reports say of somebody whom they name: given names and surname folded, offices, bodies, states, gender."""

    key: tuple[str, ...]
    given: set[str] = field(default_factory=set)
    middle: frozenset[str] = frozenset()
    surname: str = ""
    gender: Gender = Gender.UNKNOWN
    generation: int = 0
    offices: set[str] = field(default_factory=set)
    bodies: set[str] = field(default_factory=set)
    states: set[str] = field(default_factory=set)
    documents: set[int] = field(default_factory=set)

    @property
    def roles(self) -> set[Role]:
        """The capacities that the offices stand for."""
        return {PERSON_HEADS[word] for word in self.offices if word in PERSON_HEADS} - {Role.UNKNOWN}

    def add(self, entity: Entity) -> None:
        """Adds what one report says of this person."""
        self.documents.add(entity.document)
        self.offices |= (entity.titles | entity.heads) - _NO_OFFICE
        if entity.affiliation:
            self.bodies |= {word for word in fold(entity.affiliation).split() if len(word) > LONGEST_SMALL_WORD}
        if entity.state:
            self.states.add(entity.state)
        if self.gender not in SHOWN:
            self.gender = entity.gender

    def take_in(self, other: Person, *, spelling: bool = False) -> None:
        """Adds what is known of another name of this person; a mere `spelling` of it draws no further spellings in."""
        if not spelling and len(self.given) < MOST_GIVEN:
            self.given |= other.given
        self.offices |= other.offices
        self.bodies |= other.bodies
        self.states |= other.states
        self.documents |= other.documents
        if self.gender not in SHOWN:
            self.gender = other.gender
        self.generation = self.generation or other.generation


def person_of(entity: Entity, key: tuple[str, ...]) -> Person:
    """What one report says of the person whom `entity` names; `key` is the name by which persons are held."""
    words = [word for word in name_words(entity.key) if word not in SUFFIXES]
    person = Person(key, middle=frozenset(words[1:-1]), surname=plain_surname(words[-1] if words else ""))
    if full(entity):
        person.given.add(words[0])
        for name in entity.names:
            first, *rest = [fold(word) for word in name.split() if fold(word) not in HONORIFICS] or [""]
            if rest and first and words[0] in (first, *(word for word in (first[:1],) if len(words[0]) == 1)):
                person.given.add(first)
    person.generation = max((_GENERATIONS[word] for word in entity.key if word in _GENERATIONS), default=0)
    person.add(entity)
    if person.gender not in SHOWN and full(entity):
        person.gender = gender_of(tuple(words))
    return person


def full(entity: Entity) -> bool:
    """Whether the entity has a given name: "von der Leyen" has none."""
    words = name_words(entity.key)
    return entity.is_person and len(words) > 1 and not all(word in PARTICLES for word in words[:-1])


def name_words(key: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name by its key; a body that bears a person's name ("Nielsen") is held with a word before it."""
    return key[1:] if key[:1] == ("body",) else key


def plain_surname(word: str) -> str:
    """A folded surname without the Arabic article, which reports give or leave out."""
    return next((word[len(article) :] for article in _ARTICLES if word.startswith(article)), word)
