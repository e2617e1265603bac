"""What the reader of a report has just read when a statement comes: its title and the sentence before."""

from __future__ import annotations

from bisect import bisect_right

from assay.domain.document import Document
from assay.domain.span import Span
from assay.domain.statement import Statement
from assay.texts.sentences import sentences
from assay.texts.words import bare_words, word_set

_PRONOUNS = word_set("we our us ours i my he his she her it its they their them")
_LONGEST = 600
_FURTHER = 3


class Surroundings:
    """The sentences of one document, found once."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._sentences: list[Span] | None = None
        self._starts: list[int] = []

    def before(self, statement: Statement, *, name: str | None, further: bool = False) -> str:
        """The title, the sentence before the statement's, and its source's name where the words point back to it.

        `further` asks for three sentences instead of one, for words that name nothing themselves ("a pure invention").
        """
        pieces = [self._document.title or "", self.sentences_before(statement, _FURTHER if further else 1)]
        content = statement.content_text(self._document.text)
        if name and any(word.lower() in _PRONOUNS for word in bare_words(content[:_LONGEST])):
            pieces.append(name)
        return ". ".join(piece.strip().rstrip(".") for piece in pieces if piece.strip())

    def sentences_before(self, statement: Statement, count: int = 1) -> str:
        """The `count` sentences before the statement's own, at most 600 characters; empty at the document's start."""
        if self._sentences is None:
            self._sentences = sentences(self._document.text)
            self._starts = [span.start for span in self._sentences]
        at = bisect_right(self._starts, statement.extent.start) - 1
        if at <= 0:
            return ""
        start, end = self._sentences[max(0, at - count)].start, self._sentences[at - 1].end
        return self._document.text[max(start, end - _LONGEST) : end]
