"""The flattened model that every format renders: texts that are inert, figures worked out once, links settled.

Formats lay out and escape; they compute nothing. Anchors are unique within a view; a link's anchor is none where the
place it would lead to is not printed.
"""

from __future__ import annotations

from dataclasses import dataclass

from assay.report.view.conclusion import ClaimView, HingesView, VerdictView
from assay.report.view.gains import GainsView
from assay.report.view.material import (
    AbsenceView,
    ExhibitView,
    ExplanationView,
    GapGroup,
    GapView,
    QuestionView,
    SparedView,
)
from assay.report.view.printed import AppendixView, DocumentView
from assay.report.view.relays import LineageView
from assay.report.view.testimony import SideView, StatementLine, UndercutLine
from assay.report.view.what_if import WhatIfView


@dataclass(frozen=True, slots=True)
class View:
    """A whole report, in the order in which it is read."""

    what_if: WhatIfView | None
    claim: ClaimView
    verdict: VerdictView
    sides: tuple[SideView, ...]
    unrelated: str
    undercuts: tuple[UndercutLine, ...]
    exhibits: tuple[ExhibitView, ...]
    more_exhibits: int
    absences: tuple[AbsenceView, ...]
    gaps: tuple[GapView, ...]
    spared: tuple[SparedView, ...]
    explanations: tuple[ExplanationView, ...]
    answered: tuple[QuestionView, ...]
    gains: GainsView
    hinges: HingesView
    materiality: tuple[StatementLine, ...]
    lineage: LineageView
    documents: tuple[DocumentView, ...]
    documents_note: str
    appendix: AppendixView

    @property
    def gap_groups(self) -> tuple[GapGroup, ...]:
        """The gaps by question, in the order of the most telling of each."""
        groups: dict[str, list[GapView]] = {}
        for gap in self.gaps:
            groups.setdefault(gap.question, []).append(gap)
        return tuple(GapGroup(question, tuple(gaps)) for question, gaps in groups.items())

    def side(self, key: str) -> SideView:
        """The side called `key`: `for`, `against` or `beside`."""
        return next(side for side in self.sides if side.key == key)
