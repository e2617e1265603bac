"""The report for a terminal: the first screen tells the whole, the passages and the rest follow."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console, Group, RenderableType
from rich.text import Text

from assay.report.terminal.claim import claim_parts
from assay.report.terminal.notes import (
    confidence,
    documents,
    evidence,
    explanations,
    gains,
    lineage,
    materiality,
    notes,
    waterfall,
)
from assay.report.terminal.passages import in_sentence, origin_line, passages, places, said, undercuts
from assay.report.terminal.style import STYLES, bullet, heading, likelihood_line, more, paragraph
from assay.report.terminal.what_if import what_if
from assay.report.view.conclusion import HingesView, VerdictView
from assay.report.view.material import GapView
from assay.report.view.model import View
from assay.report.view.testimony import SideView
from assay.report.view.wording import listed

ORIGINS = 4
"""Origins a side on the first screen."""

ITEMS = 3
"""Undercuts, gaps and linchpins on the first screen."""

ASKED = 2
"""People to ask who are named with a question."""


def render_terminal(view: View, *, console: Console) -> None:
    """Prints `view` on `console`, which decides width and colour; no meaning rests on colour alone."""
    console.print(Group(*terminal_renderables(view, width=console.width)), highlight=False, soft_wrap=False)


def terminal_renderables(view: View, *, width: int) -> list[RenderableType]:
    """The parts of the report of `view`, in reading order, for a console `width` columns wide."""
    return [
        *what_if(view.what_if),
        *_verdict(view, width),
        *claim_parts(view.claim),
        *_voices(view),
        *_opposing(view),
        *_missing(view),
        *_hinges(view.hinges),
        *passages(view),
        *undercuts(view, shown=ITEMS),
        *evidence(view),
        *lineage(view.lineage),
        *waterfall(view.hinges),
        *explanations(view),
        *gains(view.gains),
        *materiality(view),
        *documents(view),
        *confidence(view.verdict),
        *notes(view),
    ]


def _verdict(view: View, width: int) -> Iterable[RenderableType]:
    verdict = view.verdict
    yield paragraph(view.claim.affirmative, style="bold")
    if view.claim.text.rstrip(" .") != view.claim.affirmative.rstrip(" ."):
        yield paragraph(f"Asked as: {view.claim.text}", style="dim")
    yield Text()
    yield Text(verdict.label.upper(), style=STYLES.get(verdict.key, "bold"))
    yield paragraph(verdict.summary)
    if verdict.likelihood:
        yield from likelihood_line(verdict.likelihood, width=width)
    for other in verdict.alternatives:
        yield bullet(f"“{other.text}”: {other.likelihood} ({other.spread}), {other.term}", mark="Or")
    yield paragraph(_confidence_in_short(verdict))
    yield paragraph(f"{verdict.counts}.")


def _confidence_in_short(verdict: VerdictView) -> str:
    """The confidence with the first of its reasons."""
    return " ".join([f"{verdict.confidence}.", *(reason.text for reason in verdict.confidence_reasons[:1])])


def _voices(view: View) -> Iterable[RenderableType]:
    side = view.side("for")
    yield from heading("Who says so", side.total)
    yield from _side(side)


def _opposing(view: View) -> Iterable[RenderableType]:
    side = view.side("against")
    yield from heading("What opposes it", side.total)
    yield from _side(side)
    for undercut in view.undercuts[:ITEMS]:
        words = said(undercut.statement).strip(" “”\"'")
        yield bullet(f"“{words}” (on {in_sentence(undercut.item.name)}) {places(undercut.statement)}")
    yield from more(len(view.undercuts) - ITEMS, "undercut", where="below")


def _side(side: SideView) -> Iterable[RenderableType]:
    if not side.origins:
        yield paragraph("Nobody in these reports.")
    shown = side.origins[:ORIGINS]
    for origin in shown:
        yield origin_line(origin)
    yield from more(side.total - len(shown), "origin")


def _missing(view: View) -> Iterable[RenderableType]:
    yield from heading("What is missing")
    if not view.gaps:
        yield paragraph("No open question would change the verdict.")
    groups: dict[tuple[str, str], list[GapView]] = {}
    for gap in view.gaps:
        groups.setdefault((gap.question, gap.change), []).append(gap)
    for (question, change), gaps in list(groups.items())[:ITEMS]:
        asked = listed(tuple(dict.fromkeys(_whom(gap) for gap in gaps)), at_most=ASKED)
        yield bullet(f"{question} Ask {asked}; {change}.")
    yield from more(len(groups) - ITEMS, "gap")
    if view.spared:
        names = listed(tuple(in_sentence(one.whom) for one in view.spared), at_most=ITEMS)
        yield bullet(f"You need not ask {names} (would say it either way).")


def _whom(gap: GapView) -> str:
    """Whom to ask, and about what where that is something else."""
    whom, about = in_sentence(gap.whom), in_sentence(gap.about.name)
    if about in whom:
        return whom
    if not whom:
        return f"about {about}"
    return f"{whom[:-1]}; on {about})" if whom.endswith(")") else f"{whom} (on {about})"


def _hinges(hinges: HingesView) -> Iterable[RenderableType]:
    yield from heading("What it hangs on")
    if not hinges.linchpins:
        yield paragraph("No single item carries the verdict: without any one of them it stays.")
    for pin in hinges.linchpins[:ITEMS]:
        yield bullet(f"Without {pin.item.name}, {pin.sentence}")
    yield from more(len(hinges.linchpins) - ITEMS, "linchpin")
    for pair in hinges.pairs:
        yield bullet(f"Without {pair.item.name}, {pair.sentence}")
