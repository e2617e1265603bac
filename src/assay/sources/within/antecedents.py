"""What makes a place before a pronoun its antecedent: a list one can read, with its weights in `weights.tsv`.

The features are those of salience (Lappin and Leass 1994) and centering (Grosz, Joshi and Weinstein 1995), as far as
they can be read off the words without a parser, and those of speech: who spoke last, and who is being quoted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from assay.domain.source import SourceKind
from assay.sources.mentions.mention import Form, Gender, Number
from assay.sources.mentions.people import gender_of
from assay.sources.within.places import Here, Place
from assay.texts.names import fold

_SHOWN = (Gender.MALE, Gender.FEMALE)
REACH = 8
"""How many sentences back an antecedent is looked for."""


def gender_agrees(here: Here, place: Place) -> float:
    """A name, noun or title shows the entity to be of the pronoun's gender; or it goes by the "they" here."""
    entity = place.entity
    if here.mention.number is Number.PLURAL and entity.goes_by_they:
        return 1.0
    return float(entity.gender_shown and entity.gender is here.mention.gender and entity.gender in _SHOWN)


def gender_learnt(here: Here, place: Place) -> float:
    """The pronoun's gender is the entity's, which is known from earlier pronouns alone: they may be another's."""
    entity = place.entity
    return float(not entity.gender_shown and entity.gender is here.mention.gender and entity.gender in _SHOWN)


def same_given_name(here: Here, place: Place) -> float:
    """The entity goes by a bare name that is a given name of the pronoun's gender."""
    entity = place.entity
    if entity.gender is not Gender.UNKNOWN or here.mention.gender not in (Gender.MALE, Gender.FEMALE):
        return 0.0
    return float(len(entity.key) == 1 and gender_of((entity.key[0], "")) is here.mention.gender)


def many_for_many(here: Here, place: Place) -> float:
    """The pronoun is "they", and the entity is several."""
    several = place.entity.number is Number.PLURAL or place.entity.kind is SourceKind.GROUP
    return float(here.mention.number is Number.PLURAL and several)


def many_for_body(here: Here, place: Place) -> float:
    """The pronoun is "they", and the entity is a body named in the singular."""
    entity = place.entity
    return float(
        here.mention.number is Number.PLURAL
        and entity.number is not Number.PLURAL
        and entity.kind not in (SourceKind.GROUP, SourceKind.UNKNOWN, SourceKind.PERSON)
    )


def unknown_kind(here: Here, place: Place) -> float:
    """Nothing tells whether the entity is a person, a body or a thing, and it does not speak there."""
    known = here.mention.gender is place.entity.gender and here.mention.gender is not Gender.UNKNOWN
    told = known or place.is_source or same_given_name(here, place)
    return float(place.entity.kind is SourceKind.UNKNOWN and not told)


def one_for_unknown(here: Here, place: Place) -> float:
    """The pronoun is "they", and nothing tells what the entity is, nor that it is several."""
    entity = place.entity
    return float(
        here.mention.number is Number.PLURAL
        and entity.kind is SourceKind.UNKNOWN
        and entity.number is not Number.PLURAL
    )


def other_given_name(here: Here, place: Place) -> float:
    """The entity goes by a bare name that is a given name of the other gender."""
    key = place.entity.key
    shown = here.mention.gender in (Gender.MALE, Gender.FEMALE)
    return float(shown and len(key) == 1 and gender_of((key[0], "")) not in (Gender.UNKNOWN, here.mention.gender))


def sentences_back(here: Here, place: Place) -> float:
    """How many sentences lie between, as a share of those that are looked at."""
    return (here.sentence - place.sentence) / REACH


def same_clause(here: Here, place: Place) -> float:
    """The pronoun is "his", "her" or the like, and the entity stands in the same sentence: "Lee fears for his job"."""
    owns = fold(here.mention.wording) in ("his", "her", "their", "its")
    return float(owns and here.sentence == place.sentence and not place.owner and not place.after_preposition)


def speaks_here(here: Here, place: Place) -> float:
    """The entity is a source in the same sentence, before the pronoun, which is none: "Lee said he would"."""
    return float(place.is_source and not here.is_source and place.sentence == here.sentence)


def spoke_there(here: Here, place: Place) -> float:
    """Both are sources: who spoke goes on speaking."""
    return float(here.is_source and place.is_source)


def opened_sentence(here: Here, place: Place) -> float:
    """The entity opens the sentence in that place, or speaks there: it is the subject, as far as words show."""
    return float(place.opens_sentence or place.is_source)


def inside_content(here: Here, place: Place) -> float:
    """The place is part of what somebody says, the pronoun is not."""
    return float(place.in_content and not here.in_content)


