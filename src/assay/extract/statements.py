"""From an attribution's spans to a statement with everything the words say of it."""

from __future__ import annotations

import re

from assay.domain.document import Document
from assay.domain.identity import UniqueIds
from assay.domain.span import Span
from assay.domain.statement import Quote, Statement
from assay.extract.basis import find_basis
from assay.extract.firmness import firmness_reasons
from assay.extract.framing import is_denial, is_refusal
from assay.extract.hedging import find_hedge, find_mode, has_relay_mark
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.occasion import said_at, said_in
from assay.extract.titles import names_something
from assay.texts.lazy_pattern import lazy_pattern

_QUOTED_WHOLE = lazy_pattern(r"[\"“‘'«][^\"“”]+[\"”’'»]?", re.DOTALL)
_INNER_OPENERS = ("“", '"', "‘", "«", "„")
_DIRECT_SHARE = 0.9


def make_statement(
    document: Document, layout: Layout, attribution: Attribution, *, ids: UniqueIds, within: str | None = None
) -> Statement | None:
    """The statement of one attribution, or none where it has no content and is not a refusal to speak.

    Of a refusal without content of its own ("declined to comment") the cue is the content too.
    """
    text = document.text
    content = attribution.content
    if not content and attribution.cue:
        refusal = _refusal_extent(text, layout, attribution)
        content = (refusal,) if refusal else ()
    if not content:
        return None
    cue, source = attribution.cue, attribution.source
    frame = Span(
        min([span.start for span in (source, *cue) if span]), max([span.end for span in (source, *cue) if span])
    )
    sentence = layout.sentence_at(frame.start)
    hedge = find_hedge(text, cue=cue, content=content)
    own = cue[0] if within is not None else None
    quote = Quote.DIRECT if attribution.verbatim else quote_kind(layout, content, cue=own)
    words = " ".join(span.of(text) for span in content)
    places = " ".join(f"{span.start}-{span.end}" for span in content)
    return Statement(
        id=ids("st", document.id, quote.value, places, words),
        document=document.id,
        quote=quote,
        source_span=source,
        cue=cue,
        content=content,
        within=within,
        basis=find_basis(text, source=source, cue=cue, content=content, sentence=sentence),
        mode=find_mode(text, cue=cue, content=content, hedge=hedge),
        hedge=hedge,
        negated=is_denial(text, cue=cue, content=content),
        relay_mark=has_relay_mark(text, around=frame, content=content),
        said_at=said_at(text, sentence=sentence, source=source, cue=cue, content=content, published=document.published),
        said_in=said_in(text, sentence=sentence, source=source, cue=cue, content=content),
        reasons=firmness_reasons(text, document=document.id, content=content, hedge=hedge),
    )


def quote_kind(layout: Layout, content: tuple[Span, ...], *, cue: Span | None = None) -> Quote:
    """`direct` where practically all words of the content are quoted, `mixed` where some are, else `indirect`.

    Letters and digits are counted, so that a mark or blank outside the quotation makes no difference. Titles, names and
    terms in quotation marks make nothing mixed. A quotation that holds the statement's own `cue` as well is somebody
    else's words; marks of the content's own inside it still make it direct.
    """
    text = layout.text
    parts = [part for span in content for part in layout.quoted_parts(span)]
    outer = next((quotation for quotation, _ in parts if cue is not None and quotation.contains(cue)), None)
    if outer is not None:
        return Quote.DIRECT if all(_is_quoted_inside(text, outer, span) for span in content) else Quote.INDIRECT
    total = sum(_letters(text, span) for span in content)
    quoted = sum(_letters(text, inside) for _, inside in parts)
    if quoted and quoted >= _DIRECT_SHARE * total:
        return Quote.DIRECT
    is_mixed = any(_letters(text, inside) and not names_something(layout, quotation) for quotation, inside in parts)
    return Quote.MIXED if is_mixed else Quote.INDIRECT


def _is_quoted_inside(text: str, outer: Span, span: Span) -> bool:
    """Whether a content stands in marks of its own inside the quotation `outer`: they are in it, or right before it."""
    own = text[span.start - 1 : span.start] in _INNER_OPENERS and outer.start < span.start - 1
    return own or _QUOTED_WHOLE.fullmatch(span.of(text)) is not None


def _letters(text: str, span: Span) -> int:
    return sum(map(str.isalnum, span.of(text)))


def _refusal_extent(text: str, layout: Layout, attribution: Attribution) -> Span | None:
    """The words of a refusal from its cue to the end of the clause."""
    cue = attribution.cue[0]
    sentence = layout.sentence_at(cue.start)
    end = max(sentence.end, cue.end)
    stop = lazy_pattern(r"[,;.](?=\s|\Z)").search(text, cue.end, end)
    extent = Span(cue.start, stop.start() if stop else end)
    return extent if is_refusal(extent.of(text)) else None
