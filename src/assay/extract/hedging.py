"""How firmly a content is put forward: hedges over its main predicate and their credence, questions, hearsay."""

from __future__ import annotations

import re

from assay.domain.span import Span
from assay.domain.statement import Hedge, Mode
from assay.extract.clause_words import ClauseWord, clause_words
from assay.extract.hedge_table import IN_CONTENT, IN_CUE, HedgeRow, compiled
from assay.extract.predicate import main_clause, main_predicate
from assay.extract.relay_table import HEARSAY
from assay.texts.lazy_pattern import lazy_pattern

_ASKING = lazy_pattern(
    r"\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|question(?:s|ed|ing)?|inquir(?:e|es|ed|ing)|enquir(?:e|es|ed|ing)|"
    r"quer(?:y|ies|ied|ying)|press(?:es|ed|ing)?|quizz(?:es|ed|ing)|demand(?:s|ed|ing)? to know)\b",
    re.IGNORECASE,
)
_ALWAYS_ASKING = lazy_pattern(r"\bwonder(?:s|ed|ing)?\b", re.IGNORECASE)
_ASKED_CLAUSE = lazy_pattern(r"\s*[\"“‘]?(?:whether|if|who|what|why|how|when|where|which|whose|whom)\b", re.IGNORECASE)
_INVERTED = lazy_pattern(
    r"\s*[\"“‘]?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|shall)"
    r"(?:n['’]t)? (?:the|a|an|this|that|these|those|there|it|he|she|they|we|you|I|any\w*|some\w*|nobody|"
    r"(?-i:[A-Z])\w+)\b",
    re.IGNORECASE,
)
_INNER_QUESTION = lazy_pattern(r"\s['‘][^'‘’]+\?['’][\"”]?\Z")
_WHETHER_IN_CUE = lazy_pattern(r"\b(?:whether|if)\s*\Z", re.IGNORECASE)
_SENTENCE_END = lazy_pattern(r"[.!?][\"”’']?(?=\s)")
_LONGEST_INNER = 300  # characters of a question quoted inside a content
_FIRST_SENTENCE = 600  # characters of a content in which its first sentence is looked for
_CONTENT_HEDGES = compiled(IN_CONTENT)
_CUE_HEDGES = compiled(IN_CUE)


def find_hedge(text: str, *, cue: tuple[Span, ...], content: tuple[Span, ...]) -> Hedge | None:
    """The hedge of a statement: one in its cue ("is concerned that"), or the first over its content's main predicate.

    Of a content of several sentences only the first is read, and of a content in pieces those up to the first with a
    verb ("The fraud, she said, may grow"). A hedge in a relative clause, in a condition before the
    main clause or in what follows the main predicate leaves that alone. "May" in capitals is a month.
    """
    for span in cue:
        for match, row in _CUE_HEDGES.finditer(text, span.start, span.end):
            return _hedge(match, row)
    for number, span in enumerate(content):
        hedge = _over_predicate(text, span)
        if hedge is not None or number + 1 == len(content) or _has_verb(text, span):
            return hedge
    return None


def find_mode(text: str, *, cue: tuple[Span, ...], content: tuple[Span, ...], hedge: Hedge | None) -> Mode:
    """`questioned` where the content is a question, put or reported; `hedged` where there is a hedge."""
    if content and (_is_question(text, content) or _is_asked(text, cue, content)):
        return Mode.QUESTIONED
    return Mode.HEDGED if hedge else Mode.ASSERTED


def has_relay_mark(text: str, *, around: Span, content: tuple[Span, ...]) -> bool:
    """Whether hearsay is marked ("reportedly") in `around` (source and cue) or over the content's main predicate."""
    if relay_words(text, around):
        return True
    if not content:
        return False
    sentence = first_sentence(text, content[0])
    words = clause_words(text, sentence)
    return any(_is_over(words, mark.start) for mark in relay_words(text, sentence))


def hedge_words(text: str, span: Span) -> tuple[Span, ...]:
    """Where words that hedge stand in `text` within `span`, whatever they stand over, in reading order."""
    return tuple(Span(*match.span()) for match, _ in _CONTENT_HEDGES.finditer(text, span.start, span.end))


def relay_words(text: str, span: Span) -> tuple[Span, ...]:
    """Where marks of hearsay stand in `text` within `span`, whatever they stand over, in reading order."""
    return tuple(Span(*match.span()) for match in HEARSAY.finditer(text, span.start, span.end))


def _is_question(text: str, content: tuple[Span, ...]) -> bool:
    """Whether the content ends with a question mark, inside or right after it, that is not of a quotation within it."""
    last = content[-1]
    if _INNER_QUESTION.search(text, max(last.start + 2, last.end - _LONGEST_INNER), last.end):
        return False
    ending = text[last.start : last.end + 2]
    inside = last.of(text).rstrip("\"”’'» ")
    return inside.endswith("?") or ending.rstrip("\"”’'» ").endswith("?")


def _is_asked(text: str, cue: tuple[Span, ...], content: tuple[Span, ...]) -> bool:
    """Whether the cue asks and the content is what is asked: an asked clause, or a sentence in a question's order."""
    if not any(_ASKING.search(span.of(text)) for span in cue):
        return False
    first = content[0]
    if _ASKED_CLAUSE.match(text, first.start, first.end) or _INVERTED.match(text, first.start, first.end):
        return True
    if any(_ALWAYS_ASKING.search(span.of(text)) for span in cue):
        return True
    return _WHETHER_IN_CUE.search(text, max(0, first.start - 12), first.start) is not None


def _has_verb(text: str, span: Span) -> bool:
    words = clause_words(text, first_sentence(text, span))
    return main_predicate(words, 0, len(words)) is not None


def _over_predicate(text: str, span: Span) -> Hedge | None:
    """The first hedge of the content at `span` that stands over its main predicate."""
    sentence = first_sentence(text, span)
    found = list(_CONTENT_HEDGES.finditer(text, sentence.start, sentence.end))
    if not found:
        return None
    words = clause_words(text, sentence)
    for match, row in found:
        if _is_over(words, match.start()):
            return _hedge(match, row)
    return None


def _is_over(words: list[ClauseWord], place: int) -> bool:
    """Whether the character `place` lies in the main clause of `words`, up to its predicate."""
    return any(words[at].start <= place < words[at].end for at in main_clause(words))


def first_sentence(text: str, span: Span) -> Span:
    """The first sentence of the content at `span`, or its first characters where it ends nowhere near."""
    end = min(span.end, span.start + _FIRST_SENTENCE)
    stop = _SENTENCE_END.search(text, span.start, end)
    return Span(span.start, stop.start() if stop else end)


def _hedge(match: re.Match[str], row: HedgeRow) -> Hedge:
    return Hedge(match.start(), match.end(), match.group(), row.u)
