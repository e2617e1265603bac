"""The antecedents that a pronoun may have: the people, bodies, groups and things named before it that agree with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from assay.domain.source import SourceKind
from assay.sources.mentions.lexicon import RELATIVE
from assay.sources.mentions.mention import Gender, Mention, Number
from assay.sources.within.antecedents import REACH, values
from assay.sources.within.entity import Entity
from assay.sources.within.places import Here, Place
from assay.sources.within.scoring import Option
from assay.texts.names import fold

WINDOW = 40
"""How many places before a pronoun are looked at."""
MOST = 8
"""How many of those that agree with it are weighed, the nearest ones."""
RELATIVE_REACH = 60
"""How many characters before "who" or "which" its antecedent may end."""
_BESIDE = 3
"""How many characters part a subject from the pronoun that interrupts its clause: a comma or dash, and spaces."""
_NAMED_BODIES = (SourceKind.ORGANISATION, SourceKind.GOVERNMENT, SourceKind.PUBLICATION)
_SPEAKERS = (SourceKind.PERSON, SourceKind.GROUP, SourceKind.UNKNOWN, SourceKind.ORGANISATION)


def is_relative(mention: Mention) -> bool:
    """Whether the pronoun is "who", "which" or the like."""
    return fold(mention.wording.partition(" ")[0]) in RELATIVE


def options(here: Here, places: Sequence[Place]) -> list[Option]:
    """The places before a third-person pronoun that agree with it, the nearest first; `places` are in reading order.

    Where all are places of one entity, the nearest alone is given: there is no choice.
    """
    parted = _parted(here, places)
    before = (place for place in _before(here, places) if place.entity is not parted)
    agreeing = list(islice((place for place in before if _may_be(here, place)), MOST))
    if agreeing and all(place.entity is agreeing[0].entity for place in agreeing):
        agreeing = agreeing[:1]
    return [Option(place.entity, values(here, place)) for place in agreeing]


def relative_antecedent(here: Here, places: Sequence[Place]) -> Entity | None:
    """The entity just before "who" or "which" in its sentence, or none."""
    for place in _before(here, places):
        if place.sentence != here.sentence or here.mention.span.start - place.span.end > RELATIVE_REACH:
            return None
        if not _may_be(here, place):
            continue
        people_only = fold(here.mention.wording) in ("who", "whom")
        return None if people_only and place.entity.kind not in _SPEAKERS else place.entity
    return None


def _parted(here: Here, places: Sequence[Place]) -> Entity | None:
    """The subject of what the pronoun says, which it parts from its verb ("Veldia, it said, has ..."), or none."""
    if not here.is_source or not places:
        return None
    last = next((place for place in reversed(places) if place.span.end <= here.mention.span.start), None)
    beside = last is not None and here.mention.span.start - last.span.end <= _BESIDE
    return last.entity if last is not None and beside and last.entity in here.in_own_words else None


def _before(here: Here, places: Sequence[Place]) -> Iterator[Place]:
    for place in reversed(places[-WINDOW:]):
        if here.sentence - place.sentence > REACH:
            return
        if place.span.end <= here.mention.span.start:
            yield place


def _may_be(here: Here, place: Place) -> bool:
    place_name = place.after_preposition and _may_be_a_place(place.entity)
    if place.entity is here.sayer and {here.sayer_gender, here.mention.gender} == {Gender.MALE, Gender.FEMALE}:
        return False
    return agrees(here.mention, place.entity) and not place_name


def _may_be_a_place(entity: Entity) -> bool:
    """Whether nothing shows that a name after "in" or "of" is a person's: "the miller of Upper Veld"."""
    shown = entity.spoken or entity.titles or entity.heads or entity.gender is not Gender.UNKNOWN
    return entity.is_person and not shown


def agrees(mention: Mention, entity: Entity) -> bool:
    """Whether number, gender and kind of a pronoun and an entity can agree."""
    if {mention.gender, entity.gender} == {Gender.MALE, Gender.FEMALE}:
        return False
    human = entity.kind is SourceKind.PERSON or entity.gender in (Gender.MALE, Gender.FEMALE)
    if mention.gender in (Gender.MALE, Gender.FEMALE):
        return entity.is_person and entity.number is not Number.PLURAL
    if mention.gender is Gender.NEUTER:
        return not human and (entity.number is not Number.PLURAL or entity.kind in _NAMED_BODIES)
    if mention.number is Number.PLURAL:
        return entity.goes_by_they or entity.gender not in (Gender.MALE, Gender.FEMALE)
    return True
