"""Answers that take no side: "neither confirmed nor denied", "would not confirm or deny".

A tagger trained on what is said passes over many of them. The wording is fixed, so that rules find them for certain.
"""

from __future__ import annotations

import re

from assay.domain.span import Span
from assay.extract.clauses import noun_phrase_before, words_of
from assay.extract.joining import Attribution
from assay.extract.layout import Layout

_CUE = re.compile(
    r"\b(?:(?:(?:would|could|can|will|did|does|do|has|have) )?neither (?:publicly )?confirm(?:ed|s)? (?:\w+ )?nor "
    r"den(?:y|ied|ies)|(?:would|could|can|will|did|does|do)(?: not|n['’]t) (?:publicly )?confirm (?:n?or) deny|"
    r"(?:declin|refus)(?:ed|es) to (?:either )?confirm or deny|cannot confirm or deny)\b"
)
_CLAUSE_END = re.compile(r"[,;.!?—–](?=\s|\Z|[\"”’])|[\"“”]|\s(?:but|and|though|while|because|as|when|after)\s")
_LONGEST_SENTENCE = 3000  # characters; what is longer is no sentence of a report


def noncommittal_attributions(layout: Layout) -> list[Attribution]:
    """The answers that take no side, with those who give them and what they are about, in reading order."""
    text = layout.text
    found: list[Attribution] = []
    for match in _CUE.finditer(text):
        sentence = layout.sentence_at(match.start())
        if len(sentence) > _LONGEST_SENTENCE or match.end() > sentence.end:
            continue
        content = _content(text, match.end(), sentence.end)
        words = words_of(text, Span(sentence.start, match.end()))
        place = next(number for number, word in enumerate(words) if word.start >= match.start())
        reach = noun_phrase_before(text, words, place, 0)
        if content is not None and reach is not None:
            source = Span(words[reach[0]].start, words[reach[1] - 1].end)
            found.append(Attribution(source, (Span(*match.span()),), (content,)))
    return found


def _content(text: str, start: int, end: int) -> Span | None:
    """The words from `start` to the end of the clause, or none."""
    stop = _CLAUSE_END.search(text, start, end)
    last = stop.start() if stop else end
    while start < last and text[start].isspace():
        start += 1
    return Span(start, last) if start < last else None
