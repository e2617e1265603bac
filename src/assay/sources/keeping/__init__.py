"""Keeping records of sources: outcomes of resolved claims counted, and accuracies estimated over many claims."""

from assay.sources.keeping.estimate import estimate_accuracies
from assay.sources.keeping.log import log_place
from assay.sources.keeping.outcomes import checked_outcomes, read_outcomes
from assay.sources.keeping.saved import list_appraisals, read_appraisal, saved_appraisal
from assay.sources.keeping.update import keep_records

__all__ = [
    "checked_outcomes",
    "estimate_accuracies",
    "keep_records",
    "list_appraisals",
    "log_place",
    "read_appraisal",
    "read_outcomes",
    "saved_appraisal",
]
