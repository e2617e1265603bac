"""Whom somebody speaks for where the text says it in two steps: "its spokeswoman"; an office, then a name."""

from __future__ import annotations

from collections.abc import Sequence

from assay.domain.source import Role, SourceKind
from assay.sources.entity import Entity
from assay.sources.institutions import is_institution
from assay.sources.lexicon import KIND_OF_HEAD, PERSON_HEADS
from assay.sources.mention import Form, Gender, Mention, Number
from assay.sources.occurrences import Occurrence
from assay.sources.places import Place
from assay.texts.names import word_set

SINGLE_OFFICES = word_set(
    """
    minister president spokesman secretary governor mayor ambassador chairman chair head director leader commander
    commissioner chancellor king queen envoy executive speaker
    """
)
"""Offices, spelt out, that a body has one of: where the office is described and a name follows, both are one person."""
REACH = 3
"""How many sentences after the office its holder may be named."""
_BODIES = (SourceKind.GOVERNMENT, SourceKind.ORGANISATION, SourceKind.GROUP, SourceKind.PUBLICATION)


def belongs_to(owner: Entity, mention: Mention) -> str | None:
    """The body that `mention` ("its spokeswoman") speaks for where `owner` is what "its" stands for, or none."""
    if owner.is_person:
        theirs = owner.affiliation
        return theirs if theirs and is_institution(theirs) and _of_office(mention) else None
    if owner.kind not in _BODIES or not (owner.names or owner.affiliation or owner.key):
        return None
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


def _is_office_without_name(entity: Entity, mention: Mention) -> bool:
    described = any(known.form is Form.DEFINITE and (known.affiliation or known.country) for known in entity.mentions)
    alike = Gender.UNKNOWN in (entity.gender, mention.gender) or entity.gender is mention.gender
    single = bool(entity.heads & SINGLE_OFFICES) and entity.number is not Number.PLURAL
    return described and single and alike and not entity.key and bool(entity.spoken)
