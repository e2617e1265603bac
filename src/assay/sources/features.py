"""What speaks for and against a mention naming an entity: a list one can read, with a weight for each feature.

A mention is given to the entity with the highest total, if that reaches `THRESHOLD`. Features are 0..1 each.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from assay.domain.source import Role, SourceKind
from assay.sources.entity import Entity
from assay.sources.lexicon import PERSON_HEADS, UMBRELLA
from assay.sources.mention import Form, Gender, Mention, Number
from assay.sources.people import same_person_name
from assay.sources.phrase import SUFFIXES
from assay.texts.names import fold, initials, word_set

THRESHOLD = 2.0
_ON_AIR = word_set("channel broadcaster network station")
_IN_PRINT = word_set(
    "times post herald ledger courier gazette tribune journal chronicle examiner telegraph beacon newspaper magazine"
)
_NO_OFFICE = word_set("mr mrs ms dr miss former senior top sir politician news wire")


def full_name(mention: Mention, entity: Entity) -> float:
    """The full names agree; words before the given name ("Rival Ann Lee") do not matter."""
    if not mention.surname or len(mention.key) < 2 or not entity.full_name:
        return 0.0
    same = same_person_name(mention.key, entity.key)
    return float(same or (len(mention.key) > 2 and mention.key[-2:] == entity.key[-2:]))


def last_name(mention: Mention, entity: Entity) -> float:
    """One of the two is a bare surname, the other has that surname."""
    bare = len(mention.key) == 1 or len(entity.key) == 1
    return float(bool(mention.surname) and bare and mention.surname == entity.surname)


def given_name(mention: Mention, entity: Entity) -> float:
    """A bare name is the entity's given name."""
    return float(entity.full_name and len(mention.key) == 1 and mention.key[0] == entity.key[0])


def other_name(mention: Mention, entity: Entity) -> float:
    """Both have a full name, and the names differ."""
    full = len(mention.key) > 1 and entity.full_name and bool(mention.surname)
    return float(full and not full_name(mention, entity))


def other_generation(mention: Mention, entity: Entity) -> float:
    """One is "Jr", the other is not."""
    return float(bool((set(mention.key) ^ set(entity.key)) & SUFFIXES) and len(mention.key) > 1)


def same_body(mention: Mention, entity: Entity) -> float:
    """The names of bodies agree up to order, small words and spelling."""
    return float(bool(mention.key) and not entity.is_person and mention.key == entity.key)


def acronym(mention: Mention, entity: Entity) -> float:
    """One is the other's initials."""
    if entity.is_person or not mention.name:
        return 0.0
    short = "".join(mention.name).replace(".", "")
    if short.isupper() and 2 <= len(short) <= 8:
        return float(any(initials(name) == short for name in entity.names))
    long = initials(" ".join(mention.name))
    return float(len(long) > 1 and any(name.replace(".", "") == long for name in entity.names))


def part_of_body(mention: Mention, entity: Entity) -> float:
    """All words of the mention are words of the body's longer name."""
    words = set(mention.key)
    return float(bool(words) and not entity.is_person and entity.key[:1] != ("outlet",) and words < set(entity.key))


def same_office(mention: Mention, entity: Entity) -> float:
    """The described office or thing is one the entity is known by."""
    if not mention.head:
        return 0.0
    known = entity.titles | entity.heads
    if not entity.is_person:
        known = known | entity.name_words | set(entity.key)
    wanted = ({mention.head} | mention.titles) - _NO_OFFICE
    return float(mention.head in known and wanted <= known | entity.modifiers)


def umbrella_noun(mention: Mention, entity: Entity) -> float:
    """The noun picks out anything of the entity's sort ("the agency" after "Reuters")."""
    bare = mention.form is Form.DEFINITE and not mention.affiliation and not mention.key
    if not bare or entity.kind not in UMBRELLA.get(mention.head, ()):
        return 0.0
    if mention.head in ("man", "woman", "person"):
        return 1.0
    if mention.head in _ON_AIR and entity.name_words & _IN_PRINT:
        return 0.0
    if (mention.modifiers | mention.titles) - _NO_OFFICE:
        return 0.0
    return float(not entity.is_person or _same_capacity(mention, entity))


def _same_capacity(mention: Mention, entity: Entity) -> bool:
    """Whether a person is known in the capacity that a bare noun ("the official", "the source") stands for."""
    if mention.head == "source":
        return entity.anonymous
    role = PERSON_HEADS.get(mention.head, Role.UNKNOWN)
    return role is not Role.UNKNOWN and any(PERSON_HEADS.get(word) is role for word in entity.titles | entity.heads)


