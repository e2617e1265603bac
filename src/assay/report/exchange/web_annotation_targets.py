"""Places in documents as targets of W3C Web Annotations: a source, a quotation with its context, and offsets."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote

from assay.domain.document import Document
from assay.domain.span import Span
from assay.report.addresses import safe_address
from assay.report.contract.primitives import Json

CONTEXT = 32
"""Code points of prefix and suffix, and more where the same words with the same context stand in two places."""
LONGEST_CONTEXT = 512

_NOT_IN_IRI = str.maketrans({char: quote(char) for char in '"<>\\^`{|}'})
_PURPOSES = {"source": "identifying", "cue": "highlighting", "content": "describing", "mention": "identifying"}


def targets(document: Document, places: Iterable[tuple[Span, str]], *, software: str) -> list[Json]:
    """A `SpecificResource` for each place with its role (`source`, `cue`, `content`, `mention` or `basis`), in order.

    Quotation, context, offsets and the hash of the text stand together: offsets are code points into the text that
    Assay stored, whose SHA-256 is the state's. A place that the text does not have, or that is empty, is left out.
    """
    whole = range(1, len(document.text) + 1)
    found = dict.fromkeys((span, role) for span, role in places if span.start < span.end and span.end in whole)
    return [_target(document, span, role, software=software) for span, role in found]


def _target(document: Document, span: Span, role: str, *, software: str) -> Json:
    purpose = _PURPOSES.get(role)
    return {
        "type": "SpecificResource",
        "source": _source(document),
        **({"purpose": purpose} if purpose else {}),
        "assay:role": role,
        "selector": [
            {"type": "TextQuoteSelector", **_quoted(document.text, span)},
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        ],
        "state": {"type": "assay:StoredText", "assay:sha256": document.sha256, "assay:unit": "code point"},
        "renderedVia": {"id": software, "type": "Software"},
    }


def _source(document: Document) -> Json:
    """The document's web address where it is safe to follow, else a name made of the hash of its text."""
    address = safe_address(document.url)
    language = document.language or ""
    return {
        "id": address.translate(_NOT_IN_IRI) if address else f"urn:sha256:{document.sha256}",
        "type": "Text",
        **({"language": language} if language.isascii() and language.isalpha() else {}),
    }


def _quoted(text: str, span: Span) -> Json:
    """The words and what stands around them, as they stand in `text`; enough of it to tell them from their like."""
    length = CONTEXT
    while True:
        start, end = max(0, span.start - length), min(len(text), span.end + length)
        passage = text[start:end]
        is_unique = text.find(passage) == start and text.find(passage, start + 1) < 0
        if is_unique or length >= LONGEST_CONTEXT:
            return {"exact": span.of(text), "prefix": text[start : span.start], "suffix": text[span.end : end]}
        length *= 2
