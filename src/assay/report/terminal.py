"""The report for a terminal: verdict first, then who says so, what opposes, what is missing, what it hangs on."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console, Group, RenderableType
from rich.rule import Rule
from rich.text import Text

from assay.report.terminal_passages import card, heaviest, statement_block
from assay.report.terminal_style import STYLES, Hanging, Indented, bullet, heading, likelihood_line, more, paragraph
from assay.report.view.conclusion import HingesView, VerdictView
from assay.report.view.material import LineageView
from assay.report.view.model import View
from assay.report.view.testimony import SideView

ORIGINS = 5
"""Origins a side that the terminal shows."""

ITEMS = 5
"""Gaps, exhibits, undercuts, linchpins, links and findings that the terminal shows."""


def render_terminal(view: View, *, console: Console) -> None:
    """Prints `view` on `console`, which decides width and colour; no meaning rests on colour alone."""
    console.print(Group(*_report(view, console.width)), highlight=False, soft_wrap=False)


def _report(view: View, width: int) -> Iterable[RenderableType]:
    yield from _verdict(view, width)
    yield from _voices(view)
    yield from _opposing(view)
    yield from _missing(view)
    yield from _hinges(view.hinges)
    yield from _passages(view)
    yield from _evidence(view)
    yield from _lineage(view.lineage)
    yield from _notes(view)


def _verdict(view: View, width: int) -> Iterable[RenderableType]:
    verdict = view.verdict
    yield paragraph(view.claim.affirmative, style="bold")
    if view.claim.text != view.claim.affirmative:
        yield paragraph(f"Asked as: {view.claim.text}", style="dim")
    yield Text()
    yield Text(verdict.label.upper(), style=STYLES.get(verdict.key, "bold"))
    yield paragraph(verdict.summary)
    yield Text()
    yield from _figures(verdict, width)
    yield paragraph(f"{verdict.counts}.")


def _figures(verdict: VerdictView, width: int) -> Iterable[RenderableType]:
    weight = Text.assemble((verdict.weight.text, "bold"), f"  {verdict.weight.spread}, {verdict.weight_words}")
    yield Hanging(weight, "Weight     ")
    if verdict.likelihood:
        likelihood = verdict.likelihood
        words = Text.assemble((likelihood.text, "bold"), f"  {likelihood.spread}, {likelihood.term}")
        yield Hanging(words, "Likelihood ")
        yield from likelihood_line(likelihood, width=width)
    reasons = " ".join(reason.text for reason in verdict.confidence_reasons)
    yield paragraph(f"{verdict.confidence}. {reasons}")


def _voices(view: View) -> Iterable[RenderableType]:
    side = view.side("for")
    yield from heading("Who says so", side.total)
    yield from _side(side)


def _opposing(view: View) -> Iterable[RenderableType]:
    side = view.side("against")
    yield from heading("What opposes it", side.total)
    yield from _side(side)
    for undercut in view.undercuts[:ITEMS]:
        words = "".join(piece.text for piece in undercut.statement.pieces)
        yield bullet(f"“{words}” {undercut.effect} ({undercut.item.name}). [{undercut.statement.citation.number}]")
    yield from more(len(view.undercuts) - ITEMS, "undercut")


def _side(side: SideView) -> Iterable[RenderableType]:
    if not side.origins:
        yield paragraph("Nobody in these reports.")
    shown = side.origins[:ORIGINS]
    for origin in shown:
        yield heaviest(origin)
    yield from more(side.total - len(shown), "origin")


def _missing(view: View) -> Iterable[RenderableType]:
    yield from heading("What is missing")
    if not view.gaps:
        yield paragraph("No open question would change the verdict.")
    for gap in view.gaps[:ITEMS]:
        ask = f" Ask {gap.whom}." if gap.whom else ""
        yield bullet(f"{gap.question} {gap.why}{ask}", detail=f"{gap.about.name}; {gap.change}")
    yield from more(len(view.gaps) - ITEMS, "gap")


def _hinges(hinges: HingesView) -> Iterable[RenderableType]:
    yield from heading("What it hangs on")
    if not hinges.linchpins:
        yield paragraph("No single item carries the verdict: without any one of them it stays.")
    for pin in hinges.linchpins[:ITEMS]:
        yield bullet(f"Without {pin.item.name}, {pin.sentence}")
    yield from more(len(hinges.linchpins) - ITEMS, "linchpin")


def _passages(view: View) -> Iterable[RenderableType]:
    """The statements of the origins named above, with the words they rest on."""
    yield from heading("The passages")
    for side in view.sides:
        for origin in side.origins[:ORIGINS]:
            yield card(origin, side.key)


def _evidence(view: View) -> Iterable[RenderableType]:
    if view.exhibits or view.absences:
        yield from heading("Exhibits and absences")
    for exhibit in view.exhibits[:ITEMS]:
        places = " ".join(dict.fromkeys(f"[{citation.number}]" for citation in exhibit.mentions))
        yield bullet(f"{exhibit.name}: {exhibit.weight.text}. {places}", detail=f"{exhibit.kind}; {exhibit.held}")
    yield from more(len(view.exhibits) + view.more_exhibits - ITEMS, "exhibit")
    for absence in view.absences[:ITEMS]:
        yield bullet(f"Absent: {absence.what} {absence.weight.text}.")
    yield from more(len(view.absences) - ITEMS, "absence")
    for statement in view.materiality[:ITEMS]:
        yield bullet("What would follow if it were true (never weighed):")
        yield Indented(statement_block(statement), 2)


def _lineage(lineage: LineageView) -> Iterable[RenderableType]:
    if not (lineage.edges or lineage.circles or lineage.not_held):
        return
    yield from heading("Who had it from whom")
    for circle in lineage.circles[:ITEMS]:
        names = " → ".join(member.name for member in (*circle, circle[0]))
        yield bullet(f"Circular reporting: {names}")
    for edge in lineage.edges[:ITEMS]:
        yield bullet(f"{edge.later.name} {edge.kind} {edge.earlier.name} ({edge.probability})")
    yield from more(len(lineage.edges) + lineage.more_edges - ITEMS, "link")
    if lineage.not_held:
        yield bullet(f"Cited, not in hand: {'; '.join(lineage.not_held[:ITEMS])}")


def _notes(view: View) -> Iterable[RenderableType]:
    yield from heading("Documents")
    for document in view.documents[: 2 * ITEMS]:
        yield bullet(f"{document.label} ({document.statements}) {document.place}".rstrip(), mark=f"[{document.number}]")
    yield from more(len(view.documents) - 2 * ITEMS, "document")
    if view.appendix.findings:
        yield from heading("Findings")
    for finding in view.appendix.findings[:ITEMS]:
        times = f" ({finding.count:,} times)" if finding.count > 1 else ""
        yield bullet(f"{finding.lines[0]}{times} {finding.hint}")
    yield from more(len(view.appendix.findings) - ITEMS, "kind of finding", "kinds of findings")
    yield Text()
    yield Rule(style="dim")
    yield paragraph(f"{view.verdict.break_even} {view.appendix.limits[0]}", style="dim")
    yield paragraph(f"Assay {view.appendix.version}, fingerprint {view.appendix.fingerprint}", style="dim")
