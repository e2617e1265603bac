"""The ledger: what a person gives of sources, read from files and applied to what was inferred."""

from assay.sources.ledger.read import read_ledger
from assay.sources.ledger.supposed import ruling_on
from assay.sources.ledger.wording import decisions_of

__all__ = ["decisions_of", "read_ledger", "ruling_on"]
