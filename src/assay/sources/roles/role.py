"""How far a source is named, what kind of source it is, and in what capacity it speaks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from assay.domain.source import Naming, Role, SourceKind
from assay.domain.statement import BasisKind
from assay.sources.mentions.bodies import kind_of_name
from assay.sources.mentions.capacity import Capacity
from assay.sources.mentions.issuers import body_role, by_sort, is_learned_journal, issued_by
from assay.sources.mentions.lexicon import INFORMANT_NOUNS, OPENERS, PERSON_HEADS, PRIVATE_OFFICES
from assay.sources.mentions.mention import Form, Gender, Mention
from assay.sources.mentions.people import gender_of
from assay.sources.mentions.phrase import tokens
from assay.sources.roles.surroundings import Said, Surroundings, Told
from assay.sources.roles.testimony import said_of_oneself, tells_own_experience, was_there, watched
from assay.sources.within.entity import Entity
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import PlaceWord, fold, place, word_set

# Where a text tells several capacities, the first of these counts.
PRECEDENCE = (Role.OFFICIAL, Role.EXPERT, Role.WITNESS, Role.PUBLICATION, Role.PUBLIC)

PRIVATE = 4
"""In how many documents of different text a private person appears at most."""

_CLAUSE = lazy_pattern(r",|\b(?:which|that|who)\b")
_PAST = lazy_pattern(r"\b(?:former|ex|retired|onetime|one-time|erstwhile|past|emeritus)\b", re.IGNORECASE)
"""What was: somebody who once held an office and now speaks from learning is an expert."""
_ADVERTISED = lazy_pattern(
    r"\b(?P<maker>[A-Z][\w-]{1,30})(?:['’]s?)? (?:(?:campaign|television|tv|TV|radio|attack|new|latest|online) ){0,3}"
    r"(?:ads?|advertisements?|spots?|commercials?|slides?|leaflets?|flyers?|newsletters?)\b"
)
_OF_OUTLET = lazy_pattern(r"\A(?:the )?(?P<outlet>[A-Z][\w.& ]{1,40}?)['’]s? (?:own )?(?:[\w-]+ )?[A-Z]")
_LISTS = lazy_pattern(r", [^,]{2,60},? and ")
_RETIRED = lazy_pattern(r"\([Rr]et(?:\.|d\.?|ired)\)")
_PLACED_AT = lazy_pattern(r"\w (?:of|at|from|with) ((?:the |an? )?[^,;]{3,80})")
_AT_THE_HEAD = word_set(
    "director co-director head chief chair chairman chairwoman founder co-founder manager adviser advisor assistant"
    " president vice-president officer fellow"
)
"""Offices that at a body of learning are held by those who speak from learning."""
_GROUPS = {
    **dict.fromkeys(word_set("jury delegation bench"), Role.OFFICIAL),
    **dict.fromkeys(word_set("family couple community crowd public audience household congregation"), Role.PUBLIC),
}
"""Nouns for several people together that tell in what capacity they speak."""
_OF_SERVICES = word_set("intelligence security diplomatic law-enforcement military")
_OF_JUDGES = word_set("arbitration appeals appellate judicial disciplinary congressional parliamentary federal")
_SEATS = word_set("city town state country county municipality borough republic kingdom government")
"""What a text calls a place that speaks as an authority; no person is called so."""
_SHARES = word_set("percent percentage majority minority plurality")
_PEOPLE = (SourceKind.PERSON, SourceKind.GROUP, SourceKind.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Shown:
    """A role, why, and the mention whose words tell it (none where no words do)."""

    role: Role
    why: str = ""
    entity: Entity | None = None
    mention: Mention | None = None


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
    """The first kind that any of the entities shows; a name with nothing else is a person's."""
    listed = list(entities)
    if any(entity.is_person and entity.names and entity.heads & _SEATS for entity in listed):
        return SourceKind.GOVERNMENT
    for entity in listed:
        if entity.kind is not SourceKind.UNKNOWN:
            return entity.kind
    shown = any(entity.titles or entity.gender in ("male", "female") for entity in listed)
    return SourceKind.PERSON if shown or any(map(_like_a_surname, listed)) else SourceKind.UNKNOWN


