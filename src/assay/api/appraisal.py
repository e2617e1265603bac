"""The public Appraisal: everything that was found and what it weighs, in every form it can be shown in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from assay.domain.claim import Claim
from assay.domain.document import Document
from assay.domain.finding import Finding
from assay.domain.lineage import Lineage
from assay.domain.material import Appraised
from assay.domain.weighing import Gap, Verdict
from assay.report.contract import appraisal_dict, to_json
from assay.report.html import render_html
from assay.report.markdown import render_markdown
from assay.report.terminal import terminal_renderables
from assay.report.view import View, build_view

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderResult


@dataclass(frozen=True)
class Appraisal:
    """What the evidence for a claim amounts to. `value` holds the domain values it is made from."""

    value: Appraised

    @property
    def claim(self) -> Claim:
        """The claim as understood."""
        return self.value.material.claim

    @property
    def verdict(self) -> Verdict:
        """Weight, likelihood, confidence, label and counts."""
        return self.value.weighing.verdict

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents in the order they were read."""
        return self.value.material.documents

    @property
    def lineage(self) -> Lineage:
        """Who had it from whom."""
        return self.value.material.lineage

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """What to ask next, the most telling first."""
        return self.value.weighing.gaps

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was wrong with the material."""
        return self.value.findings

    @cached_property
    def view(self) -> View:
        """The flattened model that every format renders."""
        return build_view(self.value)

    def to_dict(self) -> dict[str, object]:
        """The appraisal as the JSON contract has it."""
        return appraisal_dict(self.value)

    def to_json(self) -> str:
        """The JSON text; the same input gives the same bytes."""
        return to_json(self.to_dict())

    def to_html(self) -> str:
        """One self-contained page."""
        return render_html(self.view)

    def to_markdown(self) -> str:
        """The report in Markdown."""
        return render_markdown(self.view)

    def __str__(self) -> str:
        return self.verdict.summary

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The terminal report, for `rich.print`."""
        del console
        yield from terminal_renderables(self.view, width=options.max_width)

    def _repr_html_(self) -> str:
        """The page in a frame of its own, for notebooks."""
        page = self.to_html().replace("&", "&amp;").replace('"', "&quot;")
        return f'<iframe srcdoc="{page}" sandbox="" style="width:100%;height:40em;border:0"></iframe>'
