"""Figures that somebody gives: "the ministry puts the dead at nine", "The poll put support at 22 per cent"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from assay.domain.span import Span
from assay.extract.joining import Attribution
from assay.extract.lexicon import AUXILIARIES, listed
from assay.extract.phrases import has_border, is_finite, noun_phrase_ending
from assay.extract.saying_clauses import verb_group_start
from assay.extract.sentence_words import Sentences, SentenceWords
from assay.texts.lazy_pattern import lazy_pattern

_PUTS = lazy_pattern(r"\bputs?\b(?=[^.;:!?\"“”\n]{2,100} at (?:[\w£$€-]+ ){0,3}?[£$€\w])")
_PUT = lazy_pattern(r"\bputs?\b")
_UNREAL = listed("should must would could might may to can cannot can't will won't not didn't doesn't don't never")
_BEFORE_CLAUSE = listed("that and but while as although though whereas because since whether if")
_ABOUT = listed("about around nearly almost over under just at least most more less than some between roughly only")
_COUNTED = listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands "
    "million millions billion dozen dozens noon midnight"
)
_TURNS = listed("while but whereas although though")
_FARTHEST_FIGURE = 14  # words of what is counted


def with_figures(sentences: Sentences, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, and those of clauses that put something at a number, in place of what else was made of them.

    A clause in what somebody else says makes none here: it is nested.
    """
    layout = sentences.layout
    contents = sorted(span for item in attributions for span in item.content if not _puts(layout.text, item))
    starts = [span.start for span in contents]
    figures: list[Attribution] = []
    for match in _PUTS.finditer(layout.text):
        sentence, place = sentences.at(match.start()), Span(*match.span())
        before = bisect_right(starts, place.start) - 1
        is_held = before >= 0 and contents[before].contains(place)
        if sentence is None or is_held or not sentence.span.contains(place) or layout.quoted_parts(place):
            continue
        figure = _figure(sentence, sentence.first_at(place.start))
        figures.extend([figure] if figure is not None else [])
    verbs = {figure.cue[0].end for figure in figures}
    others = [item for item in attributions if verbs.isdisjoint(_ends_of_puts(layout.text, item))]
    return sorted([*others, *figures], key=_cue_place)


def _puts(text: str, item: Attribution) -> bool:
    return bool(_ends_of_puts(text, item))


def _ends_of_puts(text: str, item: Attribution) -> list[int]:
    """Where the words "put" and "puts" in the cue of an attribution end."""
    return [cue.start + match.end() for cue in item.cue for match in _PUT.finditer(cue.of(text))]


def _figure(sentence: SentenceWords, put: int) -> Attribution | None:
    """The attribution of the word "put", where a subject opens its clause and its object is put at a number."""
    words = sentence.words
    verb = verb_group_start(sentence, put, 0)
    group = [word.lower for word in words[verb:put]]
    first = noun_phrase_ending(sentence.text, words, verb, 0) if verb else None
    if first is None or not _UNREAL.isdisjoint(group) or any(word in {"be", "been", "is", "was"} for word in group):
        return None
    opens = first == 0 or sentence.gap(first).strip() or words[first - 1].lower in _BEFORE_CLAUSE
    limit = min(len(words) - 1, put + _FARTHEST_FIGURE)
    at = next((place for place in range(put + 2, limit) if words[place].lower == "at"), None)
    if at is None or not opens or not _is_number(sentence, at + 1):
        return None
    if any(is_finite(words, place) or sentence.gap(place).strip() for place in range(put + 1, at + 1)):
        return None
    last = next((place for place in range(at + 2, len(words)) if _ends(sentence, place)), len(words))
    cue = sentence.between(verb if not set(group).isdisjoint(AUXILIARIES) else put, put + 1)
    return Attribution(sentence.between(first, verb), (cue,), (sentence.between(put + 1, last),))


def _is_number(sentence: SentenceWords, place: int) -> bool:
    """Whether a number begins with the word `place`, "about" and the like aside."""
    words = sentence.words
    while place + 1 < len(words) and words[place].lower in _ABOUT:
        place += 1
    lower = words[place].lower
    return lower[0].isdigit() or lower.split("-")[0] in _COUNTED or sentence.gap(place).endswith(("£", "$", "€"))


def _ends(sentence: SentenceWords, place: int) -> bool:
    gap = sentence.gap(place)
    return ", " in gap or has_border(gap) or sentence.words[place].lower in _TURNS


def _cue_place(item: Attribution) -> Span:
    return item.cue[0]
