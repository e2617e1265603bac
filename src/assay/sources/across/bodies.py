"""The bodies of a pile: one under its name, its letters, the first word of its name; a government under its seat."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from assay.domain.source import SourceKind
from assay.sources.across.people import People
from assay.sources.mentions.bodies import body_key
from assay.sources.within.entity import Entity
from assay.texts.names import fold, initials, place, word_set

Key = tuple[str, ...]
SHORTEST_LETTERS = 3
"""Letters that no report explains stand for a body with these initials from this many on."""
LEAST_REPORTS = 3
"""So many reports must name a person for what was read as a body elsewhere to be a bare surname."""
SHORTEST_WORD = 4
"""The first word of a body's name stands for it from this many letters on."""
_GOVERNMENT = word_set("government administration authority state regime leadership")
_BODIES = (SourceKind.ORGANISATION, SourceKind.GOVERNMENT, SourceKind.PUBLICATION)


class BodiesAcross:
    """The named bodies of a pile, each under one key."""

    def __init__(
        self, entities: Sequence[Entity], people: People, long_forms: Mapping[str, str], states: Mapping[str, str]
    ) -> None:
        self._people = people
        self._states = states
        self._long_forms = long_forms
        self._known: set[Key] = set()
        self._by_initials: dict[str, set[Key]] = defaultdict(set)
        self._by_first_word: dict[str, set[Key]] = defaultdict(set)
        for entity in entities:
            if entity.kind not in _BODIES or not entity.key:
                continue
            key = plain_key(entity.key)
            self._known.add(key)
            if entity.key[0] in ("outlet", "government"):
                continue
            for name in entity.names:
                first, _, rest = name.removeprefix("the ").removeprefix("The ").partition(" ")
                if rest and not rest[:1].islower():
                    self._by_initials[initials(name)].add(key)
                    self._by_first_word[fold(first)].add(key)

    def resolve(self, entity: Entity) -> tuple[Key | None, str]:
        """The key of the body that `entity` is, and why it was joined; no key where it is, or may be, a person."""
        if entity.kind is SourceKind.GOVERNMENT and (state := self._speaks_for(entity)):
            return ("government", state), ""
        if entity.kind in _BODIES:
            return self._body(entity)
        if entity.kind is SourceKind.UNKNOWN and len(entity.key) == 1 and not self._people.knows(entity.key[0]):
            if short := letters(entity):
                return self._of_letters(short) or (None, "")
            if ("body", *entity.key) in self._known:
                return ("body", *entity.key), f"another report tells that “{entity.key[0].title()}” is a body"
            return self._by_word(entity) or (None, "")
        return None, ""

    def _speaks_for(self, entity: Entity) -> str | None:
        """The state that no table lists for which a government speaks: "Veldia", "the Veldian government"."""
        if entity.state is None or entity.state not in self._states:
            return None
        names = {fold(name) for name in entity.names}
        rest = set(entity.key) - _GOVERNMENT
        owned = entity.heads <= _GOVERNMENT and len(rest) == 1 and next(iter(rest)).startswith(entity.state[:4])
        return entity.state if entity.state in names or owned else None

    def surname(self, entity: Entity) -> str:
        """The folded surname, where what was read as a body is a person whom the pile knows by it; or none.

        A report that names the person in full does not mean the body or the capital; else three reports must name the
        person, and what was read as a body of that name must be nothing that a table lists.
        """
        if entity.kind not in (*_BODIES, SourceKind.GROUP) or len(entity.names) != 1 or entity.heads:
            return ""
        (name,) = entity.names
        word = fold(name)
        if " " in name or name.isupper() or entity.key[0] in ("outlet", "seat", "people"):
            return ""
        if self._people.named_in(word, entity.document):
            return word
        listed = entity.key != (word,) and "-" not in word
        return word if not listed and self._people.knows(word) >= (1 if "-" in word else LEAST_REPORTS) else ""

    def _body(self, entity: Entity) -> tuple[Key, str]:
        short = letters(entity)
        if len(entity.key) == 1 and short:
            long = next((name for name in sorted(entity.names) if " " in name and initials(name) == short), None)
            if long is not None:
                return plain_key(body_key(long.split())), ""
            if found := self._of_letters(short):
                return found
        if len(entity.key) == 1 and not short and (found := self._by_word(entity)):
            return found
        return plain_key(entity.key), ""

    def _of_letters(self, short: str) -> tuple[Key, str] | None:
        if long := self._long_forms.get(short):
            return plain_key(body_key(long.split())), f"the pile spells {short} out"
        held = self._by_initials.get(short, set())
        if len(held) == 1 and len(short) >= SHORTEST_LETTERS:
            return next(iter(held)), f"the pile has one body with the initials {short}"
        return None

    def _by_word(self, entity: Entity) -> tuple[Key, str] | None:
        word = entity.key[0]
        if len(word) < SHORTEST_WORD or place(word) is not None or ("body", word) in self._known - {("body", word)}:
            return None
        held = self._by_first_word.get(word, set())
        if len(held) == 1:
            return next(iter(held)), f"the pile has one body whose name begins with “{word.title()}”"
        return None


def plain_key(key: Key) -> Key:
    """The key of a body's cluster; a government's seat ("the Kremlin") is the government."""
    if key[0] == "seat":
        return ("government", key[1])
    return key if key[0] in ("government", "outlet") else ("body", *key)


def letters(entity: Entity) -> str:
    """The letters by which a report calls a body, without full stops; empty where it has a name alone."""
    return next((name.replace(".", "") for name in entity.names if name.replace(".", "").isupper()), "")
