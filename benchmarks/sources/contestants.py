"""Those that tell sources apart: Assay, and two rules of thumb."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from assay.domain.claim import Claim
from assay.domain.document import Document
from assay.domain.source import Resolution
from assay.domain.statement import Quote, Statement
from assay.sources import resolve_sources

Telling = Callable[[Sequence[Document], Sequence[Statement]], Mapping[str, str]]
"""Given documents and statements, the source of each statement by its identifier."""

_PRONOUN = re.compile(
    r"(?:he|she|it|they|we|i|you|who|which|that|him|her|them|us|me|his|their|its|this|these|those)\Z", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


def assay_resolution(
    documents: Sequence[Document], statements: Sequence[Statement], *, claim: Claim | None = None
) -> Resolution:
    """What Assay makes of the statements."""
    return resolve_sources(documents, statements, claim=claim)


def by_exact_words(documents: Sequence[Document], statements: Sequence[Statement]) -> dict[str, str]:
    """One source for the same words, without regard to capitals and articles; the voice is the publisher's."""
    texts = {document.id: document for document in documents}
    return {statement.id: _words(statement, texts[statement.document]) for statement in statements}


def by_last_name(documents: Sequence[Document], statements: Sequence[Statement]) -> dict[str, str]:
    """One source for the same last capitalised word, else the same words; a pronoun is the one named just before it."""
    texts = {document.id: document for document in documents}
    found: dict[str, str] = {}
    latest: dict[str, str] = {}
    ordered = sorted(statements, key=_place)
    for statement in ordered:
        document = texts[statement.document]
        words = statement.source_span.of(document.text) if statement.source_span else ""
        if _PRONOUN.match(words.strip()) and document.id in latest:
            found[statement.id] = latest[document.id]
            continue
        capitalised = [word for word in _WORD.findall(words.partition(",")[0]) if word[0].isupper()]
        found[statement.id] = capitalised[-1].casefold() if capitalised else _words(statement, document)
        latest[document.id] = found[statement.id]
    return found


def _place(statement: Statement) -> tuple[str, int]:
    span = statement.source_span or statement.extent
    return statement.document, span.start


def _words(statement: Statement, document: Document) -> str:
    if statement.quote is Quote.VOICE or statement.source_span is None:
        return f"publisher {document.publisher or document.id}"
    words = " ".join(statement.source_span.of(document.text).split()).strip(" ,.").casefold()
    return words.removeprefix("the ").removeprefix("a ")


PEERS: dict[str, Telling] = {"exact words": by_exact_words, "last name": by_last_name}
