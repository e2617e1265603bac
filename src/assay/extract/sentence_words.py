"""The words of the sentences of a text, read when they are asked for and kept."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from assay.domain.span import Span
from assay.extract.clauses import Word, words_of
from assay.extract.layout import Layout

_LONGEST_SENTENCE = 3000  # characters; what is longer is no sentence of a report


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """One sentence of `text` with its words; numbers of words count from 0."""

    text: str
    span: Span
    words: list[Word]
    starts: list[int]

    def first_at(self, place: int) -> int:
        """The number of the first word that begins at or after `place`; the count of words where there is none."""
        return bisect_left(self.starts, place)

    def first_after(self, place: int) -> int:
        """The number of the first word that ends after `place`; the count of words where there is none."""
        before = bisect_right(self.starts, place) - 1
        return before if before >= 0 and self.words[before].end > place else before + 1

    def gap(self, number: int) -> str:
        """What stands between the word `number` and the one before it; at the ends, what opens or closes it."""
        start = self.words[number - 1].end if number else self.span.start
        end = self.words[number].start if number < len(self.words) else self.span.end
        return self.text[start:end]

    def between(self, first: int, last: int) -> Span:
        """The span of the words `[first, last)`."""
        return Span(self.words[first].start, self.words[last - 1].end)


class Sentences:
    """The sentences of one text by place."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self._read: dict[int, SentenceWords] = {}

    def at(self, place: int) -> SentenceWords | None:
        """The sentence at or before `place`; none where it is too long to be one of a report, or has no words."""
        span = self.layout.sentence_at(place)
        if span.start not in self._read:
            words = words_of(self.layout.text, span) if len(span) <= _LONGEST_SENTENCE else []
            self._read[span.start] = SentenceWords(self.layout.text, span, words, [word.start for word in words])
        sentence = self._read[span.start]
        return sentence if sentence.words else None
