"""From files to documents: which files are meant, what format they are, and the clean text with its origin."""

from __future__ import annotations

from assay.ingest.document import make_document
from assay.ingest.places import list_places
from assay.ingest.reading import read_bytes, read_contents, read_reports

__all__ = ["list_places", "make_document", "read_bytes", "read_contents", "read_reports"]
