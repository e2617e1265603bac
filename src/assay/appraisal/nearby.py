"""The sentences around a place: where a text goes on about the same thing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from assay.appraisal.index import Index
from assay.domain.span import Passage, Span
from assay.texts.sentences import sentences

_BEFORE, _AFTER = 300, 700  # characters around a place
_WITHIN = 2000  # characters of a place that are read
_LONGEST = 600  # characters of a sentence that are searched
_MOST = 6  # places


def sentences_near(index: Index, places: Sequence[Passage]) -> Iterator[tuple[Passage, str]]:
    """The sentences of the paragraphs' stretch around the first six of `places`, each once, with its passage.

    A sentence that a stretch cuts off at its beginning is left out, unless the place stands in it; of a long one only
    the beginning is given.
    """
    seen: set[Passage] = set()
    for place in places[:_MOST]:
        document = index.documents.get(place.document)
        if document is None:
            continue
        start = max(0, place.start - _BEFORE)
        text = document.text[start : min(place.end, place.start + _WITHIN) + _AFTER]
        for number, span in enumerate(_split(text)):
            is_cut = start > 0 and number == 0 and start + span.end <= place.start
            passage = Passage(place.document, start + span.start, start + span.end)
            if not is_cut and passage not in seen:
                seen.add(passage)
                yield passage, span.of(text)[:_LONGEST]


@lru_cache(maxsize=1024)
def _split(text: str) -> tuple[Span, ...]:
    """The sentences of a stretch, which many questions read."""
    return tuple(sentences(text))


def first_told(index: Index, places: Sequence[Passage], *patterns: re.Pattern[str]) -> tuple[int, Passage] | None:
    """The number of the first of `patterns` that a sentence near `places` fits, with the sentence; the first counts."""
    for passage, words in sentences_near(index, places):
        for number, pattern in enumerate(patterns):
            if pattern.search(words):
                return number, passage
    return None
