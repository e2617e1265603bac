"""HTML: a page's main text, and what its head and markup say of its origin."""

from __future__ import annotations

import re

from assay.domain.finding import Finding
from assay.ingest import problems
from assay.ingest.base import Draft
from assay.ingest.encoding import decode, is_binary
from assay.ingest.plain import binary_kind
from assay.texts.lazy_pattern import lazy_pattern

_BEGINNING = lazy_pattern(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,1000}?-->\s*)*<(?:!doctype\s+html|html|head)\b",
    re.IGNORECASE | re.DOTALL,
)
_CHARSET = lazy_pattern(
    rb"<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE
)
_WHERE_CHARSET_STANDS = 4096


class HtmlReader:
    """Reads HTML and XHTML pages."""

    format = "HTML"
    suffixes = frozenset({".html", ".htm", ".xhtml"})

    def sniff(self, data: bytes) -> bool:
        """Whether the bytes begin with a document type, or an `html` or `head` element."""
        return _BEGINNING.match(data[:_WHERE_CHARSET_STANDS]) is not None

    def read(self, data: bytes, *, name: str) -> Draft:
        """The page's main text without navigation, advertising and lists of other pages, and its metadata."""
        if is_binary(data):
            return Draft(findings=(problems.binary(name, binary_kind(data) or None),))
        from assay.ingest.html_page import read_page  # noqa: PLC0415 - its libraries load for a third of a second

        declared = _CHARSET.search(data[:_WHERE_CHARSET_STANDS])
        decoded = decode(data, declared=declared[1].decode("ascii") if declared else None)
        findings: list[Finding] = []
        if decoded.guessed:
            findings.append(problems.encoding_guessed(name, decoded.encoding, lost=decoded.lost))
        return read_page(decoded.text, name=name, findings=findings)
