"""The parts of a compound claim on the first screen of the terminal report."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import RenderableType
from rich.text import Text

from assay.report.terminal.style import bullet, heading, paragraph
from assay.report.view.conclusion import ClaimView
from assay.report.view.wording import PARTS_NOTE


def claim_parts(claim: ClaimView) -> Iterable[RenderableType]:
    """Each part with who is for it, against it and about it; nothing for a claim with a single part."""
    if claim.parts:
        yield from heading("What is said of its parts")
    for part in claim.parts:
        yield bullet(Text(part.text, style="bold"), mark=part.id)
        for tally in part.tallies:
            places = " ".join(dict.fromkeys(f"[{citation.number}]" for citation in tally.citations))
            yield bullet(f"{tally.stance}: {tally.counts} {places}", mark=" " * len(part.id))
        if not part.tallies:
            yield bullet(part.line, mark=" " * len(part.id))
    if claim.parts:
        yield paragraph(PARTS_NOTE, style="dim")
