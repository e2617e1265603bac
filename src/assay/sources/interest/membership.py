"""Whether a source is a party of the claim, or speaks for one."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from assay.domain.source import Role, Source, SourceKind
from assay.sources.across.join import Cluster
from assay.sources.interest.party import Described, Party
from assay.sources.mentions.bodies import body_key
from assay.sources.mentions.lexicon import PERSON_HEADS
from assay.sources.mentions.mention import Form
from assay.sources.mentions.phrase import spelt_out, tokens
from assay.sources.mentions.specialism import without_topic
from assay.sources.roles.role import speaks_for_state
from assay.sources.states import States, is_adjective
from assay.sources.within.entity import Entity
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import countries_in, country_with, fold, word_set
from assay.texts.outlets import outlet_named

_RELATIVE = lazy_pattern(r" who | whose | that | which ")
_DEFINITE = lazy_pattern(r"\b(?:the|its|their|that) ([\w-]+)(?: ([\w-]+))?")
_LEADERS = {
    "diocese": word_set("bishop archbishop vicar dean"),
    "parish": word_set("priest vicar pastor"),
    "church": word_set("bishop priest vicar pastor"),
    "school": word_set("headmaster headmistress headteacher principal"),
    "university": word_set("rector provost president dean"),
    "college": word_set("principal rector dean"),
    "city": word_set("mayor council"),
    "town": word_set("mayor council"),
    "village": word_set("mayor elder"),
    "prison": word_set("warden governor"),
    "museum": word_set("director curator"),
    "gallery": word_set("director curator"),
    "team": word_set("coach trainer manager captain"),
    "club": word_set("coach trainer manager captain"),
    "brewery": word_set("brewer"),
    "regiment": word_set("commander colonel army military"),
    "brigade": word_set("commander"),
    "battalion": word_set("commander"),
    "soldier": word_set("army military"),
    "troop": word_set("army military"),
    "rebel": word_set("commander chief"),
    "officer": word_set("police"),
    "guard": word_set("prison"),
    "house": word_set("householder homeowner resident"),
    "newspaper": word_set("editor reporter columnist publisher"),
    "magazine": word_set("editor reporter columnist publisher"),
}
"""Offices by which the heads of bodies are known: "the bishop" speaks for the diocese."""
_COMPANIES = word_set(
    "company firm airline bank corporation manufacturer maker carrier builder producer operator retailer "
    "brewery insurer "
    "shipyard refiner chain utility startup developer supplier contractor publisher broadcaster newspaper "
    "paper club party"
)
"""Nouns that take up the one company of a claim."""
_FIRMS = word_set(
    "oil pharm pharma air airlines airways bank motors holdings shipping energy steel foods food mining "
    "chemical chemicals "
    "systems works industries brothers sons media group partners capital insurance brewery corporation corp "
    "inc ltd company "
    "rail railways gas power electric technologies labs laboratories cement paper timber logistics lines cruises hotels"
)
"""Last words of firms' names, which reports leave off."""
_OTHERS = word_set("rival other another neighboring neighbouring opposing competing different second")
_PEOPLE = (SourceKind.PERSON, SourceKind.GROUP, SourceKind.UNKNOWN)
_GENERAL = frozenset({"two", "three", "senior", "unnamed", "other"})


@dataclass(frozen=True, slots=True)
class Membership:
    """How a source is of a party: `itself`, or as one that speaks for `of`; `owned` marks a state's own outlet."""

    of: str
    itself: bool = False
    owned: bool = False


def state_of(source: Source, cluster: Cluster) -> str | None:
    """The state that the source is of: its country's code, else an invented state's folded name."""
    return source.country or next((entity.state for entity in cluster.entities if entity.state), None)


def is_official(source: Source) -> bool:
    """Whether it is a state's body or somebody who speaks by office."""
    return source.kind is SourceKind.GOVERNMENT or source.role is Role.OFFICIAL


