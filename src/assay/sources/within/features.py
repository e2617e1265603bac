"""What speaks for and against a name or a description naming an entity: a list one can read.

Features are 0..1 each; their weights are in `weights.tsv`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assay.domain.source import Role, SourceKind
from assay.sources.mentions.lexicon import PERSON_HEADS, UMBRELLA
from assay.sources.mentions.mention import Form, Gender, Mention, Number
from assay.sources.mentions.people import same_person_name
from assay.sources.mentions.phrase import SUFFIXES, spelt_out
from assay.sources.within.entity import Entity
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import fold, initials, word_set

_ON_AIR = word_set("channel broadcaster network station")
_IN_PRINT = word_set(
    "times post herald ledger courier gazette tribune journal chronicle examiner telegraph beacon newspaper magazine"
)
_OWNER = lazy_pattern(r"(?:(?:the|a|an) )?((?:[^\s,’']+ ){0,4}[^\s,’']+)(?:[’']s|(?<=s)[’']) ", re.IGNORECASE)
_OTHER_OWNER = {"his": "her ", "her": "his "}
_SECOND = word_set("deputy vice assistant")
"""Words that make an office another one: the deputy mayor is not the mayor."""
_TOLD_BY_CLAUSE = word_set("witness researcher leader")
"""What a clause may make of somebody ("who was at the barrier"), beside the noun that names the office."""
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


def same_members(mention: Mention, entity: Entity) -> float:
    """Both are people named together, and their surnames are the same."""
    together = mention.key[:1] == entity.key[:1] == ("and",)
    return float(together and _surnames(mention.key) == _surnames(entity.key))


def _surnames(key: tuple[str, ...]) -> list[str]:
    return sorted(member.rpartition("-")[2].removesuffix("s") for member in key[1:])


def same_wording(mention: Mention, entity: Entity) -> float:
    """The same words without an article for several: "some Democrats" again."""
    if mention.form is not Form.INDEFINITE or mention.number is not Number.PLURAL:
        return 0.0
    wording = mention.wording.casefold()
    return float(any(known.wording.casefold() == wording for known in entity.mentions[-20:]))


def told_in_headline(mention: Mention, entity: Entity) -> float:
    """The headline speaks of the entity in the same noun, and the text has not done so since."""
    alone = entity.headline and len(entity.mentions) == 1 and entity.mentions[0].head == mention.head
    if not alone or not mention.head or mention.form is not Form.INDEFINITE:
        return 0.0
    told = _particulars(entity.mentions[0])
    return float(not told or not _particulars(mention) or bool(told & _particulars(mention)))


def _particulars(mention: Mention) -> set[str]:
    """The words that tell one official from the next: "border", "UN"."""
    return set(mention.modifiers) - _NO_OFFICE | set(fold(mention.affiliation or "").split())


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
    if not mention.head or _is_set_apart(mention, entity):
        return 0.0
    known = entity.titles | entity.heads
    if not entity.is_person:
        known = known | entity.name_words | set(entity.key)
    wanted = ({mention.head} | (mention.titles - _TOLD_BY_CLAUSE)) - _NO_OFFICE
    if known & _SECOND and not wanted & _SECOND:
        return 0.0
    return float(mention.head in known and wanted <= known | entity.modifiers)


def _is_set_apart(mention: Mention, entity: Entity) -> bool:
    """Whether the entity came as "another", and the mention has words of its own: "the woman at the stop"."""
    return entity.mentions[0].opens_new and bool(_particulars(mention) - entity.modifiers - entity.titles)


def umbrella_noun(mention: Mention, entity: Entity) -> float:
    """The noun picks out anything of the entity's sort ("the agency" after "Reuters")."""
    bare = mention.form is Form.DEFINITE and not (mention.affiliation or mention.key or _owner(mention.wording))
    if not bare or entity.kind not in UMBRELLA.get(mention.head, ()) or _is_set_apart(mention, entity):
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
    if mention.affiliation and entity.affiliation and _share(mention.affiliation, entity.affiliation):
        own -= {spelt_out(word) for word in mention.affiliation.split()}
    known = entity.modifiers | entity.titles | entity.heads | set(entity.key) | entity.name_words
    return len(own - known) / len(own) if own else 0.0


def other_affiliation(mention: Mention, entity: Entity) -> float:
    """Both speak for a body, and the bodies share no word."""
    if not mention.affiliation or not entity.affiliation or mention.name:
        return 0.0
    return float(not _share(mention.affiliation, entity.affiliation))


