"""States: which sources speak for which, countries that no table lists included.

A name is taken for a state's where the pile gives it a government: "Veldia's foreign ministry", "the army of Veldia".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from assay.domain.claim import Claim
from assay.domain.document import Document
from assay.domain.source import SourceKind
from assay.sources.across.wording import VAGUE
from assay.sources.mentions.institutions import is_institution
from assay.sources.mentions.lexicon import OPENERS
from assay.sources.mentions.mention import Form
from assay.sources.mentions.phrase import spelt_out, tokens
from assay.sources.within.entity import Entity
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import countries_in, fold, name_spans, place, word_set

_NAME = r"(?P<name>[^\W\d_a-z][\w-]{2,30}(?: [^\W\d_a-z][\w-]{2,30})?)"
_OFFICE = (
    r"(?:(?:foreign|defen[cs]e|interior|finance|justice|information) (?:ministry|minister|secretary)|"
    r"prime minister|president|government|army|armed forces|air force|navy|general staff|military|troops|embassy|"
    r"ambassador|consulate|parliament|border guards?|state (?:television|radio|media|news agency))"
)
_HAS = lazy_pattern(rf"\b{_NAME}['’]s? (?:\w+ ){{0,1}}{_OFFICE}\b")
_OF = lazy_pattern(rf"\b{_OFFICE} of {_NAME}")
_OWNER = lazy_pattern(rf"^(?:the |The )?{_NAME}['’]s?\s")
_ADJECTIVE = lazy_pattern(rf"\b(?P<name>[^\W\d_a-z][\w-]{{3,30}}(?:an|ese|ish|i)) (?:\w+ ){{0,1}}{_OFFICE}\b")
_SEAT = lazy_pattern(rf" (?:in|from|at) (?:the )?{_NAME}(?:['’]s)? (?:capital|government|{_OFFICE})\b")
"""Where an official without name sits: "a commander in the Veldian capital"."""
_SUFFIX = lazy_pattern(r"(?:n|an|ian|ese|i|ish|ans|ians|ns)")
_OFFICIALS = word_set("official officer guard agent clerk inspector")
_NO_OWNER = word_set("the a an of for and in 's s")


class States:
    """The states that a pile and its claim speak of, and the bodies that the pile gives to each."""

    def __init__(self, documents: Sequence[Document], claim: Claim | None, entities: Iterable[Entity]) -> None:
        listed = list(entities)
        people = {word for entity in listed if entity.kind is SourceKind.PERSON for word in entity.key}
        texts = {document.text for document in documents} | ({claim.affirmative} if claim else set())
        self.names: dict[str, str] = {}
        for text in sorted(texts):
            for pattern in (_HAS, _OF):
                for found in pattern.finditer(text):
                    self._add(_without_opener(found.group("name")), people)
        if claim:
            self._add_claimed(claim.affirmative, texts, people)
        self._owners: dict[frozenset[str], set[str]] = defaultdict(set)
        for entity in listed:
            for words in _bodies(entity):
                if (state := self.in_words(words)) and (body := self._body(words)):
                    self._owners[body].add(state)

    def _add(self, name: str, people: Collection[str]) -> None:
        if name and fold(name) not in people and place(name) is None and not is_institution(name):
            self.names.setdefault(fold(name), name)

    def _add_claimed(self, claim: str, texts: Iterable[str], people: Collection[str]) -> None:
        """Adds the names of the claim whose adjective stands before an office: "Veldia", "the Veldian ambassador"."""
        names = [span.of(claim) for span in name_spans(claim) if " " not in span.of(claim)]
        for text in sorted(texts):
            adjectives = {fold(found.group("name")) for found in _ADJECTIVE.finditer(text)}
            for name in names:
                if any(is_adjective(word, fold(name)) for word in adjectives):
                    self._add(name, people)

    def of(self, entity: Entity) -> str | None:
        """The state that `entity` is of: a country's code or a folded name; none where the pile does not tell."""
        if entity.country:
            return entity.country
        for words in _bodies(entity):
            if state := self.in_words(words):
                return state
        for words in _bodies(entity):
            owners = self._owners.get(self._body(words), set())
            if len(owners) == 1:
                return next(iter(owners))
        return self._of_office(entity)

    def _of_office(self, entity: Entity) -> str | None:
        """The one state whose bodies have a nameless official's words: "a harbour official", one harbour authority."""
        if entity.key or not entity.heads & _OFFICIALS:
            return None
        office = frozenset(entity.modifiers) - VAGUE
        if not office:
            return None
        owners = set().union(*(held for body, held in sorted(self._owners.items(), key=_words_of) if office <= body))
        return next(iter(owners)) if len(owners) == 1 else None

    def in_words(self, words: str) -> str | None:
        """The first state that `words` name, by its name or its adjective."""
        if found := countries_in(words):
            return found[0][0].code
        folded = [fold(word) for word in tokens(re.sub(r"['’]s\b", "", words)) if word[:1].isupper()]
        for word in folded:
            for name in self.names:
                if word == name or is_adjective(word, name):
                    return name
        joined = fold(re.sub(r"['’]s\b", "", words))
        return next((name for name in self.names if " " in name and name in joined), None)

    def printed(self, state: str) -> str | None:
        """An invented state's name as printed; none for a country's code."""
        return self.names.get(state)

    def complete(self, entity: Entity) -> None:
        """Makes a state's name a government's, and writes the owner into a body that one state alone has."""
        state = self.of(entity)
        if (
            entity.kind is SourceKind.UNKNOWN
            and entity.names
            and all(fold(name) in self.names for name in entity.names)
        ):
            entity.kind = SourceKind.GOVERNMENT
        body = entity.affiliation
        if body and state and state in self.names and self.in_words(body) is None and is_institution(body):
            entity.affiliation = f"{self.names[state]}'s {body}"

    def _body(self, words: str) -> frozenset[str]:
        """The words of a body without its owner, where there are enough of them to tell it from others."""
        plain = re.sub(r"['’]s\b", "", words)
        for _, _, span in reversed(countries_in(plain)):
            plain = plain[: span.start] + " " + plain[span.end :]
        kept = [fold(word) for word in tokens(plain)]
        rest = {spelt_out(word) for word in kept if word not in _NO_OWNER and word not in self.names}
        rest = {word for word in rest if not any(is_adjective(word, name) for name in self.names)}
        return frozenset(rest) if len(rest) > 1 else frozenset()


