"""Sources that stand for the words before them: a relative clause is put back to the noun that it describes."""

from __future__ import annotations

import re

from assay.domain.span import Span
from assay.extract.clauses import noun_phrase_before, phrase_start, words_of
from assay.extract.layout import Layout
from assay.extract.lexicon import lemma, listed
from assay.texts.lazy_pattern import lazy_pattern

_RELATIVE = lazy_pattern(r"(?:who|which|whom)\s+\w", re.IGNORECASE)
_NONE_OF_TWO = lazy_pattern(r"neither(?: of (?:them|the two|whom|which))?\Z", re.IGNORECASE)
_WORD = lazy_pattern(r"[^\W\d_]+")
_PERCEIVING = listed("show see find hear know learn mean feel understand read begin")
_LONGEST_SENTENCE = 3000  # characters; what is longer is no sentence of a report


def is_none_of_two(words: str) -> bool:
    """Whether `words` are "neither" or "neither of them", which name nobody."""
    return _NONE_OF_TWO.match(words) is not None


def with_antecedent(layout: Layout, source: Span) -> Span:
    """A source that is a relative clause, from the noun phrase before it on; any other as it is.

    "who keeps the mill" becomes "the man who keeps the mill". A relative pronoun alone is a mention like any pronoun,
    and "whose brother" is somebody else than the noun before it: both stay.
    """
    text = layout.text
    sentence = layout.sentence_at(source.start)
    if not _RELATIVE.match(source.of(text)) or len(sentence) > _LONGEST_SENTENCE:
        return source
    before = words_of(text, Span(sentence.start, max(sentence.start, source.start)))
    first = phrase_start(text, before)
    return source if first is None else Span(before[first].start, source.end)


def regrouped(layout: Layout, source: Span, cue: Span) -> tuple[Span | None, Span] | None:
    """Source and cue where the tagged source is "neither"; none where the words report nothing that was said.

    In "the union neither confirmed nor denied it" the word belongs to the cue, and the source stands before it. Where
    nobody stands before it, as in "neither would say", nobody is named.
    """
    text = layout.text
    sentence = layout.sentence_at(source.start)
    if not {lemma(match.group()) for match in _WORD.finditer(cue.of(text))} - _PERCEIVING - {None}:
        return None
    if len(sentence) <= _LONGEST_SENTENCE and source.end <= cue.start:
        words = words_of(text, Span(sentence.start, cue.end))
        place = next(number for number, word in enumerate(words) if word.end > source.start)
        reach = noun_phrase_before(text, words, place, 0)
        if reach is not None:
            first, last = reach
            return Span(words[first].start, words[last - 1].end), Span(source.start, cue.end)
    return None, cue