def after_preposition(here: Here, place: Place) -> float:
    """The entity stands after a preposition there: it is no subject."""
    return float(place.after_preposition)


def is_owner(here: Here, place: Place) -> float:
    """The entity only owns something there: "Trump's wife", "her"."""
    return float(place.owner)


def one_for_many(here: Here, place: Place) -> float:
    """The pronoun is "they", and the entity is one person of whom nothing tells whether he or she."""
    one = place.entity.kind is SourceKind.PERSON and not place.entity.goes_by_they
    return float(here.mention.number is Number.PLURAL and one)


def says_so(here: Here, place: Place) -> float:
    """The pronoun is part of what the entity says, outside quotation marks: "Lee said he would"."""
    return float(here.sayer is place.entity and here.quotation is None)


def was_pronoun(here: Here, place: Place) -> float:
    """The same pronoun stood for the entity there."""
    return float(place.mention.form is Form.PRONOUN and place.mention.gender is here.mention.gender)


def opens_here(here: Here, place: Place) -> float:
    """The pronoun is a source, and the entity, which is none there, opens the same sentence: "Lee left, he said"."""
    return float(here.is_source and not place.is_source and place.opens_sentence and here.sentence == place.sentence)


def replied_to(here: Here, place: Place) -> float:
    """The pronoun replies or retorts, and the entity is the one who spoke last before it."""
    return float(here.replies and here.last_speaker is place.entity)


def both_open(here: Here, place: Place) -> float:
    """Both open their sentences."""
    return float(here.opens_sentence and place.opens_sentence)


def often_there(here: Here, place: Place) -> float:
    """How often the entity was named before, 1 from ten times on."""
    return min(len(place.entity.mentions), 10) / 10


def spoke_last(here: Here, place: Place) -> float:
    """The pronoun is a source, and the entity is the one who spoke last before it."""
    return float(here.is_source and here.last_speaker is place.entity)


def in_own_words(here: Here, place: Place) -> float:
    """The entity is named in what the pronoun's own statement says: "People like Scott, he said"."""
    return float(any(entity is place.entity for entity in here.in_own_words))


def quoted_here(here: Here, place: Place) -> float:
    """The pronoun stands in a quotation of the entity's own words: one calls oneself "I" there."""
    if here.quotation is None:
        return 0.0
    named_after = bool(here.sayer_key) and place.entity.surname == here.sayer_key[-1]
    return float(here.sayer is place.entity or named_after)


def has_spoken(here: Here, place: Place) -> float:
    """The pronoun is a source, and the entity has been one before, wherever."""
    return float(here.is_source and bool(place.entity.spoken))


def is_named(here: Here, place: Place) -> float:
    """The entity has a name."""
    return float(bool(place.entity.names))


@dataclass(frozen=True, slots=True)
class Feature:
    """One row of the list: a test, and what group it belongs to."""

    test: Callable[[Here, Place], float]
    group: str

    @property
    def name(self) -> str:
        """The name under which the table has its weight."""
        return self.test.__name__


FEATURES: tuple[Feature, ...] = (
    Feature(gender_agrees, "gender and number"),
    Feature(gender_learnt, "gender and number"),
    Feature(same_given_name, "gender and number"),
    Feature(many_for_many, "gender and number"),
    Feature(many_for_body, "gender and number"),
    Feature(one_for_unknown, "gender and number"),
    Feature(one_for_many, "gender and number"),
    Feature(unknown_kind, "kind"),
    Feature(other_given_name, "gender and number"),
    Feature(sentences_back, "distance"),
    Feature(same_clause, "distance"),
    Feature(spoke_there, "speech turn"),
    Feature(speaks_here, "speech turn"),
    Feature(says_so, "speech turn"),
    Feature(spoke_last, "speech turn"),
    Feature(replied_to, "speech turn"),
    Feature(quoted_here, "speech turn"),
    Feature(in_own_words, "speech turn"),
    Feature(has_spoken, "speech turn"),
    Feature(inside_content, "speech turn"),
    Feature(opened_sentence, "salience"),
    Feature(opens_here, "salience"),
    Feature(both_open, "salience"),
    Feature(was_pronoun, "salience"),
    Feature(after_preposition, "salience"),
    Feature(is_owner, "salience"),
    Feature(often_there, "salience"),
    Feature(is_named, "salience"),
)


_TESTS = tuple(feature.test for feature in FEATURES)


def values(here: Here, place: Place) -> tuple[float, ...]:
    """The values of all features, in their order."""
    return tuple([test(here, place) for test in _TESTS])
