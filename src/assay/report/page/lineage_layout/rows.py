"""One row of the drawn lineage: its dates at the left, its names, and the words of the links that reach it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assay.report.page.lineage_layout.letters import text_width, wrapped
from assay.report.page.lineage_layout.measures import BASE, BELOW, FIRST, LINE, NAME, SMALL_LINE, WORDS, Measures
from assay.report.page.lineage_layout.placed import PlacedName, Run, TextLine
from assay.report.view.relays import DrawnLink, DrawnName, DrawnNode

NEW_DAY = 7.0
"""Room above the first row of another day."""
BESIDES_LINES = 2
SPACE = 5.0
"""Between a name and what stands beside it."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row between two heights, its texts from `text` on; `day` and `year` are those of the last date so far."""

    top: float
    y: float
    text: float
    bottom_point: float
    bottom: float
    names: tuple[PlacedName, ...]
    words: tuple[tuple[DrawnLink, tuple[TextLine, ...]], ...]
    dates: tuple[TextLine, ...]
    day: str
    year: str


def placed_row(
    node: DrawnNode, links: Sequence[DrawnLink], *, before: Row | None, text: float, measures: Measures
) -> Row:
    """The row of `node` below the row `before`, with its texts from `text` on."""
    is_new_day = (
        before is not None and bool(node.day) and (before.day, before.year) not in (("", ""), (node.day, node.year))
    )
    top = (before.bottom if before else 0.0) + (NEW_DAY if is_new_day else 0.0)
    y = base = top + FIRST
    names: list[PlacedName] = []
    for name in node.names:
        bottom_point = base
        lines = _name_lines(name, text, base + BASE, measures, is_bold=node.style in ("document", "origin"))
        names.append(PlacedName(lines, name.tip, name.leads_to))
        base = lines[-1].y - BASE + LINE if lines else base
    base += BASE - LINE + SMALL_LINE
    words: list[tuple[DrawnLink, tuple[TextLine, ...]]] = []
    for link in sorted(links, key=_main_first):
        at_most = measures.words_lines if link.is_main else BESIDES_LINES
        lines = _lines(link.words, "words", text, base + 1, measures, at_most=at_most)
        words.append((link, lines))
        base += SMALL_LINE * len(lines)
    dates = _dates(node, before, y + BASE, measures)
    lowest = max([base - SMALL_LINE, y + BASE, *(line.y for line in dates)])
    return Row(
        top=top,
        y=y,
        text=text,
        bottom_point=bottom_point,
        bottom=round(lowest + BELOW, 1),
        names=tuple(names),
        words=tuple(words),
        dates=dates,
        day=node.day or (before.day if before else ""),
        year=node.year if node.day else (before.year if before else ""),
    )


def _main_first(link: DrawnLink) -> bool:
    return not link.is_main


def _name_lines(name: DrawnName, x: float, y: float, measures: Measures, *, is_bold: bool) -> tuple[TextLine, ...]:
    """A name in its lines, with what stands beside it after the last of them where there is room, else below."""
    room = measures.width - x - 2
    texts = wrapped(name.text, room, NAME, bold=is_bold, at_most=measures.name_lines) or [""]
    lines = [
        TextLine(x, y + LINE * number, text_width(text, NAME, bold=is_bold), (Run("name", text),))
        for number, text in enumerate(texts)
    ]
    aside = text_width(name.aside, WORDS)
    last = lines[-1]
    if name.aside and last.width + SPACE + aside <= room:
        lines[-1] = TextLine(x, last.y, last.width + SPACE + aside, (*last.runs, Run("aside", name.aside)))
    elif name.aside:
        lines += _lines(name.aside, "aside", x, last.y + SMALL_LINE, measures, at_most=1)
    return tuple(lines)


def _lines(text: str, style: str, x: float, y: float, measures: Measures, *, at_most: int) -> tuple[TextLine, ...]:
    return tuple(
        TextLine(x, y + SMALL_LINE * number, text_width(line, WORDS), (Run(style, line),))
        for number, line in enumerate(wrapped(text, measures.width - x - 2, WORDS, at_most=at_most))
    )


def _dates(node: DrawnNode, before: Row | None, y: float, measures: Measures) -> tuple[TextLine, ...]:
    """Day, year and hour, as far as they are not those of the row before."""
    room = measures.dates - 6
    parts = []
    is_new_year = before is None or before.year != node.year
    if node.day and (before is None or is_new_year or before.day != node.day or not node.hour):
        day = f"{node.day} {node.year}" if is_new_year and node.year else node.day
        parts += wrapped(day, room, WORDS, at_most=3)
    parts += [node.hour] if node.hour else []
    return tuple(
        TextLine(
            0, y + SMALL_LINE * number, text_width(part, WORDS), (Run("hour" if part == node.hour else "day", part),)
        )
        for number, part in enumerate(parts)
    )
