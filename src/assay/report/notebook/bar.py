"""The likelihood drawn for a notebook: its range and middle, and the prior below it, on a scale from 0 to 1."""

from __future__ import annotations

from dataclasses import dataclass

from assay.report.page.drawing import LikelihoodBar, likelihood_bar
from assay.report.view.conclusion import LikelihoodView

MARGIN, WIDTH = 4, 392


@dataclass(frozen=True, slots=True)
class NotebookBar:
    """The bar with the place and width of the scale it stands on."""

    bar: LikelihoodBar
    left: int
    width: int


def notebook_bar(likelihood: LikelihoodView) -> NotebookBar:
    """`likelihood` drawn in a box 400 wide."""
    return NotebookBar(likelihood_bar(likelihood, left=MARGIN, width=WIDTH), MARGIN, WIDTH)
