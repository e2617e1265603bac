"""The sections of the report in Markdown, in the order in which it is read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assay.report.markdown.inline import (
    bullets,
    citations,
    code,
    escaped,
    item_name,
    listed_lines,
    reason_line,
    reason_list,
    statement_quote,
)
from assay.report.view.conclusion import HingesView, MatrixView, PartView
from assay.report.view.explanations import EXPLANATIONS_NOTE, covered_words
from assay.report.view.gains import GAINS_NOTE, GainerView, GainsView
from assay.report.view.model import View
from assay.report.view.relays import LineageView
from assay.report.view.testimony import OriginCard, SideView
from assay.report.view.what_if import WhatIfView
from assay.report.view.wording import PARTS_NOTE, counted


def render_markdown(view: View) -> str:
    """`view` as Markdown, ending in a line feed. No text of the material can become markup, a link or HTML.

    Links lead to the headings of documents, by the anchors that GitHub, GitLab, pandoc and editors give to headings.
    """
    blocks = [
        *_verdict(view),
        *_what_if(view.what_if),
        *_parts(view.claim.parts),
        *_voices(view),
        *_evidence(view),
        *_lineage(view.lineage),
        *_hinges(view.hinges),
        "## What nobody has shown",
        *_missing(view),
        *_explanations(view),
        *_gains(view.gains),
        *_materiality(view),
        *_documents(view),
        *_notes(view),
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _what_if(found: WhatIfView | None) -> Iterable[str]:
    """What was supposed, the verdict before and after, and what changes most."""
    if found is None:
        return
    yield "## What if"
    yield bullets(f"**{escaped(one.written)}**: {escaped(one.text)}" for one in found.supposed)
    rows = [f"| {row.name} | {row.before} | {row.after} |" for row in found.rows]
    yield "\n".join(["| | Before | After |", "| --- | --- | --- |", *rows])
    yield found.note
    moved = [f"| {one.handle} | {escaped(one.item.name)} | {one.before} | {one.after} |" for one in found.moved]
    if moved:
        yield "\n".join(["| | What changes most | Before | After |", "| --- | --- | ---: | ---: |", *moved])
    if found.more:
        yield f"And {counted(found.more, 'more item')}, in the JSON."


def _verdict(view: View) -> Iterable[str]:
    verdict = view.verdict
    yield f"# {escaped(view.claim.affirmative)}"
    if view.claim.text != view.claim.affirmative:
        yield f"Asked as: {escaped(view.claim.text)}"
    yield f"**{verdict.label}.** {escaped(verdict.summary)}"
    outer = f" With every parameter at the end of its range: {verdict.outer}." if verdict.outer else ""
    yield f"**Weight:** {verdict.weight.text} ({verdict.weight.spread}), {escaped(verdict.weight_words)}.{outer}"
    if verdict.likelihood:
        likelihood = verdict.likelihood
        yield f"**Likelihood:** {likelihood.text} ({likelihood.spread}), {escaped(likelihood.term)}. " + escaped(
            likelihood.sentence
        )
    yield f"**{verdict.confidence}.** " + " ".join(reason_line(reason) for reason in verdict.confidence_reasons)
    others = (
        f"“{escaped(one.text)}”: {one.likelihood} ({one.spread}), {escaped(one.term)}" for one in verdict.alternatives
    )
    yield bullets(f"Or {words}" for words in others)
    yield f"{verdict.counts}. {verdict.effective}"
    yield verdict.break_even


def _parts(parts: Sequence[PartView]) -> Iterable[str]:
    """Each part of a compound claim with who is for it, against it and about it."""
    if parts:
        yield "### What is said of its parts"
        yield PARTS_NOTE
    for part in parts:
        yield f"**{part.id}. {escaped(part.text)}**"
        yield (
            bullets(f"{tally.stance}: {tally.counts} ({citations(tally.citations)})" for tally in part.tallies)
            if part.tallies
            else part.line
        )


def _voices(view: View) -> Iterable[str]:
    yield "## Who says so"
    yield from _side(view.side("for"))
    yield from _side(view.side("against"))
    if view.undercuts:
        yield "### What undercuts the evidence"
    for undercut in view.undercuts:
        yield f"Bears on {item_name(undercut.item)}: {escaped(undercut.effect)}."
        yield statement_quote(undercut.statement)
    beside = view.side("beside")
    if beside.total:
        yield from _side(beside)
    yield view.unrelated


def _materiality(view: View) -> Iterable[str]:
    if view.materiality:
        yield "### What would follow if it were true"
        yield "Shown, never weighed."
    for statement in view.materiality:
        yield statement_quote(statement)


def _gains(found: GainsView) -> Iterable[str]:
    """Whom it serves and whom it hurts if the claim is believed, and what shows it."""
    if found.is_empty:
        return
    yield "### Who gains if it is believed"
    yield GAINS_NOTE
    rows = [f"Served: {_gainer(one)}" for one in found.served]
    rows += [f"And {found.more_served:,} more whom it serves."] if found.more_served else []
    rows += [f"Hurt: {_gainer(one)}" for one in found.hurt]
    rows += [f"And {found.more_hurt:,} more whom it hurts."] if found.more_hurt else []
    yield bullets(rows)


def _gainer(one: GainerView) -> str:
    why = "; ".join(reason_line(reason) for reason in one.reasons)
    return f"{item_name(one.item)} ({escaped(one.stake)}){f': {why}' if why else ''}"


def _side(side: SideView) -> Iterable[str]:
    yield f"### {side.heading}: {counted(side.total, 'origin')}"
    for origin in side.origins:
        yield from _origin(origin)
    if side.more:
        yield f"And {side.more:,} more of less weight, in the JSON."


def _origin(origin: OriginCard) -> Iterable[str]:
    yield f"#### {origin.handle} {escaped(origin.who)}: {origin.weight.text} ({origin.weight.spread})"
    back = "has taken it back" if origin.taken_back else ""
    facts = [back, origin.naming, origin.role, origin.affiliation, origin.knows, origin.interest]
    grade = f"graded {origin.grade} ({origin.grade_words})"
    yield escaped("; ".join(fact for fact in (*facts, grade, origin.independence) if fact)) + "."
    for statement in origin.statements:
        yield statement_quote(statement)
    if origin.more_statements:
        yield f"And {origin.more_statements:,} more of its statements, in the JSON."
    yield reason_list(origin.reasons)


def _evidence(view: View) -> Iterable[str]:
    if view.exhibits or view.absences:
        yield "### Exhibits and absences"
    rows = [
        f"{exhibit.handle} {escaped(exhibit.name)} ({exhibit.kind}, {escaped(exhibit.held)}): {exhibit.weight.text} "
        f"({exhibit.weight.spread}). {citations(exhibit.mentions)}"
        for exhibit in view.exhibits
    ]
    rows += [f"{absence.handle} Absent: {escaped(absence.what)} {absence.weight.text}." for absence in view.absences]
    yield bullets(rows)
    if view.more_exhibits:
        yield f"And {view.more_exhibits:,} more exhibits, in the JSON."


def _missing(view: View) -> Iterable[str]:
    yield "### What is missing"
    if not view.gaps:
        yield "No open question would change the verdict."
    rows = []
    for number, gap in enumerate(view.gaps, start=1):
        whom = f"Ask {escaped(gap.whom)}" if gap.whom else ""
        about = f"about {item_name(gap.about)}" if gap.whom != gap.about.name else ""
        ask = " ".join(part for part in (whom, about) if part)
        chance = f" ({gap.chance})" if gap.chance else ""
        rows.append(
            f"{number}. **{escaped(gap.question)}** {escaped(gap.why)} "
            f"{ask[:1].upper()}{ask[1:]}; {escaped(gap.change)}{chance}."
        )
    yield "\n".join(rows)
    yield bullets(f"You need not ask {escaped(one.whom)}: {escaped(one.why)}" for one in view.spared)


def _explanations(view: View) -> Iterable[str]:
    if view.explanations:
        yield "### What else would explain the same evidence"
        yield EXPLANATIONS_NOTE
    for one in view.explanations:
        covered = covered_words(one)
        explains = f" It would explain as well: {escaped(covered)}." if covered else ""
        yield f"**{escaped(one.text)}**{explains} {escaped(one.left)}"
        rows = [reason_line(reason) for reason in one.reasons]
        rows += [
            f"To tell them apart: {escaped(ask.question)}{f' Ask {escaped(ask.whom)}.' if ask.whom else ''}"
            for ask in one.asked
        ]
        yield bullets(rows)


def _hinges(hinges: HingesView) -> Iterable[str]:
    yield "## What it hangs on"
    if not hinges.linchpins:
        yield "No single item carries the verdict: without any one of them it stays."
    pins = (*hinges.linchpins, *hinges.pairs)
    yield bullets(f"Without {item_name(pin.item)}, {escaped(pin.sentence)}" for pin in pins)
    if hinges.waterfall:
        yield "### How the weight comes about"
        rows = [f"| {item_name(step.item)} | {step.text} |" for step in hinges.waterfall]
        yield "\n".join(["| Item | Contribution |", "| --- | ---: |", *rows])
    yield from _matrix(hinges.matrix)


def _matrix(matrix: MatrixView) -> Iterable[str]:
    """How each item weighs under each explanation."""
    if not matrix.rows:
        return
    yield "### How each item weighs under each explanation"
    heads = [escaped(name) for name in (*matrix.hypotheses, "Tells apart by")]
    rows = [f"| {item_name(item)} | {' | '.join(cells)} |" for item, cells in matrix.rows]
    yield "\n".join([f"| Item | {' | '.join(heads)} |", "| --- |" + " ---: |" * len(heads), *rows])
    if matrix.more:
        yield f"And {counted(matrix.more, 'more item')}, in the JSON."


def _lineage(lineage: LineageView) -> Iterable[str]:
    if not (lineage.edges or lineage.circles or lineage.not_held):
        return
    yield "## Where it came from"
    yield escaped(lineage.summary)
    rows = [
        "**Circular reporting:** " + " ← ".join(item_name(member) for member in (*circle, circle[0]))
        for circle in lineage.circles
    ]
    rows += [
        f"{item_name(edge.later)} {edge.kind} {item_name(edge.earlier)} ({edge.probability})" for edge in lineage.edges
    ]
    rows += [f"Cited, but not in hand: {escaped(name)}" for name in lineage.not_held]
    yield bullets(rows)
    if lineage.more_edges:
        yield f"And {lineage.more_edges:,} more links, in the JSON."
    if lineage.between_statements:
        yield f"And {counted(lineage.between_statements, 'link')} between single statements, in the JSON."


def _documents(view: View) -> Iterable[str]:
    yield "## Documents"
    yield view.documents_note
    for document in view.documents:
        yield f"### Document {document.number}"
        known = ". ".join(escaped(part) for part in (document.title, document.byline) if part)
        yield f"{known} ({document.statements}; stance: {document.stance}) {code(document.place)}".rstrip()


def _notes(view: View) -> Iterable[str]:
    notes = view.appendix
    yield "## How this was worked out"
    yield bullets(
        f"{escaped(finding.code)} ({finding.count:,}): {escaped(finding.lines[0])} {escaped(finding.hint)}".rstrip()
        for finding in notes.findings
    )
    if notes.decisions:
        yield "### Decisions"
        yield listed_lines(notes.decisions)
    yield "### Limits"
    yield listed_lines(notes.limits)
    yield escaped(notes.handles)
    models = "".join(f"; model {escaped(model.name)}, SHA-256 {escaped(model.sha256)}" for model in notes.models)
    yield f"Assay {escaped(notes.version)}, fingerprint {code(notes.fingerprint)}{models}."
