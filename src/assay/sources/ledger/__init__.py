"""The ledger: what a person gives of sources, read from files and applied to what was inferred."""

from assay.sources.ledger.read import read_ledger
from assay.sources.ledger.wording import decisions_of

__all__ = ["decisions_of", "read_ledger"]
