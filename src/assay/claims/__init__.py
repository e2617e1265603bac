"""Claims: the user's words as a claim with its affirmative, parts, participants and hypotheses."""

from assay.claims.read import read_claim

__all__ = ["read_claim"]
