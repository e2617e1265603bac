"""The second half of the terminal report: what confidence rests on, exhibits, lineage, documents, findings."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Group, RenderableType
from rich.rule import Rule
from rich.text import Text

from assay.report.terminal.passages import in_sentence
from assay.report.terminal.quoted import quoted
from assay.report.terminal.style import Hanging, Indented, bullet, heading, more, paragraph
from assay.report.view.conclusion import HingesView, VerdictView
from assay.report.view.explanations import EXPLANATIONS_NOTE, covered_words
from assay.report.view.gains import GAINS_NOTE, GainsView
from assay.report.view.model import View
from assay.report.view.relays import LineageView
from assay.report.view.wording import listed

ITEMS = 5
"""Exhibits, absences, links and findings."""

DOCUMENTS = 10
"""Documents."""

STEPS = 8
"""Steps of the waterfall."""


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
    """Exhibits and absences."""
    if view.exhibits or view.absences:
        yield from heading("Exhibits and absences")
    for exhibit in view.exhibits[:ITEMS]:
        cited = " ".join(dict.fromkeys(f"[{citation.number}]" for citation in exhibit.mentions))
        words = f"{exhibit.name}: {exhibit.weight.text}; {exhibit.held}"
        yield bullet(Text.assemble(words, (f" {cited} {exhibit.handle}".rstrip(), "dim")))
    yield from more(len(view.exhibits) + view.more_exhibits - ITEMS, "exhibit")
    for absence in view.absences[:ITEMS]:
        words = f"Absent: {absence.what.rstrip('.')}: {absence.weight.text}"
        yield bullet(Text.assemble(words, (f" {absence.handle}".rstrip(), "dim")))
    yield from more(len(view.absences) - ITEMS, "absence")


def materiality(view: View) -> Iterable[RenderableType]:
    """What would follow if the claim were true."""
    if view.materiality:
        yield from heading("What would follow if it were true (never weighed)")
    yield from (Indented(Group(block), 2) for block in quoted(view.materiality[:ITEMS]))
    yield from more(len(view.materiality) - ITEMS, "statement")


def gains(found: GainsView) -> Iterable[RenderableType]:
    """Whom it serves and whom it hurts if the claim is believed."""
    if found.is_empty:
        return
    yield from heading("Who gains if it is believed")
    for words, people, left_out in (
        ("Served", found.served, found.more_served),
        ("Hurt", found.hurt, found.more_hurt),
    ):
        if people:
            names = [f"{in_sentence(one.item.name)} ({one.stake})" for one in people]
            told = listed((*names, *([""] * left_out)), at_most=ITEMS)
            yield bullet(f"{words}: {told}.")
    yield paragraph(GAINS_NOTE, style="dim")


def waterfall(hinges: HingesView) -> Iterable[RenderableType]:
    """How the weight comes about, item by item, and what it comes to."""
    if not hinges.waterfall:
        return
    yield from heading("How the weight comes about")
    for step in hinges.waterfall[:STEPS]:
        yield Hanging(Text(step.item.name), f"{step.text:>9}")
    yield from more(len(hinges.waterfall) - STEPS, "item")


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


def documents(view: View) -> Iterable[RenderableType]:
    """The documents, each with its stance."""
    yield from heading("Documents")
    for document in view.documents[:DOCUMENTS]:
        about = f"{document.label} ({document.stance}; {document.statements})"
        yield bullet(f"{about} {document.place}".rstrip(), mark=f"[{document.number}]")
    yield from more(len(view.documents) - DOCUMENTS, "document")


def notes(view: View) -> Iterable[RenderableType]:
    """Decisions, findings, limits and fingerprint."""
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
