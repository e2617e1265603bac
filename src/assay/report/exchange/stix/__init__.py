"""An appraisal in STIX 2.1, the format of intelligence platforms."""

from assay.report.exchange.stix.bundle import stix_bundle

__all__ = ["stix_bundle"]
