"""Answers that say nothing: "neither confirmed nor denied", "declined to comment", "could not be reached".

A tagger trained on what is said passes over many of them. The wording is fixed, so that rules find them for certain.
"""

from __future__ import annotations

from assay.domain.span import Span
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.phrases import noun_phrase_starting
from assay.extract.sentence_words import Sentences, SentenceWords
from assay.extract.whole_sources import subject_of
from assay.texts.lazy_pattern import lazy_pattern

_NO_SIDE = (
    r"(?:(?:would|could|can|will|did|does|do|has|have) )?neither (?:publicly )?confirm(?:ed|s)? (?:\w+ )?nor "
    r"den(?:y|ied|ies)|(?:would|could|can|will|did|does|do)(?: not|n['’]t) (?:publicly )?confirm (?:n?or) deny|"
    r"(?:declin|refus)(?:ed|es) to (?:either )?confirm or deny|cannot confirm or deny"
)
_NOT = (
    r"(?:did|does|do|has|have|had|would|could|will)(?: not|n['’]t)(?: immediately| yet| so far| publicly| otherwise)?"
)
_WHEN = r"(?: immediately| yet| so far| publicly| repeatedly| further| initially)?"
_ASKED = (
    r"(?:(?:a|an|the|any|several|repeated|multiple|numerous|written|emailed|e-mailed|detailed|further|two|three|our|"
    r"[A-Z][\w.]*['’]s?|phone|telephone|reporters['’]|interview|text) ){0,3}"
    r"(?:requests?|questions?|queries|query|inquir(?:y|ies)|enquir(?:y|ies)|e-?mails?|calls?|messages?|letters?)"
)
# What says all there is to say; what follows to the end of the clause is part of it.
_SILENCE = (
    rf"(?:declin|refus)(?:ed|es|ing){_WHEN} to (?:comment|elaborate|be interviewed|speak to reporters|respond)\b"
    r"(?! that)|"
    rf"{_NOT} (?:comment|elaborate)\b(?! that)|"
    rf"{_NOT} (?:respond(?:ed)?|repl(?:y|ied))\b(?=[.,;]|\s+(?:to\s+{_ASKED}|and|but|by|on [A-Z]))|"
    rf"{_NOT} (?:return(?:ed)?|answer(?:ed)?)\s+{_ASKED}|"
    r"could not(?: immediately)? be (?:immediately )?reached\b(?=[.,;]|\s+(?:for|at|on|by (?:phone|telephone|e-?mail)))"
    r"(?:\s+for comment)?|"
    r"(?:is|are|was|were) (?:not (?:immediately )?|un)available for comment|"
    r"(?:has|have|had|made|offered|gave|issued) no (?:immediate |further |public )?comment\b"
)
# An answer that is withheld; what is asked for follows.
_WITHHELD = (
    rf"(?:declin|refus)(?:ed|es|ing){_WHEN} to (?:say|disclose|specify|reveal|discuss|identify|name|explain|confirm|"
    r"divulge|clarify)|(?:would|will) not (?:say|disclose|specify|reveal|discuss|be drawn on)"
)
# Nobody answers, and who is silent follows.
_NO_WORD = (
    r"[Tt]here (?:is|was|were|has been|have been|had been) no (?:immediate |official |further |public |initial )?"
    r"(?:comments?|responses?|reply|replies|reaction|word)(?= from )"
)
_REASON = lazy_pattern(r", citing [^,;:.!?\"“”\n]+")  # why nothing is said, which nobody else says
_CUE = lazy_pattern(
    rf"\b(?:(?P<no_word>{_NO_WORD})|(?P<no_side>{_NO_SIDE})|(?P<silence>{_SILENCE})|(?P<withheld>{_WITHHELD}))\b"
)
_CLAUSE_END = lazy_pattern(r"[,;.!?—–](?=\s|\Z|[\"”’])|[\"“”]|\s(?:but|and|though|while|because|as|when|after)\s")


def noncommittal_attributions(layout: Layout) -> list[Attribution]:
    """The answers that say nothing, with those who give them and what they are about, in reading order.

    Of a silence ("did not respond to questions") the content is the words themselves, and the reason given right behind
    them (", citing security") belongs to both cue and content.
    """
    text = layout.text
    sentences = Sentences(layout)
    found: list[Attribution] = []
    for match in _CUE.finditer(text):
        sentence = sentences.at(match.start())
        if sentence is None or match.end() > sentence.span.end or layout.quoted_parts(Span(*match.span())):
            continue
        cue = Span(*match.span())
        is_silence = match["silence"] or match["no_word"]
        start = cue.start if is_silence else cue.end
        content = _to_clause_end(text, start, cue.end + (not is_silence), sentence.span.end)
        source = _silent_party(sentence, cue) if match["no_word"] else _source(sentence, cue)
        if match["silence"] and (reason := _REASON.match(text, cue.end, sentence.span.end)):
            content = cue = Span(cue.start, reason.end())
        if content is not None and source is not None:
            found.append(Attribution(source, (cue,), (content,)))
    return found


def _source(sentence: SentenceWords, cue: Span) -> Span | None:
    reach = subject_of(sentence, sentence.first_after(cue.start))
    return sentence.between(*reach) if reach else None


def _silent_party(sentence: SentenceWords, cue: Span) -> Span | None:
    """Those from whom nothing was heard: "no comment from | the ministry"."""
    first = sentence.first_at(cue.end) + 1
    if first >= len(sentence.words):
        return None
    last = noun_phrase_starting(sentence.text, sentence.words, first, len(sentence.words))
    return sentence.between(first, last) if last is not None else None


def _to_clause_end(text: str, start: int, after: int, end: int) -> Span | None:
    """The words from `start` to the end of the clause in which the place `after` lies, or none."""
    stop = _CLAUSE_END.search(text, after, end)
    last = stop.start() if stop else end
    while start < last and text[start].isspace():
        start += 1
    return Span(start, last) if start < last else None
