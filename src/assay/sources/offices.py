"""Offices of state that one person holds: "Veldia's foreign minister" is the one whom the pile names as such."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from assay.domain.source import SourceKind
from assay.sources.entity import Entity
from assay.sources.mention import Form, Number
from assay.sources.phrase import SUFFIXES
from assay.texts.names import HONORIFICS, word_set

Key = tuple[str, ...]
_OFFICES = word_set("minister president secretary chancellor king queen")
_NO_OFFICE = HONORIFICS | word_set("senior top leader official head politician")
_PAST = word_set("former acting candidate nominee")


def person_key(key: Key) -> Key:
    """A full name's first and last word, with "jr" and the like: what two spellings of one name share."""
    return ("person", key[0], *(word for word in key if word in SUFFIXES), key[-1])


class Offices:
    """Who holds which office of state, as far as the pile names one holder alone."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        titles: dict[Key, set[frozenset[str]]] = defaultdict(set)
        states: dict[Key, set[str]] = defaultdict(set)
        for entity in entities:
            if entity.kind is SourceKind.PERSON and entity.full_name:
                key = person_key(entity.key)
                if entity.state:
                    states[key].add(entity.state)
                if office := _office(entity):
                    titles[key].add(office)
        self._holders: dict[tuple[str, frozenset[str]], set[Key]] = defaultdict(set)
        for key, held in titles.items():
            for state in states[key]:
                for office in held:
                    self._holders[state, office].add(key)

    def holder(self, entity: Entity) -> Key | None:
        """The person whom the description `entity` ("the foreign minister of Veldia") means; none where unsure."""
        described = any(mention.form is Form.DEFINITE for mention in entity.mentions)
        office = _office(entity) if described and entity.number is not Number.PLURAL else frozenset()
        if entity.anonymous or not entity.state or not office:
            return None
        holders = self._holders.get((entity.state, office), set())
        return next(iter(holders)) if len(holders) == 1 else None


def _office(entity: Entity) -> frozenset[str]:
    words = entity.titles | entity.heads
    return frozenset(words - _NO_OFFICE) if words & _OFFICES and not words & _PAST else frozenset()
