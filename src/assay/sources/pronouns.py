"""The antecedent of a pronoun: the nearest compatible person, body or group named before it."""

from __future__ import annotations

from dataclasses import dataclass

from assay.domain.source import SourceKind
from assay.sources.entity import Entity
from assay.sources.lexicon import RELATIVE
from assay.sources.mention import Gender, Mention, Number
from assay.sources.people import gender_of
from assay.texts.names import fold

REACH = 8
"""How many sentences back an antecedent is looked for."""
_WINDOW = 40
_BODIES = (
    SourceKind.ORGANISATION,
    SourceKind.GOVERNMENT,
    SourceKind.PUBLICATION,
    SourceKind.DOCUMENT,
    SourceKind.EXHIBIT,
)

_SPEAKERS = (SourceKind.PERSON, SourceKind.GROUP, SourceKind.UNKNOWN, SourceKind.ORGANISATION)

# What makes a place in the text a likely antecedent; distance counts per sentence.
SPEAKER, OPENS_SENTENCE, GENDER_SHOWN, INSIDE_QUOTE, PER_SENTENCE, UNSURE_NUMBER = 1.6, 1.0, 1.0, -1.5, -0.7, -0.9


@dataclass(frozen=True, slots=True)
class Place:
    """One place where an entity was mentioned."""

    entity: Entity
    start: int
    end: int
    sentence: int
    is_source: bool
    opens_sentence: bool
    in_content: bool
    after_preposition: bool = False


def antecedent(mention: Mention, places: list[Place], *, sentence: int, in_content: bool) -> Entity | None:
    """The entity that the third-person pronoun `mention` stands for, or none; `places` are in reading order."""
    best: tuple[float, int, Entity] | None = None
    relative = fold(mention.wording) in RELATIVE
    for order, place in enumerate(reversed(places[-_WINDOW:])):
        gap = sentence - place.sentence
        if gap > REACH or (relative and gap):
            break
        fit = _agreement(mention, place.entity)
        if fit is None or place.end > mention.span.start or (place.after_preposition and _may_be_a_place(place.entity)):
            continue
        if relative:
            if fold(mention.wording) in ("who", "whom") and place.entity.kind not in _SPEAKERS:
                return None
            return place.entity if mention.span.start - place.end <= 60 else None
        points = fit + PER_SENTENCE * gap
        points += SPEAKER * place.is_source + OPENS_SENTENCE * place.opens_sentence
        points += INSIDE_QUOTE * (place.in_content and not in_content)
        if best is None or points > best[0]:
            best = (points, -order, place.entity)
    return best[2] if best else None


def _may_be_a_place(entity: Entity) -> bool:
    """Whether nothing shows that a name after "in" or "of" is a person's: "the miller of Upper Veld"."""
    shown = entity.spoken or entity.titles or entity.heads or entity.gender is not Gender.UNKNOWN
    return entity.is_person and not shown


def _agreement(mention: Mention, entity: Entity) -> float | None:
    """How well number, gender and kind agree; none where they cannot."""
    if {mention.gender, entity.gender} == {Gender.MALE, Gender.FEMALE}:
        return None
    if mention.gender in (Gender.MALE, Gender.FEMALE):
        return _as_person(mention, entity)
    if mention.gender is Gender.NEUTER:
        return _as_thing(entity)
    return _as_many(entity) if mention.number is Number.PLURAL else 0.0


def _as_person(mention: Mention, entity: Entity) -> float | None:
    """Agreement with "he" or "she"."""
    if entity.number is Number.PLURAL or not entity.is_person:
        return None
    shown = GENDER_SHOWN if mention.gender is entity.gender else 0.0
    unsure = entity.kind is SourceKind.UNKNOWN and entity.gender is Gender.UNKNOWN
    other = len(entity.key) == 1 and gender_of((entity.key[0], "")) not in (Gender.UNKNOWN, mention.gender)
    return shown + UNSURE_NUMBER * (unsure + 2 * other)


def _as_thing(entity: Entity) -> float | None:
    """Agreement with "it"."""
    human = entity.kind is SourceKind.PERSON or entity.gender in (Gender.MALE, Gender.FEMALE)
    if human or entity.number is Number.PLURAL:
        return None
    return 0.0 if entity.kind in _BODIES else UNSURE_NUMBER


def _as_many(entity: Entity) -> float | None:
    """Agreement with "they"."""
    if entity.kind is SourceKind.PERSON or entity.gender in (Gender.MALE, Gender.FEMALE):
        return None
    if entity.number is Number.PLURAL or entity.kind is SourceKind.GROUP:
        return GENDER_SHOWN
    return UNSURE_NUMBER * (2 if entity.kind is SourceKind.UNKNOWN else 1)
