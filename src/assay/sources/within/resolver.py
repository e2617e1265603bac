"""Resolution within one document: every source span is given to an entity, in reading order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from assay.domain.document import Document
from assay.domain.source import SourceKind
from assay.domain.span import Span
from assay.domain.statement import Statement
from assay.sources.across.join import Key
from assay.sources.across.offices import person_key
from assay.sources.mentions.lexicon import RELATIVE, UMBRELLA
from assay.sources.mentions.mention import Form, Gender, Mention, Number
from assay.sources.mentions.occurrences import Occurrence, mention_at, sentence_starts
from assay.sources.mentions.parse import parse_mention
from assay.sources.mentions.people import name_key, same_person_name
from assay.sources.mentions.shouting import calmed
from assay.sources.within import antecedents, features, pronouns
from assay.sources.within.blocks import Blocks
from assay.sources.within.cataphora import Waiting, is_fronted
from assay.sources.within.contents import Contents, Said, contents_of
from assay.sources.within.entity import Entity, open_entity
from assay.sources.within.owners import bearer_of_name, belongs_to, holder_of_office
from assay.sources.within.places import Here, Place
from assay.sources.within.pronouns import is_relative, relative_antecedent
from assay.sources.within.scoring import Kind, Option, Weight, table, weights_for
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import acronyms, fold
from assay.texts.quotation import quotations

_PREPOSITION = lazy_pattern(r"\b(?:in|of|at|near|from|to|over|into|outside|above|below)\s(?:the\s)?\Z")
_OWNED = ("'s", "’s", "s'", "s’")
_SAYING = frozenset({"said", "says", "added", "adds", "told", "tells", "asked", "asks", "wrote", "writes"})
_REPLIES = lazy_pattern(
    r" (?:\w+ly )?(?:repl(?:y|ies|ied)|retort(?:s|ed)?|counter(?:s|ed)?|rejoin(?:s|ed)|(?:shot|shoots|hit|hits) back|"
    r"\w+ in reply)\b"
)
_POSSESSIVE = frozenset({"its", "his", "her", "their"})
_OF_ITS = lazy_pattern(
    r"(?:(?:[^\s,;:]+ ){1,8}(?:of|for|from|at|with) (?=[Ii]ts ))?(?P<whose>[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (?=\S)"
)
"""The possessive that opens a mention, or tells whose body it is of: "a spokesman for its fleet"."""
_NEAR = 12
"""How many of the latest entities an umbrella noun ("the agency", "the woman") may pick out."""
LONGEST_HEADLINE = 200
"""Longer first lines are no headlines."""
_NOUN_BEFORE = lazy_pattern(
    r"(?:^|[\s“\"(])((?:an?|the|some|many|several|those|two|three|four)\s+[\w’' -]{2,60}?),?\s*\Z"
)


class DocumentResolver:
    """Reads one document's source spans; `entity_at` then holds the entity of each span."""

    def __init__(
        self,
        document: Document,
        found: Sequence[Occurrence],
        *,
        order: int,
        dominant: Mapping[str, Key],
        rows: Sequence[Weight] = (),
    ) -> None:
        """`found` are the document's occurrences, `dominant` the full names that the pile means by bare surnames.

        `rows` are weights to use instead of those that come with the package.
        """
        self.text = calmed(document.text)
        self.order = order
        self.entities: list[Entity] = []
        self.entity_at: dict[Span, Entity] = {}
        self._found = found
        self._dominant = dominant
        keys = (occurrence.mention.key for occurrence in found)
        self._named = {person_key(key) for key in keys if len(key) > 1}
        self._places: list[Place] = []
        self._last_speaker: Entity | None = None
        self._waiting: list[Waiting] = []
        self._headline = _headline_end(self.text)
        self._blocks = Blocks(acronyms(document.text))
        self._quotations = quotations(document.text)
        self._quotation_starts = [span.start for span in self._quotations]
        self._weights = {
            Kind.NAMING: weights_for(Kind.NAMING, [feature.name for feature in features.FEATURES], rows or table()),
            Kind.PRONOUN: weights_for(
                Kind.PRONOUN, [feature.name for feature in antecedents.FEATURES], rows or table()
            ),
        }

    def read(self, contents: Sequence[Said]) -> None:
        """Gives an entity to each source span; `contents` are what is said."""
        said = Contents(contents)
        for occurrence in self._found:
            mention = occurrence.mention
            if mention.form is Form.PRONOUN and mention.person < 3:
                continue
            if occurrence.alias:
                self._rename(occurrence)
                continue
            self._give_up([one for one in self._waiting if one.is_over(occurrence.sentence)])
            here = self._here(occurrence, said)
            completed = self._with_owner(occurrence, here)
            entity = self.entity_of(completed, here)
            if entity is not None:
                self._keep(completed, here, entity)
        self._give_up(self._waiting)

    def _keep(self, occurrence: Occurrence, here: Here, entity: Entity) -> None:
        """Puts an occurrence down as its entity's, and as that of the pronouns that waited for it."""
        mention = occurrence.mention
        if occurrence.is_source:
            self._speak(mention, entity)
            self._last_speaker = entity
        place = self._place(here, occurrence, entity)
        self._places.append(place)
        for one in [one for one in self._waiting if one.is_met_by(place)]:
            self._waiting.remove(one)
            for pronoun in (waited.mention for waited in one.occurrences):
                entity.absorb(pronoun)
                entity.reasons.append((f"“{pronoun.wording}” stands for whom the text names after it", pronoun))
                self._speak(pronoun, entity)

    def _speak(self, mention: Mention, entity: Entity) -> None:
        entity.spoken.append(mention)
        self.entity_at[mention.span] = entity

    def _give_up(self, waiting: Sequence[Waiting]) -> None:
        """Makes sources of their own of pronouns that nobody was named for."""
        for one in list(waiting):
            self._waiting.remove(one)
            entity = self._unnamed(one.occurrences[0].mention)
            for pronoun in (waited.mention for waited in one.occurrences):
                self._speak(pronoun, entity)

    def _here(self, occurrence: Occurrence, said: Contents) -> Here:
        mention = occurrence.mention
        in_content = said.hold(mention.span)
        if mention.form is not Form.PRONOUN and fold(mention.wording.partition(" ")[0]) not in _POSSESSIVE:
            return Here(mention, occurrence.sentence, occurrence.is_source, occurrence.opens_sentence, in_content)
        around = said.around(mention.span) if mention.form is Form.PRONOUN else None
        source = around.source if around else None
        sayer = self.entity_at.get(source) if source else None
        words = mention_at(self.text, source) if source and sayer is None else None
        if words and words.form is Form.PRONOUN:  # "... she told me," he said: he is most likely who spoke last
            sayer = self._last_speaker
        return Here(
            mention, occurrence.sentence, occurrence.is_source, occurrence.opens_sentence, in_content,
            self._quotation(mention.span), sayer,
            words.key if words else (), words.gender if words else Gender.UNKNOWN,
            self._last_speaker, self._named_in(said.by(mention.span)) if occurrence.is_source else (),
            _REPLIES.match(self.text, mention.span.end) is not None,
        )  # fmt: skip

    def _named_in(self, spans: Sequence[Span]) -> tuple[Entity, ...]:
        """The entities that were named in `spans` so far, as far as pronouns look back."""
        if not spans:
            return ()
        near = self._places[-pronouns.WINDOW :]
        return tuple(place.entity for place in near if any(span.contains(place.span) for span in spans))

    def _quotation(self, span: Span) -> int | None:
        """The place of the quotation around `span` among the document's, or none."""
        index = bisect_right(self._quotation_starts, span.start) - 1
        return index if index >= 0 and self._quotations[index].contains(span) else None

    def entity_of(self, occurrence: Occurrence, here: Here) -> Entity | None:
        """The entity of an occurrence, with its mention added to it; none where it is nobody worth keeping."""
        mention = occurrence.mention
        if mention.form is Form.PRONOUN:
            found = self._antecedent(here)
            if found is None:
                return self._without_antecedent(occurrence)
            found.absorb(mention)
            if not occurrence.is_source:
                return found
            found.reasons.append((f"“{mention.wording}” stands for the nearest that agrees with it", mention))
            return found
        if mention.form is Form.INDEFINITE and not (mention.key or occurrence.is_source or occurrence.subject):
            return None
        found, why = self._best(mention)
        if found is None and fold(mention.wording) in _SAYING and (found := self._last_speaker):
            why = "nobody is named with the verb: who spoke last goes on"
        if found is None and (found := holder_of_office(occurrence, self._places)):
            why = "the office is named just before, and the name comes without an introduction"
        if found is None and (found := bearer_of_name(occurrence, self._places)):
            why = "the text has just spoken of one without a name"
        if found is None:
            found = open_entity(mention, document=self.order)
            found.headline = mention.span.end <= self._headline and occurrence.is_source
            self.entities.append(found)
        else:
            found.absorb(mention)
            if why and occurrence.is_source:
                found.reasons.append((f"“{mention.wording}”: {why}", mention))
        self._blocks.add(found)
        if mention.kind is SourceKind.GROUP and len(mention.name) > 1 and mention.form is Form.NAME:
            self._members(mention)
        return found

    def _antecedent(self, here: Here) -> Entity | None:
        """The entity that a third-person pronoun stands for, or none."""
        if is_relative(here.mention):
            return relative_antecedent(here, self._places)
        options = pronouns.options(here, self._places)
        if here.is_source and here.mention.gender in (Gender.MALE, Gender.FEMALE) and self._is_fronted(here):
            options = [option for option in options if option.entity.gender is here.mention.gender]
        best = self.choose(Kind.PRONOUN, here.mention, options)
        return best.entity if best else None

    def _is_fronted(self, here: Here) -> bool:
        start = sentence_starts(self.text)[here.sentence] if here.sentence >= 0 else 0
        return is_fronted(self.text[start : here.mention.span.start][:100])

    def _without_antecedent(self, occurrence: Occurrence) -> Entity | None:
        """A source of its own for "who" and the like, none yet for a pronoun whose noun may come."""
        if occurrence.is_source and is_relative(occurrence.mention):
            return self._unnamed(occurrence.mention)
        if occurrence.is_source:
            alike = next((one for one in self._waiting if one.is_like(occurrence.mention)), None)
            if alike:
                alike.occurrences.append(occurrence)
            else:
                self._waiting.append(Waiting([occurrence]))
        return None

    def _with_owner(self, occurrence: Occurrence, here: Here) -> Occurrence:
        """The occurrence with the body that "its spokeswoman" or "his ministry" belongs to."""
        mention = occurrence.mention
        found = _OF_ITS.match(mention.wording)
        if found is None or mention.affiliation:
            return occurrence
        start, end = found.span("whose")
        pronoun = parse_mention(found.group("whose"), Span(mention.span.start + start, mention.span.start + end))
        owner = self._antecedent(replace(here, mention=pronoun))
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
                self._blocks.add(place.entity)
                return

    def _members(self, mention: Mention) -> None:
        """Makes the people that a mention names together ("Ann Lee and Bo Chan") known one by one."""
        for name in mention.name:
            member = parse_mention(name, mention.span)
            if member.kind is SourceKind.PERSON and self._best(member)[0] is None:
                entity = open_entity(member, document=self.order)
                self.entities.append(entity)
                self._blocks.add(entity)

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
        self._blocks.add(entity)
        return entity

    def _best(self, mention: Mention) -> tuple[Entity | None, str]:
        """The entity that `mention` names, and why; none where it opens a new one."""
        if mention.opens_new:
            return None, ""
        options = []
        for entity in self._candidates(mention):
            if features.may_name(mention, entity) and not self._is_other(mention, entity):
                options.append(Option(entity, features.values(mention, entity)))
        best = self.choose(Kind.NAMING, mention, options)
        return (best.entity, features.reason(best.values, self._weights[Kind.NAMING].values)) if best else (None, "")

    def choose(self, kind: Kind, mention: Mention, options: Sequence[Option]) -> Option | None:  # noqa: ARG002 - training overrides this and looks
        """The option that `mention` names, or none where it opens a new entity; training puts the truth here."""
        return self._weights[kind].best(options)

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
        found = self._blocks.of(mention)
        if mention.form is Form.DEFINITE and mention.head in UMBRELLA:
            for place in self._places[-_NEAR:]:
                found.setdefault(id(place.entity), place.entity)
        return list(found.values())

    def _place(self, here: Here, occurrence: Occurrence, entity: Entity) -> Place:
        span = occurrence.mention.span
        after_preposition = _PREPOSITION.search(self.text, max(0, span.start - 8), span.start) is not None
        words = span.of(self.text)
        owns = words.endswith(_OWNED) or self.text[span.end : span.end + 2] in _OWNED or fold(words) in _POSSESSIVE
        return Place(
            entity, occurrence.mention, occurrence.sentence, occurrence.is_source, occurrence.opens_sentence,
            here.in_content, after_preposition, owns,
        )  # fmt: skip


def _headline_end(text: str) -> int:
    """Where a first line that stands alone and is no sentence of the text ends; nought where there is none."""
    line = text.partition("\n")[0]
    return len(line) if len(line) < min(len(text), LONGEST_HEADLINE) else 0


def spans_of(statements: Iterable[Statement]) -> tuple[list[Span], list[Said]]:
    """The source spans of one document's statements, and what they say."""
    listed = list(statements)
    return [item.source_span for item in listed if item.source_span is not None], contents_of(listed)
