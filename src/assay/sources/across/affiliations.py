"""What a source's reports, taken together, say of its body and country: a vote over the documents that name it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from assay.domain.source import SourceKind
from assay.sources.mentions.bodies import CALENDAR, body_key
from assay.sources.mentions.institutions import is_institution
from assay.sources.mentions.lexicon import PERSON_HEADS
from assay.sources.mentions.phrase import capitalised, singular, tokens
from assay.sources.states import States
from assay.sources.within.entity import Entity
from assay.texts.names import fold, place, word_set

LONE_COUNTRY = 4
"""A country or affiliation that only one document gives is believed where at most this many mention the source."""
LEAST_SHARE = 0.05
"""The share of a source's documents that must give its country or affiliation."""
LONGEST_SMALL_WORD = 3
"""Words up to this long may stand in lower case inside a name."""
_BODIES = (SourceKind.ORGANISATION, SourceKind.GOVERNMENT, SourceKind.PUBLICATION)
_OF_A_BODY = word_set(
    """
    spokesman spokeswoman spokesperson columnist editor correspondent reporter presenter anchor broadcaster publisher
    executive director chairman chairwoman chairperson chair founder co-founder manager employee engineer curator rector
    dean principal headmaster headteacher librarian partner shareholder trustee fellow economist strategist pollster
    nurse doctor surgeon midwife pharmacist chaplain conductor coach captain steward
    """
)
"""Offices and professions that somebody has at a body: what they are said to be of is its name, if it is a name."""


class Affiliations:
    """The bodies that a pile speaks of, and what each source's documents say that it belongs to."""

    def __init__(self, entities: Iterable[Entity], states: States) -> None:
        self._states = states
        self._bodies: set[str] = set()
        self._surnames: set[str] = set()
        for entity in entities:
            if entity.kind in _BODIES:
                for name in entity.names:
                    plain = fold(name).removeprefix("the ")
                    if " " in plain or entity.kind is SourceKind.PUBLICATION:
                        self._bodies.add(plain)
            elif entity.kind is SourceKind.PERSON and entity.key:
                self._surnames.add(entity.key[-1])

    def of(self, voters: Sequence[Entity]) -> str | None:
        """The institution or country that most of a source's documents give, as printed; none where they give none.

        What is neither ("June", "Arizona") is no affiliation.
        """
        key, states = set(voters[0].key), self._states
        if voters[0].key[:1] == ("government",) or key & states.names.keys() == key != set():
            return None
        given = [entity.affiliation for entity in voters if entity.affiliation and self._is_body(entity)]
        if not given:
            owners = [states.printed(entity.state) for entity in voters if entity.state]
            given = [owner for owner in owners if owner]
        return believed(given, len(voters))

    def _is_body(self, entity: Entity) -> bool:
        words = entity.affiliation or ""
        plain = fold(words).removeprefix("the ")
        if is_institution(words, states=self._states.names):
            return True
        listed = [singular(word) for word in tokens(words)]
        if place(words) is not None or plain in CALENDAR or not listed:
            return False
        if listed[-1] in self._surnames or not PERSON_HEADS.keys().isdisjoint(listed):
            return False
        named = all(capitalised(word) for word in tokens(words) if len(word) > LONGEST_SMALL_WORD)
        return (named and bool((entity.titles | entity.heads) & _OF_A_BODY)) or plain in self._bodies


def believed(given: Sequence[str], voters: int) -> str | None:
    """What most of `voters` documents give; one document's word alone does not count against many that give none.

    Wordings of one body ("Ministry of Defence of Peru", "Peruvian Defense Ministry") vote together.
    """
    if not given:
        return None
    keys = {words: body_key(words.split()) or (words,) for words in dict.fromkeys(given)}
    counts = Counter(keys[words] for words in given)
    top = max(counts.values())
    if top < LEAST_SHARE * voters or (top == 1 and voters > LONE_COUNTRY):
        return None
    printed = Counter(words for words in given if counts[keys[words]] == top)
    most = max(printed.values())
    return min((words for words in printed if printed[words] == most), key=_longest)


def _longest(words: str) -> tuple[int, str]:
    return -len(words), words