def _words_of(item: tuple[frozenset[str], set[str]]) -> list[str]:
    return sorted(item[0])


def is_adjective(word: str, name: str) -> bool:
    """Whether `word` is made from a folded `name` as adjectives of states are: "veldian" from "veldia"."""
    stem = name[:-1] if name[-1] in "aeiouy" else name
    rest = word[len(stem) :]
    if " " in name or not word.startswith(stem) or word == name:
        return False
    return any(_SUFFIX.fullmatch(ending) for ending in (rest, rest.lstrip("aeio")))


def _without_opener(name: str) -> str:
    words = name.split()
    while words and fold(words[0]) in OPENERS:
        words = words[1:]
    return " ".join(words)


def _bodies(entity: Entity) -> list[str]:
    """The words that may name the body or state an entity speaks for, the surest first."""
    found = [entity.affiliation] if entity.affiliation else []
    for mention in entity.mentions:
        if mention.form is Form.PRONOUN:
            continue
        if owner := _OWNER.match(mention.wording):
            found.append(owner.group("name"))
        if not mention.name and (seat := _SEAT.search(mention.wording)):
            found.append(seat.group("name"))
        if entity.kind in (SourceKind.GOVERNMENT, SourceKind.UNKNOWN) and mention.name:
            found.append(mention.printed_name)
        elif entity.kind is SourceKind.GOVERNMENT and mention.head:
            found.append(mention.wording)
    return list(dict.fromkeys(found))