def _like_a_surname(entity: Entity) -> bool:
    """Whether a bare name is made like a surname: one word of letters with no capital inside ("EB-5", "RealPolls")."""
    return any(name.isalpha() and (name.istitle() or (name.isupper() and len(name) > 4)) for name in entity.names)


def role_of(entities: Iterable[Entity], kind: SourceKind, around: Surroundings, said: Iterable[Said] = ()) -> Shown:
    """In what capacity the source speaks, apart from any stake in a claim, and the words that show it.

    `said` is what it says, in its words.
    """
    listed = list(entities)
    if kind is SourceKind.PUBLICATION:
        journal = any(is_learned_journal(mention.wording) for entity in listed for mention in entity.mentions)
        return (
            Shown(Role.EXPERT, "it is a journal of learning")
            if journal
            else Shown(Role.PUBLICATION, "it is a publication")
        )
    if kind is SourceKind.GOVERNMENT:
        return Shown(Role.OFFICIAL, "it is a body of a state")
    if kind is SourceKind.ORGANISATION:
        return _of_body(listed)
    if kind in (SourceKind.DOCUMENT, SourceKind.EXHIBIT):
        return _of_work(listed, around)
    return _of_people(listed, kind, around, said)


def _of_people(listed: list[Entity], kind: SourceKind, around: Surroundings, said: Iterable[Said]) -> Shown:
    """The role of persons and groups: what names them tells it, else what stands around, else what they say."""
    if kind is SourceKind.GROUP and any(entity.heads & _SHARES for entity in listed):
        return _first([*_told(listed)]) or Shown(Role.PUBLIC, "it is a share of those who were asked")
    told = [*_told(listed)]
    if kind is SourceKind.GROUP and (several := _of_several(told)) is not None:
        return several
    shown = _first([each for each in told if not each[0].weak])
    held = shown is not None and shown.role in (Role.OFFICIAL, Role.EXPERT, Role.PUBLICATION)
    if shown is not None and held and not (shown.role is Role.OFFICIAL and _PAST.search(shown.why)):
        return shown
    beside = [*told, *around.told_of(listed)]
    strong = [each for each in beside if not each[0].weak]
    shown = _first(strong)
    if shown is not None and shown.role is Role.PUBLIC and (seen := _candidate(listed, around)) is not None:
        return seen
    return (
        shown
        or _by_surname(listed, around)
        or _first(beside)
        or _by_members(listed, around)
        or _by_body(listed)
        or _by_own_words(listed, said)
        or _by_rivals(listed, around)
        or _by_sort_of_group(listed)
        or _by_given_name(listed)
        or Shown(Role.UNKNOWN)
    )


def _by_sort_of_group(entities: list[Entity]) -> Shown | None:
    for entity in entities:
        if entity.key[:1] == ("people",) or any(map(_is_people, entity.names)):
            return Shown(Role.PUBLIC, "it is a people")
        for mention in entity.mentions:
            if mention.head in _GROUPS and mention.modifiers & _OF_SERVICES:
                return Shown(Role.OFFICIAL, f"of such a sort is “{mention.wording}”", entity, mention)
            if mention.head == "panel" and mention.modifiers & _OF_JUDGES:
                return Shown(Role.OFFICIAL, f"of such a sort is “{mention.wording}”", entity, mention)
            if mention.head in _GROUPS:
                return Shown(_GROUPS[mention.head], f"the text calls it “{mention.head}”", entity, mention)
    return None


def _is_people(name: str) -> bool:
    """Whether a plural is a people's of double name: "Irish-Americans"."""
    found = place(name.rpartition("-")[2]) if "-" in name else None
    return found is not None and found[1] is PlaceWord.DEMONYM


