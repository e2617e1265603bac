"""Sources: who each statement's source really is, in what capacity it speaks, and what it stands to gain."""

from assay.sources.resolve import resolve_sources

__all__ = ["resolve_sources"]
