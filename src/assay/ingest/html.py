"""HTML reports."""

from __future__ import annotations

from assay.ingest.base import Draft
from assay.ingest.plain import decoded_draft
from assay.settings import Settings


class HtmlReader:
    """Reads HTML."""

    format = "HTML"
    suffixes = frozenset({".html"})

    def sniff(self, data: bytes) -> bool:
        """Whether the bytes begin as HTML does."""
        return data[:1024].lstrip().lower().startswith((b"<!doctype html", b"<html"))

    def read(self, data: bytes, *, name: str, settings: Settings) -> Draft:
        """The draft in `data`."""
        return decoded_draft(data, name=name)
