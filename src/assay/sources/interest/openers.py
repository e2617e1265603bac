"""Sentences that open with a name, a noun or "he" and tell of a tie: "Orme has received grants from Orbex."."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict

from assay.domain.span import Span
from assay.sources.interest.ties import tells
from assay.sources.mentions.mention import Gender
from assay.sources.mentions.phrase import spelt_out
from assay.sources.within.entity import Entity
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import fold
from assay.texts.sentences import sentences

_OPENER = lazy_pattern(r"[\"“]?(?P<words>[^\W\d_a-z][\w.’'-]*(?: [\w.’'-]+){0,3}?) (?=[a-z])")
_GENDER = {"he": Gender.MALE, "his": Gender.MALE, "she": Gender.FEMALE, "her": Gender.FEMALE}
_THEY = frozenset({*_GENDER, "they", "their", "it", "its"})


class Openers:
    """The openings of those sentences of a text that hold a word of a tie, by the name or noun that opens them."""

    def __init__(self, text: str) -> None:
        self._named: dict[str, list[Span]] = defaultdict(list)
        self._pronouns: list[Span] = []
        self._text = text
        for sentence in sentences(text):
            opener = _OPENER.match(text, sentence.start, sentence.end)
            if opener is None or not tells(text, opener.end("words"), sentence.end):
                continue
            words = opener["words"].split()
            span = Span(*opener.span("words"))
            if fold(words[0]) in _THEY:
                self._pronouns.append(Span(span.start, span.start + len(words[0])))
            elif fold(words[0]) == "the":
                match = re.match(r"[Tt]he ([\w-]+)", text[span.start : sentence.end])
                if match:
                    self._named[f"the {spelt_out(match.group(1))}"].append(Span(span.start, span.start + match.end()))
            else:
                self._named[fold(words[-1])].append(span)
        self._starts = [span.start for span in self._pronouns]

    def of(self, entity: Entity) -> set[Span]:
        """The openings that stand for `entity`, which is of this text."""
        found: set[Span] = set()
        if entity.surname:
            found |= set(self._named.get(entity.surname, ()))
        if not entity.names:
            for head in entity.heads:
                found |= set(self._named.get(f"the {head}", ()))
        if self._pronouns:
            for mention in entity.spoken:
                found |= self._after(mention.span.end, entity)
        return found

    def _after(self, position: int, entity: Entity) -> set[Span]:
        """The pronoun that opens the next sentence of a tie after a place where the entity speaks, if it is near."""
        index = bisect_left(self._starts, position)
        if index == len(self._pronouns):
            return set()
        span = self._pronouns[index]
        between = self._text[position : span.start]
        gender = _GENDER.get(fold(span.of(self._text)))
        if len(re.findall(r"[.!?][\"”’']?\s", between)) != 1 or (
            gender and entity.gender not in (gender, Gender.UNKNOWN)
        ):
            return set()
        return {span} if (gender is not None) == entity.is_person else set()
