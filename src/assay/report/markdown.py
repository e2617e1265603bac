"""The report in Markdown (CommonMark with tables), with every text of the material escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from assay.report.view.conclusion import HingesView, PartView
from assay.report.view.explanations import EXPLANATIONS_NOTE, covered_words
from assay.report.view.model import View
from assay.report.view.parts import Citation, Item, ReasonLine
from assay.report.view.relays import LineageView
from assay.report.view.testimony import OriginCard, SideView, StatementLine
from assay.report.view.what_if import WhatIfView
from assay.report.view.wording import PARTS_NOTE, counted

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&$@])")
_LEADING = re.compile(r"^(\s*)(?=[-+=])")
_NUMBERED = re.compile(r"^(\s*\d+)([.)])")
_ADDRESS = re.compile(r"\b(https?|ftp|www)(?=[.:\\])", re.IGNORECASE)


def render_markdown(view: View) -> str:
    """`view` as Markdown, ending in a line feed. No text of the material can become markup, a link or HTML."""
    blocks = [
        *_what_if(view.what_if),
        *_verdict(view),
        *_parts(view.claim.parts),
        *_voices(view),
        *_evidence(view),
        *_missing(view),
        *_explanations(view),
        *_hinges(view.hinges),
        *_lineage(view.lineage),
        *_documents(view),
        *_notes(view),
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def escaped(text: str) -> str:
    """`text` such that Markdown shows it as it stands: no emphasis, link, heading, list, table, HTML or address."""
    text = _SPECIAL.sub(r"\\\1", " ".join(text.split()))
    text = _LEADING.sub(r"\1\\", text)
    text = _NUMBERED.sub(r"\1\\\2", text)
    return _ADDRESS.sub(_split_address, text)


def _split_address(match: re.Match[str]) -> str:
    """Breaks the word that makes renderers link a bare address, with a joiner of no width."""
    word = match.group()
    return f"{word[0]}\u2060{word[1:]}"


def _what_if(found: WhatIfView | None) -> Iterable[str]:
    """What was supposed, the verdict before and after, and what changes most."""
    if found is None:
        return
    yield "## What if"
    yield _bullets(f"**{escaped(one.written)}**: {escaped(one.text)}" for one in found.supposed)
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
    yield f"**{verdict.confidence}.** " + " ".join(_reason(reason) for reason in verdict.confidence_reasons)
    yield f"{verdict.counts}. {verdict.effective}"
    yield verdict.break_even


def _parts(parts: Sequence[PartView]) -> Iterable[str]:
    """Each part of a compound claim with who is for it, against it and about it."""
    if parts:
        yield "## What is said of its parts"
        yield PARTS_NOTE
    for part in parts:
        yield f"**{part.id}. {escaped(part.text)}**"
        yield (
            _bullets(f"{tally.stance}: {tally.counts} ({_citations(tally.citations)})" for tally in part.tallies)
            if part.tallies
            else part.line
        )


def _voices(view: View) -> Iterable[str]:
    yield "## Who says so"
    yield from _side(view.side("for"))
    yield "## What opposes it"
    yield from _side(view.side("against"))
    if view.undercuts:
        yield "### What undercuts the evidence"
    for undercut in view.undercuts:
        yield f"Bears on {_item(undercut.item)}: {escaped(undercut.effect)}."
        yield _statement(undercut.statement)
    beside = view.side("beside")
    if beside.total or view.unrelated or view.materiality:
        yield "## Beside the point"
    if beside.total:
        yield from _side(beside)
    if view.materiality:
        yield "### What would follow if it were true"
        yield "Shown, never weighed."
    for statement in view.materiality:
        yield _statement(statement)
    yield view.unrelated


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
        yield _statement(statement)
    if origin.more_statements:
        yield f"And {origin.more_statements:,} more of its statements, in the JSON."
    yield _reasons(origin.reasons)


def _statement(statement: StatementLine) -> str:
    """A passage as a quotation: source bold, cue in italics."""
    words = "".join(_piece(piece.text, piece.roles) for piece in statement.pieces)
    facts = [f"{statement.stance} {statement.stance_chance}".strip(), statement.form, statement.manner]
    if len(statement.relays) > 1:
        facts.append("by way of " + " → ".join(statement.relays))
    place = f"\\[{statement.citation.number}\\] {escaped(statement.citation.label)}"
    repeats = ""
    if statement.repeated_in:
        repeats = f"; repeated in {_citations(statement.repeated_in)}"
        repeats += f" and {statement.more_repeats:,} more" if statement.more_repeats else ""
    about = escaped("; ".join(fact for fact in facts if fact))
    return f"> {words}\n>\n> — {place}: {about}{repeats}"


def _piece(text: str, roles: Sequence[str]) -> str:
    """A piece with its mark outside of its blanks, as Markdown wants it."""
    words = escaped(text)
    mark = "**" if "source" in roles else "*" if "cue" in roles else ""
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() and words else ""
    return f"{before}{mark}{words}{mark}{after}" if words else before


def _evidence(view: View) -> Iterable[str]:
    if view.exhibits or view.absences:
        yield "## Exhibits and absences"
    rows = [
        f"{exhibit.handle} {escaped(exhibit.name)} ({exhibit.kind}, {escaped(exhibit.held)}): {exhibit.weight.text} "
        f"({exhibit.weight.spread}). {_citations(exhibit.mentions)}"
        for exhibit in view.exhibits
    ]
    rows += [f"{absence.handle} Absent: {escaped(absence.what)} {absence.weight.text}." for absence in view.absences]
    yield _bullets(rows)
    if view.more_exhibits:
        yield f"And {view.more_exhibits:,} more exhibits, in the JSON."


def _missing(view: View) -> Iterable[str]:
    yield "## What is missing"
    if not view.gaps:
        yield "No open question would change the verdict."
    rows = []
    for number, gap in enumerate(view.gaps, start=1):
        whom = f"Ask {escaped(gap.whom)}" if gap.whom else ""
        about = f"about {_item(gap.about)}" if gap.whom != gap.about.name else ""
        ask = " ".join(part for part in (whom, about) if part)
        chance = f" ({gap.chance})" if gap.chance else ""
        rows.append(
            f"{number}. **{escaped(gap.question)}** {escaped(gap.why)} "
            f"{ask[:1].upper()}{ask[1:]}; {escaped(gap.change)}{chance}."
        )
    yield "\n".join(rows)
    yield _bullets(f"You need not ask {escaped(one.whom)}: {escaped(one.why)}" for one in view.spared)


def _explanations(view: View) -> Iterable[str]:
    if view.explanations:
        yield "## What else would explain the same evidence"
        yield EXPLANATIONS_NOTE
    for one in view.explanations:
        covered = covered_words(one)
        explains = f" It would explain as well: {escaped(covered)}." if covered else ""
        yield f"**{escaped(one.text)}**{explains} {escaped(one.left)}"
        rows = [_reason(reason) for reason in one.reasons]
        rows += [
            f"To tell them apart: {escaped(ask.question)}{f' Ask {escaped(ask.whom)}.' if ask.whom else ''}"
            for ask in one.asked
        ]
        yield _bullets(rows)


def _hinges(hinges: HingesView) -> Iterable[str]:
    yield "## What it hangs on"
    if not hinges.linchpins:
        yield "No single item carries the verdict: without any one of them it stays."
    pins = (*hinges.linchpins, *hinges.pairs)
    yield _bullets(f"Without {_item(pin.item)}, {escaped(pin.sentence)}" for pin in pins)
    if hinges.waterfall:
        yield "### How the weight comes about"
        rows = [f"| {_item(step.item)} | {step.text} |" for step in hinges.waterfall]
        yield "\n".join(["| Item | Contribution |", "| --- | ---: |", *rows])


def _lineage(lineage: LineageView) -> Iterable[str]:
    if not (lineage.edges or lineage.circles or lineage.not_held):
        return
    yield "## Who had it from whom"
    rows = [
        "**Circular reporting:** " + " ← ".join(_item(member) for member in (*circle, circle[0]))
        for circle in lineage.circles
    ]
    rows += [f"{_item(edge.later)} {edge.kind} {_item(edge.earlier)} ({edge.probability})" for edge in lineage.edges]
    rows += [f"Cited, but not in hand: {escaped(name)}" for name in lineage.not_held]
    yield _bullets(rows)
    if lineage.more_edges:
        yield f"And {lineage.more_edges:,} more links, in the JSON."
    if lineage.between_statements:
        yield f"And {counted(lineage.between_statements, 'link')} between single statements, in the JSON."


def _documents(view: View) -> Iterable[str]:
    yield "## Documents"
    yield view.documents_note
    rows = []
    for document in view.documents:
        known = ". ".join(escaped(part) for part in (document.title, document.byline, document.place) if part)
        rows.append(f"{document.number}. {known} ({document.statements}; stance: {document.stance})")
    yield "\n".join(rows)


def _notes(view: View) -> Iterable[str]:
    notes = view.appendix
    yield "## Notes"
    yield _bullets(
        f"{escaped(finding.code)} ({finding.count:,}): {escaped(finding.lines[0])} {escaped(finding.hint)}".rstrip()
        for finding in notes.findings
    )
    if notes.decisions:
        yield "### Decisions"
        yield _listed(notes.decisions)
    yield "### Limits"
    yield _listed(notes.limits)
    yield escaped(notes.handles)
    models = "".join(f"; model {escaped(model.name)}, SHA-256 {escaped(model.sha256)}" for model in notes.models)
    yield f"Assay {escaped(notes.version)}, fingerprint `{re.sub(r'[^A-Za-z0-9]', '', notes.fingerprint)}`{models}."


def _item(item: Item) -> str:
    return escaped(item.name)


def _reason(reason: ReasonLine) -> str:
    citations = f" ({_citations(reason.citations)})" if reason.citations else ""
    return escaped(reason.text) + citations


def _reasons(reasons: Sequence[ReasonLine]) -> str:
    return "Why:\n\n" + _bullets(_reason(reason) for reason in reasons) if reasons else ""


def _citations(citations: Iterable[Citation]) -> str:
    return ", ".join(dict.fromkeys(f"\\[{citation.number}\\] {escaped(citation.label)}" for citation in citations))


def _bullets(rows: Iterable[str]) -> str:
    return "\n".join(f"- {row}" for row in rows)


def _listed(rows: Iterable[str]) -> str:
    return _bullets(escaped(row) for row in rows)
