"""Appraisal: what the evidence weighs, how likely the claim is, how confident one may be, and what is missing."""

from assay.appraisal.weigh import weigh

__all__ = ["weigh"]
