"""Asides of the publisher inside an attributed sentence: "said, without offering evidence, that ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assay.domain.document import Document
from assay.domain.identity import UniqueIds
from assay.domain.span import Span
from assay.domain.statement import BearsOn, BearsOnKind, Direction, Quote, Statement
from assay.extract.layout import Layout

_NO_EVIDENCE = re.compile(
    r"\b(?:without (?:\w+ )?(?:(?:offer|provid|giv|cit|present|produc|show)ing )?(?:any |further )?(?:evidence|"
    r"proof|basis)|(?:offer|provid|giv|cit|present)ing no (?:evidence|proof)|without (?:saying|explaining) how (?:\w+ )"
    r"{1,2}kn[eo]w)\b",
    re.IGNORECASE,
)


def aside_undercuts(
    document: Document, layout: Layout, statements: Sequence[Statement], *, ids: UniqueIds
) -> list[Statement]:
    """A statement in the publisher's voice for each such aside, which lowers `r` of the speaker's statement.

    The aside must stand in the sentence of the cue and outside every content.
    """
    text = document.text
    contents = [span for statement in statements for span in statement.content]
    found: list[Statement] = []
    seen: set[int] = set()
    for statement in statements:
        if statement.source_span is None or not statement.cue or statement.within is not None:
            continue
        sentence = layout.sentence_at(statement.cue[0].start)
        match = _NO_EVIDENCE.search(text, sentence.start, sentence.end)
        if match is None or match.start() in seen:
            continue
        span = Span(*match.span())
        if any(content.overlaps(span) for content in contents):
            continue
        seen.add(match.start())
        found.append(
            Statement(
                id=ids("st", document.id, Quote.VOICE.value, f"{span.start}-{span.end}", span.of(text)),
                document=document.id,
                quote=Quote.VOICE,
                source_span=None,
                cue=(),
                content=(span,),
                bears_on=BearsOn(BearsOnKind.SOURCE, statement.id, "r", Direction.LOWERS),
            )
        )
    return found
