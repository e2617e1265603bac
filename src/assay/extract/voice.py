"""What the publisher asserts in its own voice: sentences that no attribution accounts for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assay.domain.document import Document
from assay.domain.identity import UniqueIds
from assay.domain.span import Span
from assay.domain.statement import Quote, Statement
from assay.extract.basis import find_basis
from assay.extract.hedging import find_hedge, find_mode, has_relay_mark
from assay.extract.layout import Layout

_LEAST_WORDS = 6
_LEAST_UNCOVERED = 0.5
_MOST_QUOTED = 0.6
_BOILERPLATE = re.compile(
    r"\b(?:subscribe|sign up|newsletter|click here|read more|all rights reserved|copyright|follow (?:us|him|her|"
    r"me|@)|cookies?|"
    r"privacy policy|terms of (?:use|service)|advertis(?:ement|ing)|photo by|getty images|file photo|log in|"
    r"logged in|sign in|"
    r"signed in|download (?:the|our)|our app|share this|leave a comment|contact us|comments? (?:section|policy|"
    r"below)|"
    r"may not be (?:published|reproduced|reprinted)|watch (?:the )?(?:video|more|live|below)|video (?:player|above)|"
    r"(?:contributed|contributing) to this (?:report|story|article)|e-?mail (?:him|her|us|the author)|"
    r"(?:can be|be) reached at|follows? (?:the )?news|this (?:story|article) (?:was|has been|is) (?:first |"
    r"originally )?(?:published|updated)|"
    r"javascript|browser|thank you for|your (?:account|inbox|email|weather|location|profile)|gift (?:subscription|"
    r"article))\b|©|https?://\S+$",
    re.IGNORECASE,
)
_NO_ASSERTION = re.compile(r"[\"“‘]?(?:let us|let's|i would like|read|sign|click|see|watch|listen)\b", re.IGNORECASE)
_ENDS = re.compile(r"[.!…][\"”’»)\]]*\Z")
_LOWER_WORD = re.compile(r"\b[a-z]{2,}")


def voice_statements(document: Document, layout: Layout, covered: Sequence[Span], *, ids: UniqueIds) -> list[Statement]:
    """One statement for each sentence of which at least half lies in no `covered` span (source, cue or content).

    A sentence that is mostly quoted words is not the publisher's: it is a direct statement of somebody not named.
    Questions, headings, boilerplate and sentences of fewer than six words carry no statement.
    """
    text = document.text
    mask = bytearray(len(text))
    for span in covered:
        mask[span.start : span.end] = b"\x01" * len(span)
    found: list[Statement] = []
    for sentence in layout.sentences:
        uncovered = len(sentence) - mask.count(1, sentence.start, sentence.end)
        if uncovered >= _LEAST_UNCOVERED * len(sentence) and carries_fact(sentence.of(text)):
            is_quoted = layout.quoted_characters(sentence) > _MOST_QUOTED * len(sentence)
            found.append(_voice(document, sentence, ids, Quote.DIRECT if is_quoted else Quote.VOICE))
    return found


def carries_fact(sentence: str) -> bool:
    """Whether a sentence of running text puts something forward: no question, heading, boilerplate or scrap."""
    if not _ENDS.search(sentence) or _NO_ASSERTION.match(sentence) or len(sentence.split()) < _LEAST_WORDS:
        return False
    if len(_LOWER_WORD.findall(sentence)) < 3:
        return False
    return _BOILERPLATE.search(sentence) is None


def _voice(document: Document, sentence: Span, ids: UniqueIds, quote: Quote) -> Statement:
    text = document.text
    content = (sentence,)
    hedge = find_hedge(text, cue=(), content=content)
    return Statement(
        id=ids("st", document.id, quote.value, f"{sentence.start}-{sentence.end}", sentence.of(text)),
        document=document.id,
        quote=quote,
        source_span=None,
        cue=(),
        content=content,
        basis=find_basis(text, source=None, cue=(), content=content),
        mode=find_mode(text, cue=(), content=content, hedge=hedge),
        hedge=hedge,
        relay_mark=has_relay_mark(text, around=Span(sentence.start, sentence.start), content=content),
    )
