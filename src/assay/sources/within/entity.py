"""An entity: a source as it is being put together from mentions, first within one document, then over the pile."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from assay.domain.source import SourceKind
from assay.sources.mentions.mention import Form, Gender, Mention, Number
from assay.sources.mentions.people import gender_of
from assay.sources.mentions.phrase import spelt_out
from assay.texts.lazy_pattern import lazy_pattern

_BY_THEY = lazy_pattern(r"\bnon-?binary\b|\bthey(?:,|/| and| or) them\b|\bthey/them\b", re.IGNORECASE)
_PEOPLE = (SourceKind.PERSON, SourceKind.UNKNOWN)


@dataclass(slots=True, eq=False)
class Entity:
    """Who or what some mentions of one document name.

    `mentions` are those that name it in the text; `spoken` holds the places where it is the source of a statement, and
    only then does it become a source. `state` is the state it is of, invented ones included; `gender_shown` tells that
    a name, noun or title shows the gender, not only pronouns, `goes_by_they` that the text says so; `headline` marks
    one that the first line speaks of. `reasons` pair a sentence with the place it rests on.
    """

    document: int
    kind: SourceKind
    first: int
    mentions: list[Mention] = field(default_factory=list)
    spoken: list[Mention] = field(default_factory=list)
    key: tuple[str, ...] = ()
    names: Counter[str] = field(default_factory=Counter)
    name_words: set[str] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)
    heads: set[str] = field(default_factory=set)
    modifiers: set[str] = field(default_factory=set)
    number: Number = Number.UNKNOWN
    gender: Gender = Gender.UNKNOWN
    gender_shown: bool = False
    goes_by_they: bool = False
    affiliation: str | None = None
    country: str | None = None
    state: str | None = None
    anonymous: bool = False
    last: int = 0
    voice: bool = False
    headline: bool = False
    reasons: list[tuple[str, Mention]] = field(default_factory=list)

    @property
    def is_person(self) -> bool:
        """Whether this is, or for all that is known may be, one human being."""
        return self.kind in _PEOPLE

    @property
    def surname(self) -> str:
        """The folded surname, where there is one."""
        return self.key[-1] if self.key and self.is_person else ""

    @property
    def full_name(self) -> bool:
        """Whether a person's given name is known."""
        return self.is_person and len(self.key) > 1

    def absorb(self, mention: Mention) -> None:
        """Adds what `mention` says to what is known."""
        self.last = mention.span.end
        self.mentions.append(mention)
        if mention.form is Form.PRONOUN:
            if self.gender is Gender.UNKNOWN and self.is_person:
                self.gender = mention.gender
            return
        self.goes_by_they = self.goes_by_they or _BY_THEY.search(mention.wording) is not None
        if mention.name:
            self.names[mention.printed_name] += 1
            self.name_words |= {spelt_out(word) for name in mention.name for word in name.split()}
        if self.is_person and 1 < len(mention.key) < len(self.key) and self.key[-len(mention.key) :] == mention.key:
            self.key = mention.key  # "Rival Ann Lee" was no given name
        elif mention.key and (not self.key or (self.is_person and len(self.key) == 1 < len(mention.key))):
            self.key = mention.key
        if self.kind is SourceKind.UNKNOWN and mention.kind is not SourceKind.UNKNOWN:
            self.kind = mention.kind
        self.titles |= mention.titles
        if mention.head:
            self.heads.add(mention.head)
        self.modifiers |= mention.modifiers
        if self.number is Number.UNKNOWN:
            self.number = mention.number
        if self.gender is Gender.UNKNOWN:
            self.gender = mention.gender if mention.gender is not Gender.UNKNOWN else self._given_gender()
            self.gender_shown = self.gender is not Gender.UNKNOWN
        self.affiliation = self.affiliation or mention.affiliation
        self.country = self.country or mention.country
        self.anonymous = self.anonymous or mention.anonymous

    def _given_gender(self) -> Gender:
        return gender_of(self.key) if self.is_person else Gender.UNKNOWN


def open_entity(mention: Mention, *, document: int) -> Entity:
    """A new entity that `mention` is the first to name."""
    entity = Entity(document, mention.kind, mention.span.start)
    entity.absorb(mention)
    return entity
