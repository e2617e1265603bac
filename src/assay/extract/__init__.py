"""Who said what: from a document to its statements, the exhibits it mentions, and what undercuts them."""

from assay.extract.ahead import read_ahead
from assay.extract.base import SpanRole, TaggedSpan, Tagger, Tagging
from assay.extract.extraction import extract
from assay.extract.merging import merge_exhibits
from assay.extract.taggers import make_tagger

__all__ = ["SpanRole", "TaggedSpan", "Tagger", "Tagging", "extract", "make_tagger", "merge_exhibits", "read_ahead"]
