"""The second half of the terminal report: what confidence rests on, exhibits, lineage, documents, findings."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import RenderableType
from rich.rule import Rule
from rich.text import Text

from assay.report.terminal.passages import in_sentence, statement_block
from assay.report.terminal.style import Indented, bullet, heading, more, paragraph
from assay.report.view.conclusion import VerdictView
from assay.report.view.explanations import EXPLANATIONS_NOTE, covered_words
from assay.report.view.model import View
from assay.report.view.relays import LineageView

ITEMS = 5
"""Exhibits, absences, links and findings."""

DOCUMENTS = 10
"""Documents."""


def confidence(verdict: VerdictView) -> Iterable[RenderableType]:
    """Why the confidence is what it is."""
    yield from heading(f"{verdict.confidence}, because")
    for reason in verdict.confidence_reasons:
        yield bullet(reason.text)
    outer = f" With every parameter at the end of its range the weight is {verdict.outer}." if verdict.outer else ""
    yield paragraph(f"{verdict.effective}{outer} {verdict.break_even}")


def explanations(view: View) -> Iterable[RenderableType]:
    """What else would explain the same evidence, what is left to tell the claim from it, and whom to ask."""
    if not view.explanations:
        return
    yield from heading("What else would explain the same")
    yield paragraph(EXPLANATIONS_NOTE, style="dim")
    for one in view.explanations[:ITEMS]:
        covered = covered_words(one)
        explains = [f"It would explain as well: {covered}."] if covered else []
        asked = [f"{ask.question} Ask {in_sentence(ask.whom)}." if ask.whom else ask.question for ask in one.asked[:1]]
        apart = ["To tell them apart:", *asked] if asked else []
        yield bullet(one.text, detail=" ".join([*explains, one.left, *apart]))
    yield from more(len(view.explanations) - ITEMS, "explanation")


def evidence(view: View) -> Iterable[RenderableType]:
    """Exhibits, absences, and what would follow."""
    if view.exhibits or view.absences:
        yield from heading("Exhibits and absences")
    for exhibit in view.exhibits[:ITEMS]:
        cited = " ".join(dict.fromkeys(f"[{citation.number}]" for citation in exhibit.mentions))
        words = f"{exhibit.name}: {exhibit.weight.text}; {exhibit.held}"
        yield bullet(Text.assemble(words, (f" {cited} {exhibit.handle}".rstrip(), "dim")))
    yield from more(len(view.exhibits) + view.more_exhibits - ITEMS, "exhibit")
    for absence in view.absences[:ITEMS]:
        yield bullet(Text.assemble(f"Absent: {absence.what} {absence.weight.text}.", (f" {absence.handle}", "dim")))
    yield from more(len(view.absences) - ITEMS, "absence")
    if view.materiality:
        yield from heading("What would follow if it were true (never weighed)")
    for statement in view.materiality[:ITEMS]:
        yield Indented(statement_block(statement), 2)
    yield from more(len(view.materiality) - ITEMS, "statement")


def lineage(found: LineageView) -> Iterable[RenderableType]:
    """Who had it from whom."""
    if not (found.edges or found.circles or found.not_held):
        return
    yield from heading("Who had it from whom")
    for circle in found.circles[:ITEMS]:
        names = " ← ".join(member.name for member in (*circle, circle[0]))
        yield bullet(f"Circular reporting: {names}")
    for edge in found.edges[:ITEMS]:
        yield bullet(f"{edge.later.name} {edge.kind} {edge.earlier.name} ({edge.probability})")
    yield from more(len(found.edges) + found.more_edges - ITEMS, "link")
    if found.not_held:
        yield bullet(f"Cited, not in hand: {'; '.join(found.not_held[:ITEMS])}")
        yield from more(len(found.not_held) - ITEMS, "document")


def notes(view: View) -> Iterable[RenderableType]:
    """Documents, decisions, findings, limits and fingerprint."""
    yield from heading("Documents")
    for document in view.documents[:DOCUMENTS]:
        yield bullet(f"{document.label} ({document.statements}) {document.place}".rstrip(), mark=f"[{document.number}]")
    yield from more(len(view.documents) - DOCUMENTS, "document")
    if view.appendix.decisions:
        yield from heading("Decisions")
    for decision in view.appendix.decisions[:ITEMS]:
        yield bullet(decision)
    yield from more(len(view.appendix.decisions) - ITEMS, "decision")
    if view.appendix.findings:
        yield from heading("Findings")
    for finding in view.appendix.findings[:ITEMS]:
        times = f" ({finding.count:,} times)" if finding.count > 1 else ""
        yield bullet(f"{finding.lines[0]}{times} {finding.hint}")
    yield from more(len(view.appendix.findings) - ITEMS, "kind of finding", "kinds of findings")
    yield Text()
    yield Rule(style="dim")
    yield paragraph(view.appendix.limits[0], style="dim")
    yield paragraph(view.appendix.handles, style="dim")
    yield paragraph(f"Assay {view.appendix.version}, fingerprint {view.appendix.fingerprint}", style="dim")
