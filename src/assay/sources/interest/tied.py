"""Whom the ties of a source are to: the parties of a claim, found beside the word of the tie or behind its "his"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assay.domain.document import Document
from assay.domain.source import SourceKind
from assay.sources.interest.membership import membership, mentions, state_of
from assay.sources.interest.openers import Openers
from assay.sources.interest.parties import Parties
from assay.sources.interest.party import Party
from assay.sources.interest.subject import Subject
from assay.sources.interest.ties import Found, Tie, beside, is_envoy, ties_at
from assay.sources.mentions.mention import Gender
from assay.sources.mentions.parse import parse_mention
from assay.sources.mentions.people import gender_of, name_key
from assay.sources.mentions.phrase import spelt_out
from assay.sources.mentions.specialism import without_topic
from assay.sources.states import States
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import countries_in, fold, name_spans, place, word_set

_LOOK_BACK = 250
"""Within how many characters before "his rival" the last name tells whose."""
_IMPLICIT = lazy_pattern(r"rival|competitor|challenger|opponent|opposition|runner", re.IGNORECASE)
_SUFFERERS = word_set(
    "family victim relative survivor villager resident patient worker customer plaintiff complainant bereaved "
    "inmate pupil "
    "tenant passenger child parent dead killed missing deceased fallen injured wounded bereaved"
)
"""Whoever acts for these speaks against the accused, whether or not the claim names them."""
_HIS, _HER = lazy_pattern(r"\b(?:his|him)\b"), lazy_pattern(r"\b(?:her|hers)\b")
_NO_NAME = word_set("he she it they his her its their the but and in on at i we")


class Tied:
    """The ties that the texts of a pile tell of, and to whom they are."""

    def __init__(self, documents: Sequence[Document], parties: Parties, states: States) -> None:
        self._documents, self._parties, self._states = documents, parties, states
        self._opening: dict[str, Openers] = {}

    def of(self, subject: Subject) -> Iterator[tuple[Document, Found]]:
        """The ties that the texts tell of a source, each with its document."""
        for entity in subject.cluster.entities:
            document = self._documents[entity.document]
            spans = {mention.span for mention in (*entity.mentions, *entity.spoken) if len(mention.span)}
            spans |= self._openers(document).of(entity)
            for span in sorted(spans):
                for found in ties_at(document.text, span):
                    yield document, found

    def _openers(self, document: Document) -> Openers:
        if document.id not in self._opening:
            self._opening[document.id] = Openers(document.text)
        return self._opening[document.id]

    def is_to(self, party: Party, document: Document, found: Found, subject: Subject) -> bool:
        """Whether a tie is one to `party`: the stretch names it, or its "his" stands for it."""
        kin_of_state = found.tie is Tie.KIN and bool(party.countries) and not party.words
        if found.tie is not Tie.LEFT and not kin_of_state and self._names(party, document.text, found):
            return True
        if found.owner_before is not None:
            return self._last_named(document.text, found, party, subject)
        if found.tie is Tie.LEFT:
            bodies = Party(keys=party.keys, words=party.words, people=party.people, described=party.described)
            named = mentions(found.span.of(document.text), bodies, self._states)
            return named or membership(subject.source, subject.cluster, party, self._states) is not None
        return bool(party) and self._is_implicit(party, document, found, subject)

    def _is_implicit(self, party: Party, document: Document, found: Found, subject: Subject) -> bool:
        """Whether it goes without saying to whom the tie is, and no other is named: "the rival dressing"."""
        state = state_of(subject.source, subject.cluster)
        if found.tie is not Tie.SUES and (found.tie is not Tie.RIVAL or (state and state not in party.countries)):
            return False
        if found.tie is not Tie.SUES and not _IMPLICIT.search(found.word.of(document.text)):
            return False
        return not _names_another(found.span.of(document.text), subject)

    def _names(self, party: Party, text: str, found: Found) -> bool:
        """Whether the words beside the tie's name the party, or for an agent somebody who suffered."""
        agent, envoy = found.tie in (Tie.AGENT, Tie.SERVES, Tie.KIN), is_envoy(found.word.of(text))
        for order, stretch in enumerate(beside(text, found)):
            words = " ".join(without_topic(stretch.split(" ")))
            named = mentions(words, party, self._states) or mentions(f"the {words}", party, self._states)
            if party and named and not (envoy and order and countries_in(words)):
                return True
            suffering = agent and party is not self._parties.accused and bool(self._parties.accused)
            if suffering and _SUFFERERS & set(map(spelt_out, words.split())):
                return True
        return False

    def _last_named(self, text: str, found: Found, party: Party, subject: Subject) -> bool:
        """Whether the last name before the tie that its "his" or "her" can stand for is the party's."""
        place = found.owner_before or 0
        before, pronoun = text[max(0, place - _LOOK_BACK) : place], text[place : found.span.end].casefold()
        unlike = Gender.FEMALE if _HIS.search(pronoun) else Gender.MALE if _HER.search(pronoun) else None
        its = pronoun.startswith("its")
        named = [
            span
            for span in name_spans(before)
            if fold(span.of(before)).removeprefix("the ") != fold(subject.source.name)
            and not _is_unfit(parse_mention(span.of(before), span).kind, its=its, his=unlike is not None)
            and span.of(before).casefold() not in _NO_NAME
            and not (unlike and _is_unlike(span.of(before), before[span.end :], unlike))
        ]
        if named:
            return mentions(named[-1].of(before), party, self._states)
        return mentions(before, party, self._states) or (unlike is not None and party is self._parties.accused)


def _names_another(words: str, subject: Subject) -> bool:
    """Whether a stretch names anybody but the source itself and places."""
    own = fold(" ".join((subject.source.name, *(m.wording for m in subject.cluster.entities[0].mentions[:_FEW]))))
    named = [span.of(words) for span in name_spans(words)]
    return any(fold(name) not in own and place(name) is None and fold(name) not in _NO_NAME for name in named)


_FEW = 20


def _is_unfit(kind: SourceKind, *, its: bool, his: bool) -> bool:
    """Whether a name is a person's where "its" stands, or a body's where "his" or "her" does."""
    return (its and kind is SourceKind.PERSON) or (his and kind not in (SourceKind.PERSON, SourceKind.UNKNOWN))


def _is_unlike(name: str, after: str, unlike: Gender) -> bool:
    """Whether a name is of the other sex than the pronoun: by itself, or by the pronoun that takes it up first."""
    gender = gender_of(name_key(name.split()))
    if gender is Gender.UNKNOWN and (found := _HE_OR_SHE.search(after)):
        gender = Gender.MALE if found.group().casefold() in ("he", "his", "him") else Gender.FEMALE
    return gender is unlike


_HE_OR_SHE = lazy_pattern(r"\b(?:[Hh]e|[Hh]is|[Hh]im|[Ss]he|[Hh]er)\b")
