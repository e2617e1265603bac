"""Offices that one person holds: "the harbour master" is the one whom another report names as such.

An office told with its state or body ("Veldia's foreign minister") is the pile's one holder of it, or of several the
only one named as such within half a year. An office told alone is a person whom the same report names and another
report gives that office.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from assay.domain.document import Document
from assay.sources.across.days import day_of
from assay.sources.mentions.mention import Form, Gender, Number
from assay.sources.mentions.phrase import SUFFIXES, spelt_out, tokens
from assay.sources.within.entity import Entity
from assay.texts.names import HONORIFICS, fold, word_set

Key = tuple[str, ...]
DAYS = 183
"""Of several holders the one counts whom a report of at most so many days before or after gives the office."""
MOST_HOLDINGS, MOST_REPORTS = 64, 64
"""So many holders under one noun and owner, and so many reports of one holding, are looked at."""
_OFFICES = word_set(
    """
    minister president secretary chancellor king queen premier mayor governor commissioner director chairman chairwoman
    chair chairperson head master treasurer ambassador rector dean provost bishop archbishop abbot sheriff coroner
    superintendent principal warden comptroller auditor ombudsman editor coach captain commander leader chief emir pope
    speaker chancellor prefect consul principal headmaster headmistress postmaster clerk marshal
    """
)
"""Offices, spelt out, that a state, town or body has one of."""
_NO_OFFICE = HONORIFICS | word_set("senior top leader official head politician")
_PAST = word_set("former acting candidate nominee then ex late deputy vice assistant designate elect")
_SMALL = word_set("the a an of in on at for and s who is was his her its their")


def person_key(key: Key) -> Key:
    """A full name's first and last word, with "jr" and the like: what two spellings of one name share."""
    return ("person", key[0], *(word for word in key if word in SUFFIXES), key[-1])


@dataclass(slots=True)
class _Holding:
    """An office as reports give it to a person: its words, all words it is told with, whose it is, and where."""

    key: Key
    office: frozenset[str]
    state: str | None
    body: frozenset[str]
    words: set[str] = field(default_factory=set)
    documents: list[int] = field(default_factory=list)
    genders: set[Gender] = field(default_factory=set)


class Offices:
    """Who holds which office, as the pile tells it."""

    def __init__(
        self, entities: Sequence[Entity], documents: Sequence[Document], key_of: Callable[[Entity], Key | None]
    ) -> None:
        """`key_of` gives the key of the person that an entity is, none for others."""
        self._days = [day_of(document.published) for document in documents]
        self._held: dict[tuple[Key, frozenset[str], str | None, frozenset[str]], _Holding] = {}
        self._of_owner: dict[tuple[str, str], list[_Holding]] = defaultdict(list)
        self._of_person: dict[tuple[str, Key], list[_Holding]] = defaultdict(list)
        self._named: dict[int, set[Key]] = defaultdict(set)
        for entity in entities:
            if entity.key and (key := key_of(entity)) is not None and key[0] in ("person", "surname"):
                self._named[entity.document].add(key)
                if (office := _office(entity)) and not _past(entity):
                    self._add(entity, key, office)

    def _add(self, entity: Entity, key: Key, office: frozenset[str]) -> None:
        body = _body(entity)
        of = (key, office, entity.state, body)
        holding = self._held.get(of)
        if holding is None:
            holding = self._held[of] = _Holding(*of)
            for noun in office:
                self._of_person[noun, key].append(holding)
                for owner in filter(None, (entity.state, *body)):
                    self._of_owner[noun, owner].append(holding)
        if len(holding.documents) < MOST_REPORTS:
            holding.words |= _words(entity)
            holding.documents.append(entity.document)
            holding.genders.add(entity.gender)

    def holder(self, entity: Entity) -> tuple[Key | None, str]:
        """The person whom the description `entity` ("the foreign minister of Veldia") means, and why; else none."""
        if entity.anonymous or entity.key or entity.number is Number.PLURAL or _past(entity):
            return None, ""
        nouns = sorted(entity.heads & _OFFICES)
        if not nouns or not any(mention.form is Form.DEFINITE for mention in entity.mentions):
            return None, ""
        office, body, state = _office(entity), _body(entity), entity.state
        own = [
            holding
            for noun in nouns
            for owner in filter(None, (state, *sorted(body)))
            for holding in self._of_owner.get((noun, owner), ())[:MOST_HOLDINGS]
            if holding.office == office and _alike(entity, holding) and _whose(state, holding.state, body, holding.body)
        ]
        if len({holding.key for holding in own}) > 1:
            own = [holding for holding in own if self._near(holding, entity.document)]
        if keys := {holding.key for holding in own}:
            return (keys.pop(), "the pile has one holder of this office") if len(keys) == 1 else (None, "")
        wanted = _words(entity) | office
        here = {
            key
            for key in self._named[entity.document]
            for noun in nouns
            for holding in self._of_person.get((noun, key), ())
            if wanted <= holding.words | holding.office
            and _alike(entity, holding)
            and not _elsewhere(state, holding.state, body, holding.body)
        }
        if len(here) == 1:
            return here.pop(), "the report names this person, and another gives them the office"
        return None, ""

    def _near(self, holding: _Holding, document: int) -> bool:
        here = self._days[document]
        days = [self._days[place] for place in holding.documents]
        return here is None or any(day is None or abs((day - here).days) <= DAYS for day in days)


def _alike(entity: Entity, holding: _Holding) -> bool:
    return not {Gender.MALE, Gender.FEMALE} <= {entity.gender, *holding.genders}


def _whose(state: str | None, other_state: str | None, body: frozenset[str], other_body: frozenset[str]) -> bool:
    """Whether both are told to be of the same state or the same body."""
    if body and other_body:
        return bool(body & other_body) and (not state or not other_state or state == other_state)
    return bool(state) and state == other_state


def _elsewhere(state: str | None, other_state: str | None, body: frozenset[str], other_body: frozenset[str]) -> bool:
    """Whether the two are told to be of different states or bodies."""
    return bool(state and other_state and state != other_state) or bool(body and other_body and not body & other_body)


def _office(entity: Entity) -> frozenset[str]:
    words = entity.titles | entity.heads
    return frozenset(words - _NO_OFFICE) or frozenset(words & _OFFICES) if words & _OFFICES else frozenset()


def _past(entity: Entity) -> bool:
    return bool((entity.titles | entity.heads | entity.modifiers) & _PAST)


def _words(entity: Entity) -> frozenset[str]:
    """All words with which the office is told, without those of the body and the name."""
    found: set[str] = set()
    for mention in entity.mentions[:8]:
        if mention.form is not Form.PRONOUN:
            found |= {spelt_out(word) for word in tokens(mention.wording) if fold(word) not in _SMALL}
    return frozenset(found - _body(entity) - _NO_OFFICE | (found & _OFFICES))


def _body(entity: Entity) -> frozenset[str]:
    return frozenset(spelt_out(word) for word in tokens(entity.affiliation or "") if fold(word) not in _SMALL)
