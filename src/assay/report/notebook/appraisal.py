"""An appraisal as a card: verdict, likelihood and prior, confidence apart, who is for and against, what is missing."""

from __future__ import annotations

from dataclasses import dataclass

from assay.domain.material import Appraised
from assay.report.inert import shortened
from assay.report.notebook.fragment import render_fragment
from assay.report.notebook.pieces import cut
from assay.report.view.material import GapView
from assay.report.view.model import View
from assay.report.view.parts import Piece
from assay.report.view.testimony import OriginCard, SideView
from assay.report.view.wording import VERDICTS, counted, decibans, decibans_range

ORIGINS = 3
"""Origins a side,"""
GAPS = 3
"""and different questions that are shown."""
_CLAIM = 60


@dataclass(frozen=True, slots=True)
class Voice:
    """An origin with the passage that bears most on the claim, cut to what there is room for, and where it stands."""

    origin: OriginCard
    passage: tuple[Piece, ...]
    place: str


@dataclass(frozen=True, slots=True)
class Bench:
    """The heaviest origins on one side, and how many more there are."""

    side: SideView
    voices: tuple[Voice, ...]
    more: int


def render_appraisal(view: View) -> str:
    """`view` as a fragment of HTML for a notebook: what an editor must know, and how to get the rest.

    The same view gives the same bytes.
    """
    return render_fragment(
        "appraisal.html.j2",
        view=view,
        benches=tuple(_bench(view.side(key)) for key in ("for", "against")),
        beside=view.side("beside"),
        gaps=_gaps(view),
    )


def appraisal_line(appraised: Appraised) -> str:
    """An appraisal in one short line: claim, verdict, weight and counts."""
    verdict = appraised.weighing.verdict
    counts = verdict.counts
    claim = shortened(appraised.material.claim.affirmative, _CLAIM)
    weight = f"{decibans(verdict.weight_db.mid)} ({decibans_range(verdict.weight_db)})"
    found = f"{counted(counts.documents, 'report')}, {counted(counts.origins, 'origin')}"
    return f"<Appraisal of “{claim}”: {VERDICTS[verdict.label]}, {weight}, {found}>"


def _bench(side: SideView) -> Bench:
    shown = side.origins[:ORIGINS]
    return Bench(side, tuple(_voice(origin) for origin in shown), side.total - len(shown))


def _voice(origin: OriginCard) -> Voice:
    if not origin.statements:
        return Voice(origin, (), "")
    first = origin.statements[0]
    return Voice(origin, cut(first.pieces), first.citation.label)


def _gaps(view: View) -> tuple[GapView, ...]:
    """The first gaps of different questions."""
    found: dict[str, GapView] = {}
    for gap in view.gaps:
        found.setdefault(gap.question, gap)
    return tuple(found.values())[:GAPS]
