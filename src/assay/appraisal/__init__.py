"""Appraisal: what the evidence weighs, how likely the claim is, how confident one may be, and what is missing."""

from assay.appraisal.letters import with_letter
from assay.appraisal.rows import OF_ITEMS, problem_with, row_of
from assay.appraisal.weigh import weigh

__all__ = ["OF_ITEMS", "problem_with", "row_of", "weigh", "with_letter"]
