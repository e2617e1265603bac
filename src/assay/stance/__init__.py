"""Stance: what statements, documents and texts say of a claim's hypotheses."""

from assay.stance.base import Pair, Reader
from assay.stance.parts import judge, judge_text
from assay.stance.readers import make_reader

__all__ = ["Pair", "Reader", "judge", "judge_text", "make_reader"]
