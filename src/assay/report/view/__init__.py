"""One flattened model of an appraisal, which every format renders."""

from assay.report.view.build import build_view
from assay.report.view.model import View

__all__ = ["View", "build_view"]
