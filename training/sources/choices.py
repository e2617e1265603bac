"""From GUM's documents to choices: each mention, the candidates it is scored against, and which of them are right.

Documents are read as the resolver reads them, in reading order, with the truth put in the place of every decision: what
is known of an entity is what its earlier mentions truly said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from assay.domain.document import Document
from assay.domain.span import Span
from assay.domain.statement import Quote, Statement
from assay.sources.mentions.mention import Form, Mention
from assay.sources.mentions.occurrences import Occurrence, occurrences
from assay.sources.mentions.parse import parse_mention
from assay.sources.within.entity import Entity
from assay.sources.within.places import Here
from assay.sources.within.resolver import DocumentResolver, spans_of
from assay.sources.within.scoring import Kind, Option, Weight
from training.sources.gum import GoldDocument, GoldMention

SPEAKERS = frozenset({"person", "organization"})
"""What speaks: a choice for anything else teaches nothing about sources."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One mention's candidates, an option a place, and the places among them of the true ones, maybe none."""

    document: str
    genre: str
    kind: Kind
    words: str
    options: tuple[Option, ...]
    right: tuple[int, ...]

    def is_right(self, chosen: Option | None) -> bool:
        """Whether an option is one of the true entity, or none is where there is no true one."""
        if chosen is None:
            return not self.right
        return any(self.options[place].entity is chosen.entity for place in self.right)


def choices(documents: Iterable[GoldDocument], rows: Sequence[Weight] = ()) -> Iterator[Choice]:
    """The choices of all documents, in reading order."""
    for document in documents:
        yield from _Forced.read_document(document, rows)


class _Forced(DocumentResolver):
    """A resolver to whom every decision is told."""

    @classmethod
    def read_document(cls, gold: GoldDocument, rows: Sequence[Weight]) -> list[Choice]:
        document = Document(gold.name, gold.text, "")
        statements = list(_statements(gold))
        found = occurrences(gold.text, sorted(set(spans_of(statements)[0])))
        forced = cls(document, found, order=0, dominant={}, rows=rows)
        forced.gold = gold
        forced.truth = _Truth(gold.mentions)
        forced.known, forced.wanted, forced.choices = {}, None, []
        forced.read(spans_of(statements)[1])
        return forced.choices

    gold: GoldDocument
    truth: _Truth
    known: dict[str, list[Entity]]
    wanted: GoldMention | None
    choices: list[Choice]

    def entity_of(self, occurrence: Occurrence, here: Here) -> Entity | None:
        self.wanted = self.truth.of(occurrence.mention.span)
        entity = super().entity_of(occurrence, here)
        if entity is not None and self.wanted is not None:
            listed = self.known.setdefault(self.wanted.entity, [])
            if entity not in listed:
                listed.append(entity)
        return entity

    def choose(self, kind: Kind, mention: Mention, options: Sequence[Option]) -> Option | None:
        if self.wanted is None:
            return super().choose(kind, mention, options)
        if self.wanted.span.start != mention.span.start and kind is Kind.PRONOUN:
            return super().choose(kind, mention, options)
        true = self.known.get(self.wanted.entity, [])
        right = tuple(place for place, option in enumerate(options) if option.entity in true)
        if options and self.wanted.kind in SPEAKERS and (right or not self._unseen(mention)) and not _is_fresh(mention):
            name, genre = self.gold.name, self.gold.genre
            self.choices.append(Choice(name, genre, kind, mention.wording, tuple(options), right))
        best = super().choose(kind, mention, [options[place] for place in right])
        return best or (options[right[0]] if right else None)

    def _unseen(self, mention: Mention) -> bool:
        """Whether words that the resolver does not look at named a pronoun's entity before: nothing is learnt there."""
        before = self.wanted is not None and self.truth.first[self.wanted.entity] < mention.span.start
        return mention.form is Form.PRONOUN and before


def _is_fresh(mention: Mention) -> bool:
    """Whether it is introduced anew ("officials"): GUM does not link these, Assay does by their wording."""
    return mention.form is Form.INDEFINITE and not mention.key


class _Truth:
    """The gold mention at a place: the one with the same words, else the smallest around a name that ends with it."""

    def __init__(self, mentions: Iterable[GoldMention]) -> None:
        self._exact: dict[Span, GoldMention] = {}
        self._ending: dict[int, list[GoldMention]] = {}
        self.first: dict[str, int] = {}
        for mention in mentions:
            self.first.setdefault(mention.entity, mention.span.start)
            self._exact.setdefault(mention.span, mention)
            self._ending.setdefault(mention.span.end, []).append(mention)

    def of(self, span: Span) -> GoldMention | None:
        exact = self._exact.get(span)
        around = [mention for mention in self._ending.get(span.end, ()) if mention.span.start <= span.start]
        return exact or max(around, key=_start, default=None)


def _start(mention: GoldMention) -> int:
    return mention.span.start


def _statements(gold: GoldDocument) -> Iterator[Statement]:
    """A statement for each mention that speaks, first- and second-person pronouns apart."""
    taken: set[int] = set()
    for order, mention in enumerate(gold.mentions):
        if not mention.speaks or mention.span.start in taken:
            continue
        words = mention.span.of(gold.text)
        read = parse_mention(words, mention.span)
        if read.form is Form.PRONOUN and (read.person < 3 or words.casefold() in ("that", "this", "which")):
            continue
        taken.add(mention.span.start)
        content = (mention.content,) if mention.content else ()
        yield Statement(f"{gold.name}-{order}", gold.name, Quote.INDIRECT, mention.span, (), content)
