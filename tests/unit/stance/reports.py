"""Small reports for the tests of stance."""

from __future__ import annotations

from collections.abc import Iterable

from assay.claims import read_claim
from assay.domain.claim import Claim
from assay.domain.document import Document
from assay.domain.span import Span
from assay.domain.statement import Hedge, Mode, Quote, Statement
from assay.settings import Settings


def claim(text: str, *, alternatives: Iterable[str] = ()) -> Claim:
    return read_claim(text, alternatives=tuple(alternatives), settings=Settings())


def document(text: str, *, id: str = "D", title: str | None = None, language: str | None = "en") -> Document:
    return Document(id=id, text=text, sha256="0" * 64, title=title, language=language)


def statement(
    report: Document,
    content: str,
    *,
    cue: str = "",
    id: str = "S",
    quote: Quote | None = None,
    within: str | None = None,
    mode: Mode = Mode.ASSERTED,
    hedge: tuple[str, float] | None = None,
) -> Statement:
    start = report.text.index(content)
    cues: tuple[Span, ...] = ()
    if cue:
        at = report.text.index(cue)
        cues = (Span(at, at + len(cue)),)
    held = None
    if hedge:
        at = report.text.index(hedge[0])
        held = Hedge(at, at + len(hedge[0]), hedge[0], hedge[1])
    return Statement(
        id=id,
        document=report.id,
        quote=quote or (Quote.INDIRECT if cue else Quote.VOICE),
        source_span=None,
        cue=cues,
        content=(Span(start, start + len(content)),),
        within=within,
        mode=mode,
        hedge=held,
    )