def _by_given_name(entities: list[Entity]) -> Shown | None:
    """Private people alone are called by their given name throughout ("Melanie said").

    Women's names alone tell it: men's are surnames too ("Scott said").
    """
    for entity in entities:
        by_given_name = entity.is_person and len(entity.key) == 1 and entity.names and not entity.titles
        if by_given_name and gender_of((entity.key[0], "")) is Gender.FEMALE:
            return Shown(Role.PUBLIC, "the text calls them by their given name alone", entity, entity.mentions[0])
    return None


def _by_own_words(entities: list[Entity], said: Iterable[Said]) -> Shown | None:
    """The role that speakers give themselves ("As a nurse, I ...")."""
    told = [capacity for each in said for capacity in said_of_oneself(each.content)]
    return _first([(capacity, entities[0], entities[0].mentions[0]) for capacity in told])


def _told(entities: list[Entity]) -> Iterator[Told]:
    for entity in entities:
        for mention in entity.mentions:
            for capacity in mention.capacities:
                yield capacity, entity, mention


def _first(told: Sequence[Told]) -> Shown | None:
    """What the strongest of the capacities told amounts to, by `PRECEDENCE`; weak ones count where all are weak."""
    learned = any(capacity.role is Role.EXPERT and not capacity.weak for capacity, _, _ in told)
    if learned:
        told = [each for each in told if each[0].role is not Role.OFFICIAL or not _is_past(*each)]
    for weak in (False, True):
        for role in PRECEDENCE:
            for capacity, entity, mention in told:
                if capacity.weak is weak and _at_its_body(capacity, mention) is role:
                    return Shown(role, f"the text calls it “{capacity.words}”", entity, mention)
    return None


def _is_past(capacity: Capacity, entity: Entity, mention: Mention) -> bool:
    """Whether the text tells an office as one of former days."""
    of_mention = capacity in mention.capacities and _RETIRED.search(mention.wording) is not None
    return _PAST.search(capacity.words) is not None or (of_mention and bool(entity.mentions))


def _of_several(told: Sequence[Told]) -> Shown | None:
    """What most of those are whom one mention lists ("the family, neighbours and a lawyer"), else the first."""
    for capacity, entity, mention in told:
        roles = [each.role for each in mention.capacities]
        if len(roles) > 1 and _LISTS.search(mention.wording):
            role = max(roles, key=roles.count)
            words = next(each.words for each in mention.capacities if each.role is role)
            return Shown(role, f"the text calls it “{words}”", entity, mention)
        if capacity:
            return None
    return None


def _at_its_body(capacity: Capacity, mention: Mention) -> Role:
    """The role of a capacity at the body it is held at: who directs an institute speaks as an expert."""
    if capacity.role is Role.OFFICIAL and mention.affiliation and capacity.words.casefold().split()[-1] in _AT_THE_HEAD:
        return Role.EXPERT if body_role(mention.affiliation) is Role.EXPERT else capacity.role
    return capacity.role


def _by_surname(entities: list[Entity], around: Surroundings) -> Shown | None:
    """The role that a text tells where it gives a person's surname, be it inside another name ("the Lee campaign")."""
    return _first(
        [told for entity in entities if entity.surname for told in around.told_of_surname(entity, entity.surname)]
    )


def _candidate(entities: list[Entity], around: Surroundings) -> Shown | None:
    """The office that a private calling hides ("the businessman"), told of a surname that nobody else in it bears."""
    alone = [
        entity
        for entity in entities
        if entity.surname and len({other.key for other in around.named(entity, entity.surname) if other.full_name}) <= 1
    ]
    told = [each for entity in alone for each in around.told_of_surname(entity, entity.surname)]
    return _first([each for each in told if each[0].role is Role.OFFICIAL and not each[0].weak])


def _by_rivals(entities: list[Entity], around: Surroundings) -> Shown | None:
    """The role of somebody named in one breath with those who seek an office ("Lee and Chan", Chan a candidate)."""
    told = [each for entity in entities if entity.surname for each in around.told_of_rivals(entity, entity.surname)]
    return _first([each for each in told if not each[0].weak])


def _by_members(entities: list[Entity], around: Surroundings) -> Shown | None:
    """The role of those who are named together, where what is told of them agrees."""
    for entity in entities:
        shown = [_of_member(name, entity, around) for name in entity.key[1:] if entity.key[0] == "and"]
        told = [each for each in shown if each is not None]
        if told and len({each.role for each in told}) == 1:
            return told[0]
    return None


