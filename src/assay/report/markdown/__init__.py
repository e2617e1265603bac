"""The report in Markdown (CommonMark with tables), with every text of the material escaped."""

from assay.report.markdown.inline import escaped
from assay.report.markdown.report import render_markdown

__all__ = ["escaped", "render_markdown"]
