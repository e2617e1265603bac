"""Where the rows, lines and dates of the drawn lineage stand: geometry only, for a given width."""

from assay.report.page.lineage_layout.layout import lineage_layout
from assay.report.page.lineage_layout.measures import NARROW, WIDE, Measures
from assay.report.page.lineage_layout.placed import Layout, PlacedLine, PlacedName, PlacedNode, Run, TextLine

__all__ = [
    "NARROW",
    "WIDE",
    "Layout",
    "Measures",
    "PlacedLine",
    "PlacedName",
    "PlacedNode",
    "Run",
    "TextLine",
    "lineage_layout",
]
