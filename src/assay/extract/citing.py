"""Whom a source cites: "Reuters reported, citing two diplomats, that ...", "was quoted as saying".

Who is cited said what the one who cites passes on: the cited one's statement lies within the other's, with the same
content. What is cited as a ground ("citing privacy laws") said nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assay.domain.span import Span
from assay.domain.statement import Statement
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.lexicon import listed
from assay.extract.phrases import PREPOSITIONS, RELATIVES, noun_phrase_starting
from assay.extract.sentence_words import Sentences, SentenceWords
from assay.extract.whole_sources import subject_of
from assay.texts.lazy_pattern import lazy_pattern

_CITING = lazy_pattern(r"\b(?:citing|quoting)\b", re.IGNORECASE)
_AFTER_CITING = lazy_pattern(r"\b(?:citing|quoting)\s\Z", re.IGNORECASE)
_ONLY_CITING = lazy_pattern(r"(?:citing|quoting)\Z", re.IGNORECASE)
_QUOTED = lazy_pattern(
    r"\b(?P<cue>(?:(?:is|are|was|were|has been|have been|had been) (?:\w+ly )?(?:quoted|cited|reported)) "
    r"(?:by [^,;:.\"“”]{2,60}? |in [^,;:.\"“”]{2,60}? |on [A-Z]\w+ )?as (?:saying|telling [^,;:.\"“”]{2,40}?))(?=[ ,:])"
)
# Nouns of those who say things: persons, bodies and papers of every kind.
_GIVERS = listed(
    "source sources official officials person people witness witnesses resident residents diplomat diplomats police "
    "authorities aide aides spokesman spokeswoman spokesperson spokespeople officer officers minister ministry "
    "ministries agency agencies government army military lawyer lawyers expert experts analyst analysts scientist "
    "scientists doctor doctors medic medics survivor survivors relative relatives neighbour neighbours neighbor "
    "neighbors activist activists rebels fighters soldiers commander commanders investigator investigators "
    "prosecutor prosecutors employee employees executive executives insider insiders adviser advisers lawmaker "
    "lawmakers media newspaper paper papers television radio report reports document documents record records memo "
    "memos letter letters email emails e-mails statement statements data figures statistics study studies survey "
    "surveys poll polls filing filings indictment transcript transcripts intelligence footage video images"
)


def without_cited(sentences: Sentences, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The attributions without those whose cue is "citing" alone where their sentence holds another.

    Nor is the one cited part of a content: "reported, citing | two diplomats, | that the talks had failed".
    """
    text = sentences.layout.text
    held = {sentences.layout.sentence_number(item.cue[0].start) for item in attributions if not _is_citing(text, item)}
    found: list[Attribution] = []
    for item in attributions:
        sentence = sentences.at(item.cue[0].start)
        if sentence is None:
            found.append(item)
        elif not _is_citing(text, item):
            found.append(_without_giver(sentence, item))
        elif sentences.layout.sentence_number(item.cue[0].start) not in held or _giver(sentence, item.cue[0]) is None:
            found.append(item)
    return found


def cited_attribution(layout: Layout, outer: Statement) -> Attribution | None:
    """The attribution of the one whom the source of `outer` cites in the sentence of its cue, or none."""
    if not outer.cue or outer.source_span is None:
        return None
    extent = layout.sentence_at(outer.cue[0].start)
    sentence = Sentences(layout).at(extent.start) if _CITING.search(layout.text, extent.start, extent.end) else None
    if sentence is None:
        return None
    for match in _CITING.finditer(layout.text, sentence.span.start, sentence.span.end):
        cue = Span(*match.span())
        inside = any(span.overlaps(cue) for span in outer.content)
        giver = None if inside or layout.quoted_parts(cue) else _giver(sentence, cue)
        if giver is not None and not any(span.overlaps(giver) for span in outer.content):
            return Attribution(giver, (cue,), outer.content)
    return None


def quoted_as_saying(sentence: SentenceWords, item: Attribution) -> Attribution:
    """ "The bishop was quoted as saying that ...": the bishop is the source of what follows; any other as it is."""
    text = sentence.text
    match = _QUOTED.search(text, sentence.span.start, sentence.span.end)
    if match is None or not any(cue.overlaps(Span(*match.span())) for cue in item.cue):
        return item
    reach = subject_of(sentence, sentence.first_after(match.start()))
    said = tuple(span for span in item.content if span.start >= match.end())
    if reach is None or not said:
        return item
    return replace(item, source=sentence.between(*reach), cue=(Span(*match.span("cue")),), content=said)


def _is_citing(text: str, item: Attribution) -> bool:
    return _ONLY_CITING.match(item.cue[0].of(text)) is not None


def _without_giver(sentence: SentenceWords, item: Attribution) -> Attribution:
    """An attribution without a piece of content that names whom its source cites."""
    pieces: list[Span] = []
    for span in item.content:
        before = sentence.text[max(0, span.start - 9) : span.start]
        giver = _giver(sentence, Span(span.start - 1, span.start - 1)) if _AFTER_CITING.search(before) else None
        if giver is None:
            pieces.append(span)
        elif giver.end + 2 < span.end:
            pieces.append(Span(giver.end, span.end))
    return replace(item, content=tuple(pieces))


def _giver(sentence: SentenceWords, cue: Span) -> Span | None:
    """Who is cited right after `cue`: a noun phrase whose noun is a name or one of those who say things, or none."""
    words, first = sentence.words, sentence.first_at(cue.end)
    last = noun_phrase_starting(sentence.text, words, first, len(words)) if first < len(words) else None
    if last is None:
        return None
    after_head = next((at for at in range(first + 1, last) if _ends_head(sentence, at)), last)
    head = words[after_head - 1]
    return sentence.between(first, last) if head.lower in _GIVERS or head.capital else None


def _ends_head(sentence: SentenceWords, at: int) -> bool:
    """Whether the noun of a phrase stands before the word `at`: it opens what is said of the noun."""
    word = sentence.words[at]
    return word.lower in PREPOSITIONS | RELATIVES | {"familiar", "close", "and"} or "," in sentence.gap(at)
