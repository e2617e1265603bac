"""Where in a document an entity was mentioned: what the search for antecedents looks back over."""

from __future__ import annotations

from dataclasses import dataclass

from assay.domain.span import Span
from assay.sources.mentions.mention import Gender, Mention
from assay.sources.within.entity import Entity


@dataclass(frozen=True, slots=True)
class Place:
    """One place where an entity was mentioned."""

    entity: Entity
    mention: Mention
    sentence: int
    is_source: bool
    opens_sentence: bool
    in_content: bool
    after_preposition: bool = False
    owner: bool = False

    @property
    def span(self) -> Span:
        """The words of the mention."""
        return self.mention.span


@dataclass(frozen=True, slots=True)
class Here:
    """A pronoun where it stands: its sentence, whether it is part of what is said, in which quotation, and by whom.

    `sayer` is who says the words around it, where that is known by then; `sayer_key` their name where they are named
    only afterwards, `sayer_gender` what a pronoun there shows. `last_speaker` is the latest source before,
    `in_own_words` those that are named in what the pronoun is the source of. `replies` tells that it answers somebody.
    """

    mention: Mention
    sentence: int
    is_source: bool
    opens_sentence: bool
    in_content: bool
    quotation: int | None = None
    sayer: Entity | None = None
    sayer_key: tuple[str, ...] = ()
    sayer_gender: Gender = Gender.UNKNOWN
    last_speaker: Entity | None = None
    in_own_words: tuple[Entity, ...] = ()
    replies: bool = False
