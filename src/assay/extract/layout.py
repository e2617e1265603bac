"""A text's paragraphs, sentences and quotations, found once and looked up by place."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache

from assay.domain.span import Span
from assay.texts.quotation import quotations
from assay.texts.sentences import paragraphs, sentences


class Layout:
    """The parts of one text; numbers of parts count from 0 in reading order."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.paragraphs = paragraphs(text)
        self.sentences = sentences(text)
        self.quotations = quotations(text)
        self._paragraph_starts = [span.start for span in self.paragraphs]
        self._sentence_starts = [span.start for span in self.sentences]
        self._quotation_starts = [span.start for span in self.quotations]

    def paragraph_number(self, place: int) -> int:
        """The number of the paragraph at or before `place`."""
        return max(0, bisect_right(self._paragraph_starts, place) - 1)

    def sentence_number(self, place: int) -> int:
        """The number of the sentence at or before `place`."""
        return max(0, bisect_right(self._sentence_starts, place) - 1)

    def sentence_at(self, place: int) -> Span:
        """The sentence at or before `place`; the whole text where it has no sentence."""
        return self.sentences[self.sentence_number(place)] if self.sentences else Span(0, len(self.text))

    def lines(self, span: Span) -> list[Span]:
        """The parts of `span` that lie in different paragraphs, in reading order."""
        first, last = self.paragraph_number(span.start), self.paragraph_number(max(span.start, span.end - 1))
        parts = [
            Span(max(span.start, part.start), min(span.end, part.end))
            for part in self.paragraphs[first : last + 1]
            if part.overlaps(span)
        ]
        return parts or [span]

    def quotation_number(self, span: Span) -> int | None:
        """The number of the quotation in which `span` begins, or none."""
        at = bisect_right(self._quotation_starts, span.start) - 1
        return at if at >= 0 and span.start < self.quotations[at].end else None

    def quoted_parts(self, span: Span) -> list[tuple[Span, Span]]:
        """The quotations that overlap `span`, in reading order, each with its part that lies in `span`."""
        at = max(0, bisect_right(self._quotation_starts, span.start) - 1)
        parts: list[tuple[Span, Span]] = []
        while at < len(self.quotations) and self.quotations[at].start < span.end:
            quotation = self.quotations[at]
            if quotation.end > span.start:
                inside = Span(max(span.start, quotation.start), min(span.end, quotation.end))
                parts.append((quotation, inside))
            at += 1
        return parts

    def quoted_characters(self, span: Span) -> int:
        """How many characters of `span` lie in quotations."""
        return sum(len(inside) for _, inside in self.quoted_parts(span))


@lru_cache(maxsize=4)
def layout_of(text: str) -> Layout:
    """The layout of `text`; the last few are kept, since a text's tagger and its reader both ask for it."""
    return Layout(text)
