"""What was supposed, before and after, above the report in the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.text import Text

from assay.report.inert import shortened
from assay.report.terminal.style import Hanging, bullet, more, paragraph
from assay.report.view.what_if import BeforeAfter, WhatIfView

MOVED = 5
"""Items whose weight changes that are shown."""

_NAME = 11
_GAP = 2
_LONGEST = 44


def what_if(view: WhatIfView | None) -> Iterable[RenderableType]:
    """What was supposed, the verdict before and after, and what changed most; nothing where nothing was supposed."""
    if view is None:
        return
    yield Text("What if", style="bold underline")
    for one in view.supposed:
        yield bullet(Text.assemble((one.written, "bold"), f"  {one.text}"))
    yield Text()
    yield _Rows(view.rows)
    if view.note:
        yield paragraph(view.note)
    else:
        yield Text("What changes most", style="dim")
    for moved in view.moved[:MOVED]:
        name = shortened(moved.item.name, _LONGEST)
        words = Text.assemble((name, "bold"), f" {moved.before} → {moved.after}")
        yield Hanging(words, f"{moved.handle:>4}")
    yield from more(len(view.moved) + view.more - MOVED, "item")
    yield Text()


@dataclass(frozen=True, slots=True)
class _Rows:
    """The figures before and after in two columns; one below the other where there is no room for these."""

    rows: Sequence[BeforeAfter]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        del console
        width = max(cell_len(row.before) for row in self.rows) + _GAP
        if _NAME + 1 + width + max(cell_len(row.after) for row in self.rows) > options.max_width:
            yield from (_in_a_line(row) for row in self.rows)
            return
        yield Text.assemble((f"{'':<{_NAME}} {'before':<{width}}after", "dim"))
        for row in self.rows:
            before = row.before + " " * (width - cell_len(row.before))
            yield Text.assemble((f"{row.name:<{_NAME}} ", "dim"), before, (row.after, _style(row)))


def _in_a_line(row: BeforeAfter) -> Hanging:
    words = (
        Text.assemble(row.before, " → ", (row.after, _style(row))) if row.differs else Text(f"{row.before}, as before")
    )
    return Hanging(words, f"{row.name:<{_NAME}}")


def _style(row: BeforeAfter) -> str:
    return "bold" if row.differs else "dim"