def _of_member(name: str, group: Entity, around: Surroundings) -> Shown | None:
    """What is told of one of those named together ("lee", "ann-lee"), be it where only the text names them."""
    surname = name.rpartition("-")[2]
    known = around.named(group, surname)
    return (
        _first([*_told(known)]) or _first([*around.told_of(known)]) or _first([*around.told_of_surname(group, surname)])
    )


def _by_body(entities: list[Entity]) -> Shown | None:
    """The role that somebody's body gives where no office or profession is told ("Lee of Veld University")."""
    for entity in entities:
        for mention in entity.mentions:
            placed = _PLACED_AT.search(mention.wording)
            outlet = _OF_OUTLET.match(mention.wording) if entity.names else None
            if outlet and body_role(outlet.group("outlet")) is Role.PUBLICATION:
                return Shown(
                    Role.PUBLICATION, f"the text says it belongs to “{outlet.group('outlet')}”", entity, mention
                )
            for body in (mention.affiliation, placed and placed.group(1)):
                role = body_role(body) if body and not place(body) else Role.UNKNOWN
                if role is Role.EXPERT or (role is not Role.UNKNOWN and body == mention.affiliation):
                    return Shown(role, f"the text says it belongs to “{body}”", entity, mention)
    return None


def _of_body(entities: list[Entity]) -> Shown:
    for entity in entities:
        for mention in entity.mentions:
            if mention.head in ("board", "boards") and "editorial" in mention.modifiers:
                return Shown(Role.PUBLICATION, f"of such a sort is “{mention.wording}”", entity, mention)
            if mention.form is not Form.PRONOUN:
                role = body_role(mention.printed_name or _CLAUSE.split(mention.wording)[0])
                if role not in (Role.UNKNOWN, Role.PUBLICATION):
                    return Shown(role, f"of such a sort is “{mention.wording}”", entity, mention)
    return Shown(Role.UNKNOWN)


def _of_work(entities: list[Entity], around: Surroundings) -> Shown:
    shown: dict[Callable[[Mention], tuple[Role, str]], Shown] = {}
    for entity in entities:
        for mention in entity.mentions:
            for told_by in (issued_by, by_sort):
                role, why = told_by(mention)
                if role is not Role.UNKNOWN:
                    shown.setdefault(told_by, Shown(role, why, entity, mention))
    return shown.get(issued_by) or _of_maker(entities, around) or shown.get(by_sort) or Shown(Role.UNKNOWN)


def _of_maker(entities: list[Entity], around: Surroundings) -> Shown | None:
    """The role of the candidate whose advertisement a work is ("a Lee ad"), where the text tells of their office."""
    for entity in entities:
        for mention in entity.mentions:
            if ((made := _ADVERTISED.search(mention.wording)) and fold(made.group("maker")) not in OPENERS) and (
                told := [*around.told_of_surname(entity, fold(made.group("maker")))]
            ):
                return _first(told)
    return None


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


def is_witness(kind: SourceKind, role: Role, said: Sequence[Said], *, documents: int) -> bool:
    """Whether a person of no office, in few documents, tells what they saw, in a quarter of their statements or more.

    `role` is what else is told of the person.
    """
    if kind not in _PEOPLE or role not in (Role.UNKNOWN, Role.PUBLIC, Role.EXPERT) or documents > PRIVATE:
        return False
    if role is Role.EXPERT:  # a surgeon who tells of the crash she was in does not speak from learning
        return any(was_there(each.content) or watched(each.content) for each in said[:1])
    seen = sum(_is_testimony(each, private=role is Role.PUBLIC) for each in said)
    return seen > 0 and 4 * seen >= len(said)


def _is_testimony(said: Said, *, private: bool) -> bool:
    if said.basis is not BasisKind.UNSTATED:
        return said.basis is BasisKind.WITNESSED
    return tells_own_experience(said.content, said.cue, private=private)
