"""PDF reports."""

from __future__ import annotations

from assay.ingest.base import Draft
from assay.ingest.plain import decoded_draft


class PdfReader:
    """Reads PDF."""

    format = "PDF"
    suffixes = frozenset({".pdf"})

    def sniff(self, data: bytes) -> bool:
        """Whether the bytes begin as PDF does."""
        return data[:1024].lstrip().startswith(b"%PDF-")

    def read(self, data: bytes, *, name: str) -> Draft:
        """The draft in `data`."""
        return decoded_draft(data, name=name)
