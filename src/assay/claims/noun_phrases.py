"""The noun phrases of a sentence, with their number and whether they name a person or a thing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from assay.claims.participants import participant_spans
from assay.domain.span import Span
from assay.texts.names import countries_in
from assay.texts.words import bare_words, word_set, words

_DETERMINERS = word_set("the a an this that these those some many several all both two three four five six ten dozens")
_PLURALS = word_set("people men women children police troops media data crew")
_SINGULAR_ENDINGS = ("ss", "us", "is")
_PERSONS = word_set(
    "minister president officer official man woman boy girl mayor judge senator governor general colonel captain "
    "soldier spokesman spokeswoman leader director chief head commander doctor lawyer journalist reporter teacher "
    "king queen prince candidate chairman chairwoman executive manager agent spy suspect pilot driver witness "
    "victim lawmaker priest bishop pope scientist engineer founder owner secretary ambassador diplomat politician "
    "activist actor singer"
)


class Bearer(StrEnum):
    """What a noun phrase can name."""

    PERSON = "person"
    THING = "thing"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """A noun phrase as written, its place in the sentence, whether it is plural, and what it can name."""

    text: str
    span: Span
    plural: bool
    bearer: Bearer


def noun_phrases(sentence: str) -> list[NounPhrase]:
    """The noun phrases of `sentence` in order, each with the article or numeral before it."""
    tokens = words(sentence)
    merged: list[Span] = []
    for span in participant_spans(sentence):
        if merged and sentence[merged[-1].end : span.start] in {" ", "-"}:
            merged[-1] = Span(merged[-1].start, span.end)
        else:
            merged.append(span)
    found = []
    for span in merged:
        start = span.start
        before = [place for _, place in tokens if place.end < span.start]
        if before and before[-1].of(sentence).lower() in _DETERMINERS:
            start = before[-1].start
        whole = Span(start, span.end)
        found.append(NounPhrase(whole.of(sentence), whole, _is_plural(whole.of(sentence)), _bearer(span.of(sentence))))
    return found


def _is_plural(phrase: str) -> bool:
    head = bare_words(phrase)[-1]
    plain = head.lower()
    if plain in _PLURALS:
        return True
    named = head[:1].isupper()
    return not named and plain.endswith("s") and not plain.endswith(_SINGULAR_ENDINGS)


def _bearer(phrase: str) -> Bearer:
    tokens = bare_words(phrase)
    if tokens[-1].lower() in _PERSONS or tokens[0].lower() in _PERSONS:
        return Bearer.PERSON
    if not tokens[-1][:1].isupper() or countries_in(phrase):
        return Bearer.THING
    return Bearer.EITHER
