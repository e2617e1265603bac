"""What if: an appraisal with something set otherwise, left out, or under another prior, beside what it was before."""

from assay.api.what_if.prior import prior_of, prior_set
from assay.api.what_if.suppose import suppose

__all__ = ["prior_of", "prior_set", "suppose"]
