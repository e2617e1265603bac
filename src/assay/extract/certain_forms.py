"""Forms of attribution that a sentence shows by a closed class of words: reporting passives, and sources after content.

"The gang is believed to have crossed", "Nothing was missing, the curator, Ida Roe, admitted", "The ransom, said an
official, was handed over".
"""

from __future__ import annotations

from assay.domain.span import Span
from assay.extract.joining import Attribution
from assay.extract.lexicon import CueKind, cue_verbs, listed
from assay.extract.phrases import (
    DETERMINERS,
    SUBJECT_PRONOUNS,
    is_finite,
    is_noun_phrase,
    is_past,
    noun_phrase_ending,
    noun_phrase_starting,
)
from assay.extract.saying_clauses import opens_clause
from assay.extract.sentence_words import SentenceWords
from assay.texts.lazy_pattern import lazy_pattern

_BE = r"(?:is|are|was|were|has been|have been|had been)(?: (?:also|now|still|widely|long|repeatedly|often|since))?"
_PASSIVE = lazy_pattern(
    rf"\b(?P<cue>{_BE} (?:(?:believed|thought|said|reported|alleged|rumou?red|understood|feared|claimed|assumed|"
    r"estimated|expected)(?= (?:to|by) )|(?:accused|suspected)(?= (?:of|by) )|charged(?= with )|"
    r"described(?= (?:as|by) )|estimated(?= at )|feared(?= (?:dead|missing|trapped|drowned|lost)\b)))"
)
_QUOTED = lazy_pattern(rf"\b(?P<cue>{_BE} quoted as saying)\b")
_TOLD = lazy_pattern(
    r"\b(?P<cue>(?:is|are|was|were|has been|have been|had been|being)(?: (?:also|then|later|first|since))? "
    r"(?:told|informed|assured|warned|notified|advised|reminded))(?= by )"
)
_COMPLEMENTS = listed("to of as with at")
_NEVER_LATE = listed("as if when while because although though that who which")


def passive_attribution(sentence: SentenceWords) -> Attribution | None:
    """The attribution of a reporting passive whose subject opens the sentence, or none; nobody is its source.

    Of "was quoted as saying" the subject is the source.
    """
    text, words = sentence.text, sentence.words
    quoted = _QUOTED.search(text, sentence.span.start, sentence.span.end)
    match = quoted or _PASSIVE.search(text, sentence.span.start, sentence.span.end)
    if match is None:
        return None
    verb, after = sentence.first_at(match.start("cue")), sentence.first_at(match.end("cue"))
    if not 0 < verb < after < len(words):
        return None
    first = noun_phrase_ending(text, words, verb, 0)
    if first is None or (first and "," not in sentence.gap(first)):
        return None
    subject, cue = sentence.between(first, verb), Span(*match.span("cue"))
    agent = None
    if words[after].lower == "by":
        end = next((at for at in range(after + 2, len(words) - 1) if words[at].lower in _COMPLEMENTS), None)
        if end is None or not is_noun_phrase(text, words, after + 1, end):
            return None
        agent, after = sentence.between(after + 1, end), end
    rest = sentence.between(after, len(words))
    return Attribution(subject, (cue,), (rest,)) if quoted else Attribution(agent, (cue,), (subject, rest))


def told_attribution(sentence: SentenceWords) -> Attribution | None:
    """The attribution of "they had been informed by their commander that ...", or none; the agent is the source."""
    words = sentence.words
    match = _TOLD.search(sentence.text, sentence.span.start, sentence.span.end)
    if match is None:
        return None
    by = sentence.first_at(match.end("cue"))
    that = next((at for at in range(by + 2, len(words) - 2) if words[at].lower == "that"), None)
    if that is None or not is_noun_phrase(sentence.text, words, by + 1, that):
        return None
    rest = sentence.between(that, len(words))
    return Attribution(sentence.between(by + 1, that), (Span(*match.span("cue")),), (rest,))


def late_attribution(sentence: SentenceWords) -> Attribution | None:
    """The attribution of a sentence that names its source after its content, or in the middle of it; or none."""
    words = sentence.words
    if words[0].lower in _NEVER_LATE:
        return None
    for place in range(2, len(words)):
        entry = cue_verbs().get(words[place].lower)
        if entry is None or entry[1] is not CueKind.CLAUSE or words[place].capital or words[place].lower == entry[0]:
            continue
        item = _closing(sentence, place) if place == len(words) - 1 else _inverted(sentence, place)
        if item is not None:
            return item
    return None


def _closing(sentence: SentenceWords, verb: int) -> Attribution | None:
    """ "Nothing was missing, the curator, Ida Roe, admitted.\""""
    words, text = sentence.words, sentence.text
    for first in range(2, verb):
        if sentence.gap(first).strip() != "," or not opens_clause(sentence, 0, first, sure=True):
            continue
        if is_noun_phrase(text, words, first, verb):
            cue = sentence.between(verb, verb + 1)
            return Attribution(sentence.between(first, verb), (cue,), (sentence.between(0, first),))
    return None


def _inverted(sentence: SentenceWords, verb: int) -> Attribution | None:
    """ "The ransom, said an official, was handed over", "The road is shut, said an official.\""""
    words, text = sentence.words, sentence.text
    opener = words[verb + 1]
    begins = opener.capital or opener.lower in DETERMINERS | SUBJECT_PRONOUNS
    if sentence.gap(verb).strip() != "," or not begins or sentence.gap(verb + 1).strip():
        return None
    end = noun_phrase_starting(text, words, verb + 1, len(words))
    if end is None:
        return None
    source, cue, front = sentence.between(verb + 1, end), sentence.between(verb, verb + 1), sentence.between(0, verb)
    if end == len(words):
        return Attribution(source, (cue,), (front,)) if opens_clause(sentence, 0, verb, sure=True) else None
    goes_on = sentence.gap(end).strip() == "," and (is_finite(words, end) or is_past(words[end]))
    if not goes_on or not is_noun_phrase(text, words, 0, verb):
        return None
    return Attribution(source, (cue,), (front, sentence.between(end, len(words))))
