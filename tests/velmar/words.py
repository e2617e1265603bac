"""Finds the words of the Velmar case in its texts, and taints every free text."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from assay.domain.span import Passage, Reason, Span

TEXTS = Path(__file__).parent


def find(text: str, words: str, *, nth: int = 0) -> Span:
    """The place of the `nth` occurrence of `words` in `text`."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def near(text: str, words: str, place: Span) -> Span:
    """The occurrence of `words` in `text` that stands nearest to `place`."""
    found = [find(text, words, nth=number) for number in range(text.count(words))]
    return min(found, key=lambda span: min(abs(span.start - place.end), abs(place.start - span.end)))


def text(name: str) -> str:
    """A text of the case as written, without its last line feed."""
    return (TEXTS / f"{name}.txt").read_text(encoding="utf-8").removesuffix("\n")


class Words:
    """The case's words: `taint` is added to the end of every free text; `texts` holds the documents by identifier."""

    def __init__(self, taint: str, texts: Mapping[str, str]) -> None:
        self.taint = taint
        self.texts = texts

    def say(self, text: str) -> str:
        """`text` with the taint."""
        return f"{text}{self.taint}"

    def passage(self, document: str, words: str) -> Passage:
        """Where `words` stand in a document."""
        span = find(self.texts[document], words)
        return Passage(document, span.start, span.end)

    def reason(self, text: str, *passages: Passage, parameter: str | None = None) -> Reason:
        """A reason with its places."""
        return Reason(self.say(text), passages, parameter)
