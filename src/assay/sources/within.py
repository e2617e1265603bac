"""Resolution within one document: every source span is given to an entity, in reading order."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from assay.domain.document import Document
from assay.domain.source import SourceKind
from assay.domain.span import Span
from assay.domain.statement import Statement
from assay.sources.across import Key
from assay.sources.entity import Entity, open_entity
from assay.sources.features import THRESHOLD, score
from assay.sources.lexicon import RELATIVE, UMBRELLA
from assay.sources.mention import Form, Mention, Number
from assay.sources.occurrences import Occurrence, mention_at
from assay.sources.offices import person_key
from assay.sources.owners import belongs_to, holder_of_office
from assay.sources.parse import parse_mention
from assay.sources.people import name_key, same_person_name
from assay.sources.pronouns import Place, antecedent
from assay.texts.names import acronyms, fold, initials

_PREPOSITION = re.compile(r"\b(?:in|of|at|near|from|to|over|into|outside|above|below)\s(?:the\s)?\Z")
_POSSESSIVE = frozenset({"its", "his", "her", "their"})
_NEAR = 12
"""How many of the latest entities an umbrella noun ("the agency", "the woman") may pick out."""
_NOUN_BEFORE = re.compile(
    r"(?:^|[\s“\"(])((?:an?|the|some|many|several|those|two|three|four)\s+[\w’' -]{2,60}?),?\s*\Z"
)


class DocumentResolver:
    """Reads one document's source spans; `entity_at` then holds the entity of each span."""

    def __init__(
        self, document: Document, found: Sequence[Occurrence], *, order: int, dominant: Mapping[str, Key]
    ) -> None:
        """`found` are the document's occurrences, `dominant` the full names that the pile means by bare surnames."""
        self.text = document.text
        self.order = order
        self.entities: list[Entity] = []
        self.entity_at: dict[Span, Entity] = {}
        self._blocks: dict[str, list[Entity]] = defaultdict(list)
        self._found = found
        self._dominant = dominant
        keys = (occurrence.mention.key for occurrence in found)
        self._named = {person_key(key) for key in keys if len(key) > 1}
        self._places: list[Place] = []
        self._long_forms = acronyms(document.text)

    def read(self, content: Sequence[Span]) -> None:
        """Gives an entity to each source span; `content` are the spans of what is said."""
        inside = _Cover(content)
        for occurrence in self._found:
            mention = occurrence.mention
            if mention.form is Form.PRONOUN and mention.person < 3:
                continue
            if occurrence.alias:
                self._rename(occurrence)
                continue
            occurrence = self._with_owner(occurrence, in_content=inside.holds(mention.span))  # noqa: PLW2901 - the same, completed
            mention = occurrence.mention
            entity = self._entity_of(occurrence, in_content=inside.holds(mention.span))
            if entity is None:
                continue
            if occurrence.is_source:
                entity.spoken.append(mention)
                self.entity_at[mention.span] = entity
            self._places.append(
                Place(
                    entity,
                    mention.span.start,
                    mention.span.end,
                    occurrence.sentence,
                    occurrence.is_source,
                    occurrence.opens_sentence,
                    inside.holds(mention.span),
                    _PREPOSITION.search(self.text, max(0, mention.span.start - 8), mention.span.start) is not None,
                )
            )

    def _entity_of(self, occurrence: Occurrence, *, in_content: bool) -> Entity | None:
        mention = occurrence.mention
        if mention.form is Form.PRONOUN:
            found = antecedent(mention, self._places, sentence=occurrence.sentence, in_content=in_content)
            if found is not None:
                found.absorb(mention)
                found.reasons.append((f"“{mention.wording}” stands for the nearest that agrees with it", mention))
                return found
            return self._unnamed(mention)
        if mention.form is Form.INDEFINITE and not (mention.key or occurrence.is_source or occurrence.subject):
            return None
        found, why = self._best(mention)
        if found is None and (found := holder_of_office(occurrence, self._places)):
            why = "the office is named just before, and the name comes without an introduction"
        if found is None:
            found = open_entity(mention, document=self.order)
            self.entities.append(found)
        else:
            found.absorb(mention)
            if why and occurrence.is_source:
                found.reasons.append((f"“{mention.wording}”: {why}", mention))
        self._index(found)
        if mention.kind is SourceKind.GROUP and len(mention.name) > 1 and mention.form is Form.NAME:
            self._members(mention)
        return found

    def _with_owner(self, occurrence: Occurrence, *, in_content: bool) -> Occurrence:
        """The occurrence with the body that "its spokeswoman" or "his ministry" belongs to."""
        mention = occurrence.mention
        word, _, rest = mention.wording.partition(" ")
        if fold(word) not in _POSSESSIVE or not rest or mention.affiliation:
            return occurrence
        pronoun = parse_mention(word, Span(mention.span.start, mention.span.start + len(word)))
        owner = antecedent(pronoun, self._places, sentence=occurrence.sentence, in_content=in_content)
        told = belongs_to(owner, mention) if owner else None
        if owner is None or told is None:
            return occurrence
        return replace(occurrence, mention=replace(mention, affiliation=told, country=mention.country or owner.country))

    def _rename(self, occurrence: Occurrence) -> None:
        """Gives the name that the text introduces ("asked to be called only Tam") to the person it speaks of."""
        mention = occurrence.mention
        for place in reversed(self._places[-_NEAR:]):
            if place.sentence != occurrence.sentence:
                return
            if place.entity.is_person and place.entity.number is not Number.PLURAL and not place.entity.key:
                name = parse_mention(mention.wording, mention.span)
                words = tuple(name.wording.split())
                place.entity.kind = SourceKind.PERSON
                place.entity.absorb(
                    replace(name, form=Form.NAME, kind=SourceKind.PERSON, name=words, key=name_key(list(words)))
                )
                place.entity.reasons.append((f"the text gives the name “{mention.wording}”", mention))
                self._index(place.entity)
                return

    def _members(self, mention: Mention) -> None:
        """Makes the people that a mention names together ("Ann Lee and Bo Chan") known one by one."""
        for name in mention.name:
            member = parse_mention(name, mention.span)
            if member.kind is SourceKind.PERSON and self._best(member)[0] is None:
                entity = open_entity(member, document=self.order)
                self.entities.append(entity)
                self._index(entity)

    def _unnamed(self, mention: Mention) -> Entity:
        """A source of its own for a pronoun without antecedent; for "who", the noun just before it, if there is one."""
        described = mention
        if fold(mention.wording.partition(" ")[0]) in RELATIVE:
            before = _NOUN_BEFORE.search(self.text, max(0, mention.span.start - 70), mention.span.start)
            if before:
                described = replace(mention_at(self.text, Span(before.start(1), before.end(1))), span=mention.span)
        if described.form is Form.PRONOUN:
            kind = SourceKind.GROUP if mention.number is Number.PLURAL else SourceKind.UNKNOWN
            described = replace(mention, form=Form.INDEFINITE, kind=kind, anonymous=True)
        entity = open_entity(described, document=self.order)
        self.entities.append(entity)
        self._index(entity)
        return entity

    def _best(self, mention: Mention) -> tuple[Entity | None, str]:
        """The entity that `mention` names, and why; none where it opens a new one."""
        if mention.opens_new or (mention.form is Form.INDEFINITE and not mention.key):
            return None, ""
        best, best_points, why = None, THRESHOLD, ""
        for entity in self._candidates(mention):
            if self._is_other(mention, entity):
                continue
            points, words = score(mention, entity)
            if points > best_points:
                best, best_points, why = entity, points, words
        return best, why

    def _is_other(self, mention: Mention, entity: Entity) -> bool:
        """Whether a bare surname and a full name meet here of which the pile knows that they are two people."""
        known = self._dominant.get(mention.surname) if mention.surname else None
        if known is None or entity.surname != mention.surname or (len(mention.key) > 1) == entity.full_name:
            return False
        if entity.full_name and known not in self._named:
            return False
        full = mention.key if len(mention.key) > 1 else entity.key
        return person_key(full) != known and not same_person_name(full, known[1:])

    def _candidates(self, mention: Mention) -> list[Entity]:
        found: dict[int, Entity] = {}
        for block in _blocks_of(mention, self._long_forms):
            for entity in self._blocks.get(block, ())[-50:]:
                found.setdefault(id(entity), entity)
        if mention.form is Form.DEFINITE and mention.head in UMBRELLA:
            for place in self._places[-_NEAR:]:
                found.setdefault(id(place.entity), place.entity)
        return list(found.values())

    def _index(self, entity: Entity) -> None:
        mention = entity.mentions[-1]
        for block in _blocks_of(mention, self._long_forms):
            listed = self._blocks[block]
            if not listed or listed[-1] is not entity:
                listed.append(entity)


