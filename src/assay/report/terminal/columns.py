"""Columns of wrapped text for tables of many thousand rows, which are laid out row by row."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderResult
from rich.segment import Segment
from rich.text import Text

from assay.report.terminal.wrapping import wrapped

GAP = 2
"""Blanks between two columns."""


class Columns:
    """A table without rules: `columns` are headings with shares of the width, `rows` cells of a text and a style.

    A line of empty headings is left out. A cell's text may have styles of its own.
    """

    def __init__(self, columns: Sequence[tuple[str, int]], rows: Iterable[Sequence[tuple[str | Text, str]]]) -> None:
        self.columns = columns
        self.rows = rows

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        shares = sum(share for _, share in self.columns)
        widths = [max(GAP + 1, options.max_width * share // shares) for _, share in self.columns]
        widths[-1] += GAP
        if any(heading for heading, _ in self.columns):
            yield from _laid_out(console, widths, [(heading, "dim") for heading, _ in self.columns])
        for row in self.rows:
            yield from _laid_out(console, widths, row[: len(widths)])


def _laid_out(console: Console, widths: Sequence[int], row: Sequence[tuple[str | Text, str]]) -> Iterator[Segment]:
    """The lines of one row, without blanks at their ends."""
    cells = [_wrapped(console, text, width - GAP) for width, (text, _) in zip(widths, row, strict=True)]
    for number in range(max(map(len, cells))):
        waiting = 0
        for width, lines, (_, style) in zip(widths, cells, row, strict=True):
            line = lines[number] if number < len(lines) else ""
            if line:
                yield Segment(" " * waiting)
                segments = line.render(console) if isinstance(line, Text) else [Segment(line)]
                yield from Segment.apply_style(segments, console.get_style(style))
                waiting = 0
            waiting += width - _cells(line)
        yield Segment.line()


def _cells(line: str | Text) -> int:
    if isinstance(line, Text):
        return line.cell_len
    return len(line) if line.isascii() else cell_len(line)


def _wrapped(console: Console, text: str | Text, width: int) -> Sequence[str | Text]:
    """`text` in lines of at most `width` cells."""
    if isinstance(text, Text):
        return wrapped(text, console, width)
    if text.isascii():
        return textwrap.wrap(text, width, break_on_hyphens=False) or [""]
    return [line.plain for line in wrapped(Text(text), console, width)]
