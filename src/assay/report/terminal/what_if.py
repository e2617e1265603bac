"""What was supposed, before and after, above the report in the terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich.cells import cell_len
from rich.console import RenderableType
from rich.text import Text

from assay.report.inert import shortened
from assay.report.terminal.style import Hanging, bullet, more, paragraph
from assay.report.view.what_if import WhatIfView

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
    width = max(cell_len(row.before) for row in view.rows) + _GAP
    yield Text.assemble((f"{'':<{_NAME}} {'before':<{width}}after", "dim"))
    for row in view.rows:
        style = "bold" if row.differs else "dim"
        yield Text.assemble((f"{row.name:<{_NAME}} ", "dim"), f"{row.before:<{width}}", (row.after, style))
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