def is_state(source: Source, cluster: Cluster) -> bool:
    """Whether the source is a body of a state or holds a public office."""
    return source.kind is SourceKind.GOVERNMENT or (is_official(source) and speaks_for_state(cluster.entities))


def membership(source: Source, cluster: Cluster, party: Party, states: States) -> Membership | None:
    """How the source is of `party`, or none."""
    if not party:
        return None
    if any(_is_itself(entity, party) for entity in cluster.entities):
        return Membership(source.name, itself=True)
    state = state_of(source, cluster)
    if state in party.countries and is_state(source, cluster):
        itself = any(entity.key in (("government", state), (state,)) for entity in cluster.entities)
        return Membership(printed_state(state, states), itself=itself)
    if source.kind is SourceKind.PUBLICATION:
        return _owned(source, cluster, party)
    return _speaks_for(source, cluster, party)


def _is_itself(entity: Entity, party: Party) -> bool:
    named = entity.key and any(_same(entity.key, key, person=entity.is_person) for key in party.keys)
    others = any(len(key) > 1 and key[-1] == entity.surname for key in party.keys) and entity.full_name
    surname = entity.surname and entity.surname in party.words and not others
    if _is_the_company(entity) and party.words - party.people:
        return True
    return bool(named or surname) or any(_is_described(entity, one) for one in party.described)


def printed_state(state: str | None, states: States) -> str:
    """A state's name as printed, from its country code or its folded name."""
    country = country_with(state or "")
    return country.name if country else (states.printed(state or "") or state or "")


def _owned(source: Source, cluster: Cluster, party: Party) -> Membership | None:
    for entity in cluster.entities:
        wording = next((mention.wording for mention in entity.mentions), "")
        if re.search(r"\bstate\b", wording) and (_national(entity, party) or _shares(wording, party)):
            return Membership(wording, owned=True)
    outlet = outlet_named(source.name)
    if outlet is None or not outlet.owner or "state" not in outlet.owner:
        return None
    owners = {country.code for country, _, _ in countries_in(outlet.owner)}
    return Membership(outlet.owner, owned=True) if owners & party.countries else None


def _speaks_for(source: Source, cluster: Cluster, party: Party) -> Membership | None:
    spoken_for = Counter(entity.affiliation for entity in cluster.entities if entity.affiliation).most_common(1)
    named = [
        source.affiliation or "",
        *(words for words, _ in spoken_for),
        *(" ".join(sorted(entity.modifiers)) for entity in cluster.entities[:1]),
        *(_national(entity, party) for entity in cluster.entities[:1]),
    ]
    if source.kind is SourceKind.GOVERNMENT and source.country and not party.countries:
        named = []  # a state's body speaks for no company or group, whatever stands beside its name
    office = is_official(source) or source.kind not in _PEOPLE
    for words in named:
        if not office and party.people & {spelt_out(word) for word in tokens(words)}:
            continue  # "a supporter of Valen" does not speak for Valen
        if words and (body_key([words]) in party.keys or _shares(words, party)):
            return Membership(source.affiliation or (spoken_for[0][0] if spoken_for else words))
    for entity in cluster.entities:
        for mention in entity.mentions:
            if mention.form is Form.PRONOUN:
                continue
            plain = _RELATIVE.split(mention.wording.replace("’", "'"), maxsplit=1)[0]
            for one in party.described:
                if _is_of(plain, one) or _is_head(entity, one):
                    return Membership(f"the {one.head}")
    return None


def _is_the_company(entity: Entity) -> bool:
    """Whether the entity is only ever "the company", "the airline": the one firm that the claim speaks of."""
    bare = bool(entity.heads) and entity.heads <= _COMPANIES and not entity.names and not entity.modifiers
    return bare and any(mention.form is Form.DEFINITE and not mention.affiliation for mention in entity.mentions)


