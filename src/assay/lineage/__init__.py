"""Lineage: who had what from whom, and how many origins stand behind all the repetition."""

from assay.lineage.publishers import with_publishers
from assay.lineage.trace import trace

__all__ = ["trace", "with_publishers"]
