"""A case to hand over: a BagIt bag with the reports, the texts as read, the appraisal, and checksums of it all."""

from assay.report.exchange.package.originals import Reread
from assay.report.exchange.package.writing import check_package, is_day, write_package

__all__ = ["Reread", "check_package", "is_day", "write_package"]
