"""How far a source is named, what kind of source it is, and in what capacity it speaks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assay.domain.source import Naming, Role, SourceKind
from assay.domain.statement import BasisKind, Statement
from assay.sources.bodies import kind_of_name
from assay.sources.entity import Entity
from assay.sources.lexicon import INFORMANT_NOUNS, PERSON_HEADS, PRIVATE_OFFICES
from assay.sources.mention import Form
from assay.sources.phrase import tokens
from assay.texts.names import word_set

# Where titles and nouns point to several roles, the first of these counts.
PRECEDENCE = (Role.OFFICIAL, Role.EXPERT, Role.WITNESS, Role.PUBLICATION, Role.PUBLIC)

PRIVATE = 4
"""In how many documents of different text a private person appears at most."""

_OFFICE_ALONE = word_set("governor senator politician president general minister representative judge")


def naming_of(entities: Iterable[Entity]) -> Naming:
    """Named where a text gives a name or a body's own designation, anonymous where it tells neither name nor office."""
    listed = list(entities)
    if any(entity.names or entity.key for entity in listed):
        return Naming.NAMED
    if any(entity.anonymous for entity in listed) and not any(map(_is_described, listed)):
        return Naming.ANONYMOUS
    return Naming.DESCRIBED


def _is_described(entity: Entity) -> bool:
    """Whether some mention says what office or body a nameless person has, be it that the name is withheld."""
    return any(
        mention.form is not Form.PRONOUN
        and (mention.affiliation is not None or (mention.head in PERSON_HEADS and mention.head not in INFORMANT_NOUNS))
        for mention in entity.mentions
    )


def kind_of(entities: Iterable[Entity]) -> SourceKind:
    """The first kind that any of the entities shows; a surname with nothing else is a person."""
    listed = list(entities)
    for entity in listed:
        if entity.kind is not SourceKind.UNKNOWN:
            return entity.kind
    shown = any(entity.titles or entity.gender in ("male", "female") for entity in listed)
    return SourceKind.PERSON if shown else SourceKind.UNKNOWN


def role_of(entities: Iterable[Entity], kind: SourceKind) -> tuple[Role, str]:
    """In what capacity the source speaks, apart from any stake in a claim, and the words that show it."""
    listed = list(entities)
    if kind is SourceKind.PUBLICATION:
        return Role.PUBLICATION, "it is a publication"
    if kind is SourceKind.GOVERNMENT:
        return Role.OFFICIAL, "it is a body of a state"
    words = {word for entity in listed for word in entity.titles | entity.heads}
    shown = {PERSON_HEADS[word]: word for word in sorted(words, reverse=True) if word in PERSON_HEADS}
    if words & _OFFICE_ALONE:
        shown[Role.OFFICIAL] = sorted(words & _OFFICE_ALONE)[0]
    for role in PRECEDENCE:
        if role in shown:
            return role, f"the text calls it “{shown[role]}”"
    if kind in (SourceKind.DOCUMENT, SourceKind.EXHIBIT):
        return _issuer_role(listed)
    return Role.UNKNOWN, ""


def speaks_for_state(entities: Iterable[Entity]) -> bool:
    """Whether an official's office or body is the state's: a minister is, a company's director is not."""
    for entity in entities:
        words = entity.titles | entity.heads
        if any(PERSON_HEADS.get(word) is Role.OFFICIAL and word not in PRIVATE_OFFICES for word in words):
            return True
        if (
            entity.affiliation
            and kind_of_name(tokens(entity.affiliation), titled=False, the=True)[0] is SourceKind.GOVERNMENT
        ):
            return True
    return False


def is_witness(kind: SourceKind, said: Sequence[Statement], *, documents: int) -> bool:
    """Whether a private person, in few documents, tells what they saw, in a quarter of their statements or more."""
    if kind not in (SourceKind.PERSON, SourceKind.GROUP, SourceKind.UNKNOWN) or documents > PRIVATE:
        return False
    seen = sum(statement.basis.kind is BasisKind.WITNESSED for statement in said)
    return seen > 0 and 4 * seen >= len(said)


def _issuer_role(entities: list[Entity]) -> tuple[Role, str]:
    for entity in entities:
        if entity.country and entity.affiliation is None:
            continue
        if entity.affiliation and entity.country:
            return Role.OFFICIAL, f"it was issued by “{entity.affiliation}”"
    return Role.UNKNOWN, ""
