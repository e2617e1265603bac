"""Quotations of words that somebody puts forward, told from those of a title, a name or a word or two."""

from __future__ import annotations

from assay.domain.span import Span
from assay.extract.layout import Layout
from assay.texts.lazy_pattern import lazy_pattern

_LEAST_WORDS = 4
_COMPLETED = lazy_pattern(r"[,.!?…—-]['’]?[\"”“’'»«]{1,2}\Z")


def is_spoken(layout: Layout, quotation: Span) -> bool:
    """Whether a quotation is one of words put forward, and not a title or a term: four words or more, and whole.

    It is whole when it ends with a mark of its own (“It failed,”); or when a comma or a full stop comes right behind it
    and it opens a sentence, follows a colon or goes on from an earlier one (‘It failed’, she said, ‘as expected’).
    """
    text = layout.text
    if len(quotation.of(text).split(maxsplit=_LEAST_WORDS)) < _LEAST_WORDS:
        return False
    if is_complete(text, quotation):
        return True
    if text[quotation.end : quotation.end + 1] not in {",", ".", "!", "?"}:
        return False
    sentence = layout.sentence_at(quotation.start)
    before = text[max(0, quotation.start - 2) : quotation.start].rstrip()[-1:]
    resumed = before == "," and layout.quoted_characters(Span(sentence.start, quotation.start)) > 0
    return sentence.start == quotation.start or before == ":" or resumed


def is_complete(text: str, quotation: Span) -> bool:
    """Whether a quotation ends with a punctuation mark of its own before its closing mark."""
    return _COMPLETED.search(text, max(quotation.start, quotation.end - 5), quotation.end) is not None


def to_quotation(layout: Layout, content: Span) -> Span:
    """A content that opens with a complete quotation and goes on in the giver's own words, cut to the quotation.

    The opening mark may stand right before it. Of "Go," and we went only "Go," was said; one in which a second
    quotation follows stays as it is.
    """
    number = layout.quotation_number(content)
    parts = layout.quoted_parts(content)
    if number is None or len(parts) != 1 or content.start - parts[0][0].start not in {0, 1}:
        return content
    quotation = parts[0][0]
    is_cut = quotation.end < content.end and is_complete(layout.text, quotation)
    return Span(content.start, quotation.end) if is_cut else content
