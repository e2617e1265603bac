"""Turns marked texts into documents and statements: `{a|the general} said` names the source that the case calls `a`.

`{a|}` is a statement in the publisher's own voice, `{a|*}` one that names nobody. The cue is the word after the source
(before it, where "said" and the like stand there); the content is the rest of its sentence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assay.domain.claim import Claim, Hypothesis, HypothesisKind
from assay.domain.document import Document
from assay.domain.span import Span
from assay.domain.statement import Quote, Statement

_MARK = re.compile(r"\{(\w+)\|([^{}]*)\}")
_SAID = re.compile(r"(said|says|told|added|wrote|asked|according to)\s$")


@dataclass(frozen=True, slots=True)
class Marked:
    """Documents, their statements, and the label of each statement's source."""

    documents: tuple[Document, ...]
    statements: tuple[Statement, ...]
    label_of: Mapping[str, str]


def marked(items: Sequence[Mapping[str, str]]) -> Marked:
    documents, statements, labels = [], [], {}
    for number, item in enumerate(items):
        plain, marks = _strip(item["text"].strip())
        document = Document(
            f"D{number}",
            plain,
            "",
            publisher=item.get("publisher"),
            url=item.get("url"),
            published=item.get("published"),
        )
        documents.append(document)
        for order, (label, span, word) in enumerate(marks):
            statement = _statement(document, f"{document.id}-{order}", span, word)
            statements.append(statement)
            labels[statement.id] = label
    return Marked(tuple(documents), tuple(statements), labels)


def _strip(text: str) -> tuple[str, list[tuple[str, Span, str]]]:
    plain, marks, at = "", [], 0
    for found in _MARK.finditer(text):
        plain += text[at : found.start()]
        words = "" if found.group(2) == "*" else found.group(2)
        marks.append((found.group(1), Span(len(plain), len(plain) + len(words)), found.group(2)))
        plain += words
        at = found.end()
    return plain + text[at:], marks


def _statement(document: Document, identifier: str, span: Span, word: str) -> Statement:
    text = document.text
    start = max((found.end() for found in re.finditer(r"[.!?][\"”]?\s+|\n+", text[: span.start])), default=0)
    stop = re.compile(r"[.!?][\"”]?(?:\s|$)|\n").search(text, span.end)
    end = stop.start() if stop else len(text)
    if not word:
        return Statement(identifier, document.id, Quote.VOICE, None, (), (Span(span.end, end),))
    source = None if word == "*" else span
    before = _SAID.search(text, start, span.start)
    if before and before.start() > start:
        cue, content = Span(before.start(), before.end() - 1), Span(start, before.start())
    else:
        after = re.compile(r"\W*(\w+)").match(text, span.end, end)
        cue = Span(after.start(1), after.end(1)) if after else Span(span.end, span.end)
        content = Span(min(cue.end, end), end)
    return Statement(identifier, document.id, Quote.INDIRECT, source, (cue,), (content,))


def claim(text: str) -> Claim:
    hypotheses = (
        Hypothesis("H1", text, HypothesisKind.CLAIM),
        Hypothesis("H2", f"Not: {text}", HypothesisKind.NEGATION),
        Hypothesis("H3", "Something else.", HypothesisKind.OTHER),
    )
    return Claim(text, text, (), (), hypotheses)