def _share(one: str, other: str) -> bool:
    """Whether two names of bodies have a word in common, or one is the other's initials."""
    short = {one.replace(".", ""), other.replace(".", "")} & {initials(one), initials(other)}
    return bool(short) or bool(set(fold(one).split()) & set(fold(other).split()))


def other_owner(mention: Mention, entity: Entity) -> float:
    """Both belong to somebody or something, and to two that share no word: "the zoo's director", "the museum's"."""
    pronoun = mention.wording.partition(" ")[0].casefold()
    if other := _OTHER_OWNER.get(pronoun):
        return float(any(known.wording.casefold().startswith(other) for known in entity.mentions[:20]))
    owner = _owner(mention.wording)
    if not owner or mention.name:
        return 0.0
    known = [found for known in entity.mentions[:20] if (found := _owner(known.wording))]
    known += [fold(entity.affiliation)] if entity.affiliation else []
    return float(bool(known) and not any(set(owner.split()) & set(found.split()) for found in known))


@lru_cache(maxsize=65536)
def _owner(wording: str) -> str:
    """The folded owner in "the zoo's director", without its article, or nothing."""
    found = _OWNER.match(wording)
    return fold(found.group(1)) if found else ""


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


def often_named(mention: Mention, entity: Entity) -> float:
    """How often the entity is named here: 1 from ten times on; the same for every mention."""
    return min(len(entity.mentions), 10) / 10


def speaks_here(mention: Mention, entity: Entity) -> float:
    """The entity has been a source before in this document; the same for every mention."""
    return float(bool(entity.spoken))


@dataclass(frozen=True, slots=True)
class Feature:
    """One row of the list: a test, what group it belongs to, and the words for a reason (none: it never decides)."""

    test: Callable[[Mention, Entity], float]
    group: str
    says: str = ""

    @property
    def name(self) -> str:
        """The name under which the table has its weight."""
        return self.test.__name__


FEATURES: tuple[Feature, ...] = (
    Feature(full_name, "name", "the full name is the same"),
    Feature(last_name, "name", "the surname is the same"),
    Feature(given_name, "name", "it is the given name of a person named before"),
    Feature(same_body, "name", "the body's name is the same"),
    Feature(same_members, "name", "the same people are named together"),
    Feature(same_wording, "title", "the same words stand for the same group"),
    Feature(told_in_headline, "title", "the headline tells it in the same noun"),
    Feature(acronym, "name", "one is the short form of the other"),
    Feature(part_of_body, "name", "it is a part of the body's longer name"),
    Feature(same_office, "title", "the description fits what the text calls it"),
    Feature(umbrella_noun, "title", "the noun fits the nearest source of its sort"),
    Feature(same_title, "title", "the title is the same"),
    Feature(speaks_here, "recency"),
    Feature(nearness, "recency"),
    Feature(often_named, "recency"),
    Feature(unmatched_words, "title"),
    Feature(other_affiliation, "affiliation"),
    Feature(other_owner, "affiliation"),
    Feature(other_name, "name"),
    Feature(other_generation, "name"),
    Feature(gender_conflict, "number and gender"),
    Feature(number_conflict, "number and gender"),
    Feature(country_conflict, "affiliation"),
    Feature(kind_conflict, "number and gender"),
)
_TESTS = tuple(feature.test for feature in FEATURES)
_NAME_TESTS = (full_name, last_name, given_name, same_body, same_members, acronym, part_of_body)
_REPEATING = (same_wording, told_in_headline)
_SAYING_TESTS = tuple(feature.test for feature in FEATURES if feature.says)
_SAYING = tuple(place for place, feature in enumerate(FEATURES) if feature.says)


def values(mention: Mention, entity: Entity) -> tuple[float, ...]:
    """The values of all features, in their order."""
    return tuple([test(mention, entity) for test in _TESTS])


def may_name(mention: Mention, entity: Entity) -> bool:
    """Whether anything that tells who is meant speaks for the pair.

    For a mention with a name in it that must be a name: office and nearness alone never rename anybody. What is
    introduced anew ("an official", "officials") goes on with nothing but the same words, or a headline.
    """
    telling: Sequence[Callable[[Mention, Entity], float]] = _NAME_TESTS
    if not mention.name:
        telling = _REPEATING if mention.form is Form.INDEFINITE and not mention.key else _SAYING_TESTS
    return any(test(mention, entity) > 0 for test in telling)


def reason(found: Sequence[float], weights: Sequence[float]) -> str:
    """The words of the feature that speaks for the pair most, or none."""
    points = [(weights[place] * found[place], -place) for place in _SAYING]
    most, place = max(points)
    return FEATURES[-place].says if most > 0 else ""
