"""What the publisher asserts in its own voice: sentences that no attribution accounts for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assay.domain.document import Document
from assay.domain.identity import UniqueIds
from assay.domain.span import Span
from assay.domain.statement import Quote, Statement
from assay.extract.basis import find_basis
from assay.extract.boilerplate import ends_as_sentence, is_boilerplate
from assay.extract.firmness import firmness_reasons
from assay.extract.hedging import find_hedge, find_mode, has_relay_mark
from assay.extract.layout import Layout
from assay.extract.titles import names_something
from assay.texts.clause import finite_verb
from assay.texts.lazy_pattern import lazy_pattern

_LEAST_WORDS, _LEAST_LOWER_WORDS = 6, 3
_LEAST_WORDS_WITH_VERB = 4
_LONGEST_SENTENCE = 3000  # characters; what is longer is no sentence of a report
_LEAST_UNCOVERED, _LEAST_UNCOVERED_BESIDE_QUOTATION = 0.5, 0.8
_MOST_QUOTED = 0.6
_LEAST_TITLES = 2
_NO_ASSERTION = lazy_pattern(r"[\"“‘]?(?:let us|let's|i would like|read|sign|click|see|watch|listen)\b", re.IGNORECASE)
_LOWER_WORD = lazy_pattern(r"\b[a-z]{2,}")


def voice_statements(document: Document, layout: Layout, covered: Sequence[Span], *, ids: UniqueIds) -> list[Statement]:
    """One statement for each sentence of which at least half lies in no `covered` span (source, cue or content).

    Where words are quoted, four fifths must: what stands beside a quotation is mostly who said it.
    A sentence that is mostly quoted words is not the publisher's: it is a direct statement of somebody not named.
    Questions, headings, boilerplate, lists of titles and scraps carry no statement: fewer than four words, or than six
    where no verb is seen among them.
    """
    text = document.text
    mask = bytearray(len(text))
    for span in covered:
        mask[span.start : span.end] = b"\x01" * len(span)
    found: list[Statement] = []
    for sentence in layout.sentences:
        uncovered = len(sentence) - mask.count(1, sentence.start, sentence.end)
        quoted = layout.quoted_characters(sentence)
        least = _LEAST_UNCOVERED_BESIDE_QUOTATION if quoted else _LEAST_UNCOVERED
        if (
            uncovered >= least * len(sentence)
            and carries_fact(sentence.of(text))
            and not _lists_titles(layout, sentence)
        ):
            is_quoted = quoted > _MOST_QUOTED * len(sentence)
            found.append(_voice(document, sentence, ids, Quote.DIRECT if is_quoted else Quote.VOICE))
    return found


def carries_fact(sentence: str) -> bool:
    """Whether a sentence of running text puts something forward: no question, heading, boilerplate or scrap."""
    if len(sentence) > _LONGEST_SENTENCE:
        return False
    if not ends_as_sentence(sentence) or sentence.rstrip('"”’») ').endswith("?") or _NO_ASSERTION.match(sentence):
        return False
    words = sentence.split()
    is_long = len(words) >= _LEAST_WORDS and len(_LOWER_WORD.findall(sentence)) >= _LEAST_LOWER_WORDS
    is_clause = len(words) >= _LEAST_WORDS_WITH_VERB and finite_verb(words) is not None
    return (is_long or is_clause) and not is_boilerplate(sentence)


def _lists_titles(layout: Layout, sentence: Span) -> bool:
    """Whether a sentence only announces quoted titles or names, without a verb: "On tonight: “Low Tide”, “The Net”"."""
    parts = layout.quoted_parts(sentence)
    if len(parts) < _LEAST_TITLES or any(map(str.isalnum, layout.text[parts[-1][1].end : sentence.end])):
        return False
    front = layout.text[sentence.start : parts[0][1].start]
    return finite_verb(front.split()) is None and all(names_something(layout, quotation) for quotation, _ in parts)


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
        reasons=firmness_reasons(text, document=document.id, content=content, hedge=hedge),
    )