def _blocks_of(mention: Mention, long_forms: Mapping[str, str]) -> list[str]:
    """The keys under which a mention's candidates are kept: names, heads, titles, short forms."""
    blocks = [f"name:{word}" for word in mention.key]
    blocks += [f"noun:{word}" for word in sorted(mention.titles)]
    if mention.head:
        blocks.append(f"noun:{mention.head}")
    if mention.name:
        phrase = "".join(mention.name).replace(".", "")
        short = phrase if phrase.isupper() else initials(" ".join(mention.name))
        if len(short) > 1:
            blocks.append(f"short:{short}")
        blocks += [f"name:{fold(word)}" for word in long_forms.get(phrase, "").split()]
    return blocks


class _Cover:
    """Whether a span lies inside any of many spans, by bisection."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._merged: list[list[int]] = []
        for span in sorted(spans):
            if self._merged and span.start <= self._merged[-1][1]:
                self._merged[-1][1] = max(self._merged[-1][1], span.end)
            else:
                self._merged.append([span.start, span.end])
        self._starts = [start for start, _ in self._merged]

    def holds(self, span: Span) -> bool:
        index = bisect_right(self._starts, span.start) - 1
        return index >= 0 and span.end <= self._merged[index][1]


def spans_of(statements: Iterable[Statement]) -> tuple[list[Span], list[Span]]:
    """The source spans and the content spans of one document's statements."""
    listed = list(statements)
    return (
        [statement.source_span for statement in listed if statement.source_span is not None],
        [span for statement in listed for span in statement.content],
    )
