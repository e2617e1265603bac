"""Origins, their passages and undercuts in the terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Group, RenderableType
from rich.text import Text

from assay.report.inert import shortened
from assay.report.terminal.quoted import Legend, Passage, quoted
from assay.report.terminal.style import STYLES, Hanging, Indented, bullet, heading, more, paragraph
from assay.report.view.model import View
from assay.report.view.testimony import OriginCard, StatementLine
from assay.report.view.wording import listed

ORIGINS = 5
"""Origins a side whose passages are shown."""

STATEMENTS = 2
"""Statements an origin."""

UNDERCUTS = 8
"""Undercuts."""

_NAME = 56
_NAMES = 8
_BEGINNINGS = ("A ", "An ", "One ", "Two ", "Three ", "Four ", "Several ", "Some ")
_PLACES = 4


def origin_line(origin: OriginCard) -> Hanging:
    """An origin in one line: what it weighs, who it is and how they know, and where it is quoted."""
    brief = f": {origin.brief}" if origin.brief else ""
    back = "; has taken it back" if origin.taken_back else ""
    where = f" {places(*origin.statements)} {origin.handle}".rstrip()
    words = Text.assemble((shortened(origin.who, _NAME), "bold"), brief, back, (where, "dim"))
    return Hanging(words, f"{origin.weight.text:>9}")


def places(*statements: StatementLine) -> str:
    """The numbers of the documents that hold the passages or repeat them: `[1] [2]`, an ellipsis for many more."""
    cited = [citation for statement in statements for citation in (statement.citation, *statement.repeated_in)]
    numbers = list(dict.fromkeys(f"[{citation.number}]" for citation in cited))
    return " ".join([*numbers[:_PLACES], *(["…"] if len(numbers) > _PLACES else [])])


def in_sentence(name: str) -> str:
    """A name shortened for use within a sentence; a leading article or number word in lower case."""
    short = shortened(name, _NAME)
    return short[0].lower() + short[1:] if short.startswith(_BEGINNINGS) else short


def said(statement: StatementLine) -> str:
    """The statement's own words, without the rest of its sentence."""
    marked = [number for number, piece in enumerate(statement.pieces) if piece.roles]
    return "".join(piece.text for piece in statement.pieces[marked[0] : marked[-1] + 1]) if marked else ""


def passages(view: View) -> Iterable[RenderableType]:
    """The passages of the heaviest origins for and against, and the names of those that take no side."""
    yield from heading("The passages")
    yield Legend()
    for side in view.sides:
        if side.key != "beside":
            for origin in side.origins[:ORIGINS]:
                yield card(origin, side.key)
    beside = view.side("beside")
    if beside.total:
        names = tuple(dict.fromkeys(shortened(origin.who, _NAME) for origin in beside.origins))
        yield bullet(f"On the subject, taking no side: {listed(names, at_most=_NAMES)}.")


def undercuts(view: View, *, shown: int) -> Iterable[RenderableType]:
    """What undercuts the evidence, with its effect; nothing where the first screen has `shown` them all."""
    if len(view.undercuts) <= shown:
        return
    yield from heading("What undercuts the evidence")
    for undercut in view.undercuts[:UNDERCUTS]:
        yield Passage(undercut.statement, "-")
        effect = f"{places(undercut.statement)} {shortened(undercut.item.name, _NAME)}: {undercut.effect}"
        yield Hanging(Text(effect, style="dim"), " ")
    yield from more(len(view.undercuts) - UNDERCUTS, "undercut")


def card(origin: OriginCard, side: str) -> RenderableType:
    """An origin with its grade, its passages and their relays."""
    rows: list[RenderableType] = [
        paragraph(
            Text.assemble(
                (origin.who, "bold"),
                (f"  {side}, {origin.weight.text}", STYLES.get(side, "")),
                f", graded {origin.grade}",
                ", taken back" if origin.taken_back else "",
                (f"  {_handles(origin)}", "dim"),
            )
        )
    ]
    if origin.independence:
        rows.append(Hanging(Text(origin.independence, style="dim"), " "))
    rows += [Indented(Group(block), 2) for block in quoted(origin.statements[:STATEMENTS])]
    left = len(origin.statements) - STATEMENTS + origin.more_statements
    rows += more(left, "of its statements", "of its statements")
    return Group(*rows)


def _handles(origin: OriginCard) -> str:
    """The handle of the origin, and that of its source, which has the same number."""
    return f"{origin.handle} S{origin.handle[1:]}" if origin.handle else ""