def unmatched_words(mention: Mention, entity: Entity) -> float:
    """The share of a description's own words that nothing known of the entity covers."""
    if not mention.head:
        return 0.0
    own = {word for word in mention.modifiers if word not in _NO_OFFICE}
    known = entity.modifiers | entity.titles | entity.heads | set(entity.key) | entity.name_words
    return len(own - known) / len(own) if own else 0.0


def other_affiliation(mention: Mention, entity: Entity) -> float:
    """Both speak for a body, and the bodies share no word."""
    if not mention.affiliation or not entity.affiliation or mention.name:
        return 0.0
    return float(not set(fold(mention.affiliation).split()) & set(fold(entity.affiliation).split()))


def same_title(mention: Mention, entity: Entity) -> float:
    """The name comes with a title that the entity has."""
    return float(bool(mention.name) and bool((mention.titles & entity.titles) - _NO_OFFICE))


def gender_conflict(mention: Mention, entity: Entity) -> float:
    """Grammatical genders differ."""
    both = {mention.gender, entity.gender}
    return float(both in ({Gender.MALE, Gender.FEMALE}, {Gender.MALE, Gender.NEUTER}, {Gender.FEMALE, Gender.NEUTER}))


def number_conflict(mention: Mention, entity: Entity) -> float:
    """One is one, the other many."""
    return float({mention.number, entity.number} == {Number.SINGULAR, Number.PLURAL})


def country_conflict(mention: Mention, entity: Entity) -> float:
    """Both have a country, and the countries differ."""
    return float(bool(mention.country and entity.country) and mention.country != entity.country)


def kind_conflict(mention: Mention, entity: Entity) -> float:
    """One is a person, the other a body or a thing."""
    person = mention.kind is SourceKind.PERSON
    known = SourceKind.UNKNOWN not in (mention.kind, entity.kind)
    return float(known and person != (entity.kind is SourceKind.PERSON))


def nearness(mention: Mention, entity: Entity) -> float:
    """How near the entity was last mentioned: 1 beside it, 0.5 at 400 characters."""
    return 1 / (1 + abs(mention.span.start - entity.last) / 400)


def often_named(mention: Mention, entity: Entity) -> float:  # noqa: ARG001
    """How often the entity is named here: 1 from ten times on; the same for every mention."""
    return min(len(entity.mentions), 10) / 10


def speaks_here(mention: Mention, entity: Entity) -> float:  # noqa: ARG001
    """The entity has been a source before in this document; the same for every mention."""
    return float(bool(entity.spoken))


@dataclass(frozen=True, slots=True)
class Feature:
    """One row of the model: a test, its weight, and the words for a reason (none where it never decides)."""

    test: Callable[[Mention, Entity], float]
    weight: float
    says: str = ""


MODEL: tuple[Feature, ...] = (
    Feature(full_name, 7.0, "the full name is the same"),
    Feature(last_name, 3.0, "the surname is the same"),
    Feature(given_name, 2.2, "it is the given name of a person named before"),
    Feature(same_body, 7.0, "the body's name is the same"),
    Feature(acronym, 5.0, "one is the short form of the other"),
    Feature(part_of_body, 1.5, "it is a part of the body's longer name"),
    Feature(same_office, 3.0, "the description fits what the text calls it"),
    Feature(umbrella_noun, 2.0, "the noun fits the nearest source of its sort"),
    Feature(same_title, 1.0, "the title is the same"),
    Feature(speaks_here, 0.4),
    Feature(nearness, 0.8),
    Feature(often_named, 0.8),
    Feature(unmatched_words, -2.5),
    Feature(other_affiliation, -4.0),
    Feature(other_name, -9.0),
    Feature(other_generation, -9.0),
    Feature(gender_conflict, -6.0),
    Feature(number_conflict, -4.0),
    Feature(country_conflict, -3.5),
    Feature(kind_conflict, -6.0),
)


_NAME_TESTS = (full_name, last_name, given_name, same_body, acronym, part_of_body)


def score(mention: Mention, entity: Entity) -> tuple[float, str]:
    """The total for this pair, and the words of the feature that spoke for it most.

    A mention with a name in it needs a feature of names in its favour; office and nearness alone never rename anybody.
    """
    total, best, words, named = 0.0, 0.0, "", False
    for feature in MODEL:
        points = feature.weight * feature.test(mention, entity)
        total += points
        named = named or (points > 0 and feature.test in _NAME_TESTS)
        if points > best and feature.says:
            best, words = points, feature.says
    return (total, words) if words and (named or not mention.name) else (min(total, 0.0), "")
