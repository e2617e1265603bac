"""Whom somebody speaks for where the text says it in two steps: "its spokeswoman"; an office, then a name."""

from __future__ import annotations

from collections.abc import Sequence

from assay.domain.source import Role, SourceKind
from assay.sources.mentions.institutions import is_institution
from assay.sources.mentions.lexicon import KIND_OF_HEAD, PERSON_HEADS
from assay.sources.mentions.mention import Form, Gender, Mention, Number
from assay.sources.mentions.occurrences import Occurrence
from assay.sources.mentions.people import gender_of
from assay.sources.within.entity import Entity
from assay.sources.within.places import Place
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import fold, word_set

SINGLE_OFFICES = word_set(
    """
    minister president spokesman secretary governor mayor ambassador chairman chair head director leader commander
    commissioner chancellor king queen envoy executive speaker
    """
)
"""Offices, spelt out, that a body has one of: where the office is described and a name follows, both are one person."""
NAMED_IN, KIN_NAMED_IN, MOST_PLACES = 8, 30, 150
"""How many sentences after a described man or woman, or after somebody's kin, the name may come."""
KIN = word_set(
    """
    wife husband widow widower mother father parent son daughter brother sister sibling grandmother grandfather grandson
    granddaughter uncle aunt nephew niece cousin stepmother stepfather stepson stepdaughter spouse twin
    """
)
_ITS = lazy_pattern(r"(?:\A| (?:of|for|from|at|with|in) )[Ii]ts ")
"""Said of a body or a state, and never of a person."""
_OWNER = lazy_pattern(r"[^,;]{0,80}?([^\s,;’']+)[’']s? ")
LONGEST_OWNER = 3
_ARTICLE = lazy_pattern(r"\A[Tt]he ")
REACH = 3
"""How many sentences after the office its holder may be named."""
_BODIES = (SourceKind.GOVERNMENT, SourceKind.ORGANISATION, SourceKind.GROUP, SourceKind.PUBLICATION)


def belongs_to(owner: Entity, mention: Mention) -> str | None:
    """The body that `mention` ("its spokeswoman") speaks for where `owner` is what "its" stands for, or none."""
    if owner.kind is SourceKind.UNKNOWN and owner.names and _ITS.search(mention.wording):
        return max(owner.names, key=owner.names.__getitem__)
    if owner.is_person:
        theirs = owner.affiliation
        return theirs if theirs and is_institution(theirs) and _of_office(mention) else None
    if owner.kind not in _BODIES:
        return None
    if not (owner.names or owner.affiliation or owner.key):
        described = owner.mentions[0]
        told = _ARTICLE.sub("", described.wording)
        return told if described.form is Form.DEFINITE and len(told.split()) <= LONGEST_OWNER else None
    if owner.affiliation and owner.kind is SourceKind.GOVERNMENT:
        return owner.affiliation
    return max(owner.names, key=owner.names.__getitem__) if owner.names else owner.mentions[0].wording


def _of_office(mention: Mention) -> bool:
    heads = {mention.head, *mention.titles}
    return any(PERSON_HEADS.get(head) is Role.OFFICIAL or KIND_OF_HEAD.get(head) in _BODIES for head in heads)


def holder_of_office(occurrence: Occurrence, places: Sequence[Place]) -> Entity | None:
    """The person described by an office just before, where `occurrence` names somebody without any introduction.

    "The harbour minister of Veld closed the port on Monday. ... Ada Holm told reporters": newsrooms give the office in
    the lead and the name with the first quotation. None where more than one such office is in reach.
    """
    mention = occurrence.mention
    if not occurrence.is_source or mention.form is not Form.NAME or mention.kind is SourceKind.GROUP:
        return None
    if len(mention.key) < 2 or mention.titles or mention.affiliation or mention.head:
        return None
    found: list[Entity] = []
    for place in reversed(places):
        if occurrence.sentence - place.sentence > REACH:
            break
        entity = place.entity
        if place.is_source and entity.is_person and entity.full_name:
            return None
        if _is_office_without_name(entity, mention) and entity not in found:
            found.append(entity)
    return found[0] if len(found) == 1 else None


def bearer_of_name(occurrence: Occurrence, places: Sequence[Place]) -> Entity | None:
    """The one described before whom `occurrence` names without introduction: "a woman ... Beth said"; "X's wife".

    A bare given name is the only unnamed man or woman in reach; a full name is the unnamed kin of one with the same
    surname ("Tom Ashby's widow ... Jo Ashby"). None where the text leaves a choice.
    """
    mention = occurrence.mention
    if mention.form is not Form.NAME or mention.titles or mention.affiliation or mention.head or not mention.surname:
        return None
    if len(mention.key) == 1:
        gender = gender_of((mention.key[0], ""))
        wanted = [] if gender is Gender.UNKNOWN or not occurrence.is_source else _in_reach(occurrence, places, NAMED_IN)
        found = [entity for entity in wanted if _is_unnamed(entity) and entity.gender is gender and entity.gender_shown]
    else:
        found = [
            entity
            for entity in _in_reach(occurrence, places, KIN_NAMED_IN)
            if _is_unnamed(entity)
            and (Gender.UNKNOWN in (entity.gender, mention.gender) or entity.gender is mention.gender)
            and any(_is_kin_of(known, mention.surname) for known in entity.mentions[:20])
        ]
    return found[0] if len(found) == 1 else None


def _in_reach(occurrence: Occurrence, places: Sequence[Place], reach: int) -> list[Entity]:
    """The entities of the last sentences, each once."""
    found: dict[int, Entity] = {}
    for place in reversed(places[-MOST_PLACES:]):
        if occurrence.sentence - place.sentence > reach:
            break
        found.setdefault(id(place.entity), place.entity)
    return list(found.values())


def _is_unnamed(entity: Entity) -> bool:
    one = entity.number is not Number.PLURAL and entity.kind is SourceKind.PERSON
    return one and not entity.names and not entity.key and bool(entity.spoken)


def _is_kin_of(mention: Mention, surname: str) -> bool:
    owner = _OWNER.match(mention.wording)
    return owner is not None and mention.head in KIN and fold(owner.group(1)) == surname


def _is_office_without_name(entity: Entity, mention: Mention) -> bool:
    described = any(known.form is Form.DEFINITE and (known.affiliation or known.country) for known in entity.mentions)
    alike = Gender.UNKNOWN in (entity.gender, mention.gender) or entity.gender is mention.gender
    single = bool(entity.heads & SINGLE_OFFICES) and entity.number is not Number.PLURAL
    return described and single and alike and not entity.key and bool(entity.spoken)
