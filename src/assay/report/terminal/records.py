"""Records and estimates in the terminal: what was counted, what it makes of each record, who was left out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from rich.console import Console, Group
from rich.text import Text

from assay.domain.outcome import AccuracyEstimates, Counted, KeptRecords, LeftOut
from assay.report.inert import one_line, shortened
from assay.report.terminal.columns import Columns
from assay.report.terminal.style import Indented, paragraph
from assay.report.view.wording import counted as number_of

NO_RECORD = (
    "Estimated from agreement among sources. This is no record, and Assay weighs none of it: sources that share a "
    "mistake agree too."
)
_EFFECT = {(1, 1): "borne out", (0, 1): "not borne out", (0, 0): "taken back"}
FEW = 10
"""Below this number of claims an estimate is marked as resting on few."""


def render_update(kept: KeptRecords, *, console: Console, where: str) -> None:
    """Prints what was newly counted by claim, with the records it led to, and who was left out for which reason."""
    claims: dict[str, list[Counted]] = defaultdict(list)
    for line in kept.counted:
        claims[line.claim_id].append(line)
    heading = f"{number_of(len(kept.counted), 'source')} counted on {number_of(len(claims), 'claim')}"
    console.print(Text(f"{heading if claims else 'Nothing new to count'}: {where}", style="bold underline"))
    records = {entry.source: f"{entry.record.borne_out} of {entry.record.resolved}" for entry in kept.entries}
    for lines in claims.values():
        outcome = lines[0].outcome
        console.print(paragraph(Text(f"{one_line(lines[0].claim)} {outcome.value.value}, by {one_line(outcome.by)}")))
        rows = [
            (
                (f"  {shortened(line.name, 80)}", "bold"),
                (line.said.value, ""),
                (f"record {records.get(line.name, 'none')}", ""),
                (_EFFECT[line.borne_out, line.resolved], "dim"),
            )
            for line in lines
        ]
        console.print(Columns([("", 8), ("", 2), ("", 4), ("", 4)], rows))
    _render_left_out(kept.left_out, console)


def render_estimates(found: AccuracyEstimates, *, console: Console) -> None:
    """Prints the estimated accuracy of every source with how many claims it rests on, and that it is no record."""
    heading = f"{number_of(len(found.sources), 'source')} over {number_of(found.claims, 'claim')}"
    known = f", {found.known} of known outcome" if found.known else ""
    console.print(Text(f"{heading}{known} ({found.method.value})", style="bold underline"))
    if found.sources:
        columns = [("Source", 6), ("Estimated accuracy", 4), ("Claims", 3), ("Known", 2), ("", 3)]
        rows = [
            (
                (shortened(source.name, 80), "bold"),
                (f"{source.accuracy:.0%}", ""),
                (str(source.claims), ""),
                (str(source.known), ""),
                ("rests on few" if source.claims < FEW else "", "dim"),
            )
            for source in found.sources
        ]
        console.print(Columns(columns, rows))
        console.print(paragraph(Text(NO_RECORD)))
    _render_left_out(found.left_out, console)


def _render_left_out(left_out: Sequence[LeftOut], console: Console) -> None:
    if not left_out:
        return
    console.print(Text("Left out", style="bold"))
    for why, count in sorted(Counter(line.why for line in left_out).items()):
        names = sorted({shortened(line.name, 40) for line in left_out if line.why is why})
        listed = ", ".join(names[:3]) + (", …" if len(names) > 3 else "")
        console.print(Indented(Group(paragraph(Text(f"{count}: {why.value} ({listed})"))), 2))
