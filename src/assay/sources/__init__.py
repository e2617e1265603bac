"""Sources: who each statement's source really is, in what capacity it speaks, and what it stands to gain."""

from assay.sources.ledger import decisions_of, read_ledger, ruling_on
from assay.sources.resolve import resolve_sources

__all__ = ["decisions_of", "read_ledger", "resolve_sources", "ruling_on"]