def _national(entity: Entity, party: Party) -> str:
    """The adjective in an official's or a body's wording that is made from a name of the party's, or nothing."""
    for mention in entity.mentions:
        for word in without_topic(tokens(_RELATIVE.split(mention.wording, maxsplit=1)[0])):
            for name in party.words - party.people:
                if word[:1].isupper() and len(name) > 3 and is_adjective(fold(word), name):
                    return name
    return ""


def _is_described(entity: Entity, described: Described) -> bool:
    """Whether the entity is whom the claim describes: the same noun or title, and no other name beside it."""
    if entity.modifiers & _OTHERS or any(mention.opens_new for mention in entity.mentions):
        return False
    if described.qualifiers and entity.name_words == {spelt_out(word) for word in described.qualifiers}:
        return True
    if described.head not in entity.heads and not (entity.is_person and described.head in entity.titles):
        return False
    if described.countries and entity.country and entity.country not in described.countries:
        return False
    names = {fold(word) for word in described.qualifiers}
    own = {fold(word) for word in entity.modifiers} | set(entity.name_words if not entity.is_person else ())
    others = own - _GENERAL
    definite = any(mention.form is Form.DEFINITE for mention in entity.mentions)
    return not names or bool(names & own) or (not others and (definite or entity.kind in _PEOPLE))


def _is_head(entity: Entity, described: Described) -> bool:
    """Whether the entity holds the office at the head of the body described, or is the deputy of the one described."""
    offices = entity.heads | entity.titles
    the = any(mention.wording.casefold().startswith(("the ", "its ")) for mention in entity.mentions[:1])
    leads = bool(offices & _LEADERS.get(described.head, frozenset())) and (
        the or not entity.names or not entity.affiliation
    )
    return leads or (described.head in entity.titles and bool(entity.titles & {"deputy", "vice"}))


def _is_of(words: str, described: Described) -> bool:
    """Whether `words` are of somebody who speaks for whom the claim describes: "the hospital's director"."""
    heads = {described.head} | _LEADERS.get(described.head, frozenset())
    for word in re.finditer(r"[\w-]+", words):
        if spelt_out(word.group()) not in heads:
            continue
        after = words[word.end() :]
        before = words[: word.start()]
        following = re.match(r" ([\w-]+)", after)
        if after.startswith("'") or (following and spelt_out(following.group(1)) in PERSON_HEADS):
            return True
        if re.search(r"\b(?:of|for|from|at) (?:[\w-]+ ){0,3}$", before):
            return True
    return False


def _same(one: tuple[str, ...], other: tuple[str, ...], *, person: bool) -> bool:
    if one == other:
        return True
    return person and one[-1] == other[-1] and (len(one) == 1 or len(other) == 1 or one[0] == other[0])


def _shares(words: str, party: Party) -> bool:
    own = {spelt_out(word) for word in tokens(words)}
    if any({spelt_out(word) for word in tokens(name)} <= own for name in party.words if name):
        return True
    raised = {fold(word) for word in tokens(words) if word[:1].isupper() and len(word) > 3}
    firms = [name.split() for name in party.words - party.people]
    if any(len(name) > 1 and name[-1] in _FIRMS and name[0] in raised for name in firms):
        return True  # "Tidewater" for Tidewater Oil
    capitals = [fold(word) for word in tokens(words) if word[:1].isupper()]
    return any(is_adjective(word, name) for name in party.words - party.people if len(name) > 3 for word in capitals)


def mentions(words: str, party: Party, states: States) -> bool:
    """Whether `words` name somebody of `party`, or describe them with the article."""
    if any(country.code in party.countries for country, _, _ in countries_in(words)) or _shares(words, party):
        return True
    if states.in_words(words) in party.countries:
        return True
    if "-" in words and mentions(words.replace("-", " "), party, states):
        return True
    heads = {one.head for one in party.described}
    return bool(heads) and any(
        heads & {spelt_out(word) for word in found.groups() if word} for found in _DEFINITE.finditer(words)
    )
