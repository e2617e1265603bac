"""How the terminal report looks: headings, bullets, the likelihood drawn in characters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.segment import Segment
from rich.text import Text

from assay.report.terminal.wrapping import wrapped
from assay.report.view.conclusion import LikelihoodView
from assay.report.view.wording import counted

STYLES = {
    "supported": "bold reverse blue",
    "leaning_supported": "bold blue",
    "refuted": "bold reverse yellow",
    "leaning_refuted": "bold yellow",
    "for": "blue",
    "against": "yellow",
    "source": "bold underline",
    "cue": "italic",
}
"""Blue and yellow are told apart by every kind of sight; words say the same."""

_WIDEST_BAR = 60
_LABEL = 12


def heading(text: str, count: int | None = None) -> Iterable[RenderableType]:
    """A blank line and a heading, with the number of origins where it is known."""
    yield Text()
    number = f" ({counted(count, 'origin')})" if count is not None else ""
    yield Text.assemble((text, "bold underline"), (number, "dim"))


@dataclass(frozen=True, slots=True)
class Hanging:
    """A text that wraps and hangs from a mark, with no blanks at the end of a line."""

    text: Text
    mark: str = ""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        indent = cell_len(self.mark) + 1 if self.mark else 0
        for number, line in enumerate(wrapped(self.text, console, max(8, options.max_width - indent))):
            lead = f"{self.mark} " if self.mark and number == 0 else " " * indent
            yield Text.assemble((lead, "dim"), line, overflow="fold")


def paragraph(text: str | Text, *, style: str = "") -> Hanging:
    """A paragraph that wraps."""
    return Hanging(Text(text, style=style) if isinstance(text, str) else text)


def bullet(text: str | Text, *, detail: str = "", mark: str = "-") -> Group:
    """A line that hangs from a mark, with a dim detail below."""
    rows = [Hanging(Text(text) if isinstance(text, str) else text, mark)]
    if detail:
        rows.append(Hanging(Text(detail, style="dim"), " " * cell_len(mark)))
    return Group(*rows)


@dataclass(frozen=True, slots=True)
class Indented:
    """A block moved to the right, with no blanks at the end of a line."""

    block: Group
    by: int

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        narrower = options.update(max_width=max(12, options.max_width - self.by))
        for line in console.render_lines(self.block, narrower, pad=False):
            yield Segment(" " * self.by)
            yield from line
            yield Segment.line()


def more(
    number: int, singular: str, plural: str | None = None, *, where: str = "in the HTML and JSON"
) -> Iterable[Hanging]:
    """A line that says how many were left out, and where they are; nothing where none were."""
    if number > 0:
        words = f"and {counted(number, f'more {singular}', plural and f'more {plural}')}, {where}"
        yield Hanging(Text(words, "dim"), " ")


def likelihood_line(likelihood: LikelihoodView, *, width: int) -> Iterable[Text]:
    """The range, the middle and the prior on a scale from 0 to 100 %, in plain characters."""
    cells = max(20, min(_WIDEST_BAR, width - _LABEL - 8))

    def cell(value: float) -> int:
        return min(cells - 1, max(0, int(value * cells)))

    def scale(low: float, mid: float, high: float, fill: str, mark: str) -> str:
        row = [fill if cell(low) <= place <= cell(high) else "·" for place in range(cells)]
        row[cell(mid)] = mark
        return "".join(row)

    bar = scale(likelihood.low, likelihood.mid, likelihood.high, "━", "┃")
    prior = scale(likelihood.prior_low, likelihood.prior_mid, likelihood.prior_high, "─", "│")
    yield Text.assemble(" " * (_LABEL - 2), ("0 ", "dim"), (bar, "blue"), (" 100 %", "dim"))
    yield Text.assemble((f"{'Prior':<{_LABEL}}", "dim"), (prior, "dim"))
