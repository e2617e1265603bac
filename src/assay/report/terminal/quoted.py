"""Passages in the terminal: the words with their source and cue marked, where they stand, and what is known of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.text import Text

from assay.report.terminal.style import STYLES, Hanging, paragraph
from assay.report.view.testimony import StatementLine

MARK = "│"
"""What a passage hangs from."""

_GRADES = "Graded: the source's reliability (A to F) and the information's credibility (1 to 6); F6 is not known."
_HANDLES = "O1, S1 and st… are what --without takes."
_PLAIN = "‹ and › stand around the words meant, where the sentence they stand in says more."
_STYLED = "Underlined is the source, in italics what attributes the words to it; dim is the rest of the sentence."


@dataclass(frozen=True, slots=True)
class Legend:
    """What marks, grades and handles beside passages mean; of the marks those that the console shows."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        del options
        marks = _PLAIN if is_plain(console) else _STYLED
        yield paragraph(f"{marks} {_GRADES} {_HANDLES}", style="dim")


@dataclass(frozen=True, slots=True)
class Passage:
    """The words of a statement within their sentence, hanging from `mark`.

    Source and cue have styles of their own, and the rest of the sentence is dimmed; where a console shows no styles,
    the statement stands between ‹ and ›, unless it is all of its sentence.
    """

    statement: StatementLine
    mark: str = MARK

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        del options
        yield Hanging(_bracketed(self.statement) if is_plain(console) else _styled(self.statement), self.mark)


def is_plain(console: Console) -> bool:
    """Whether the console shows no colour, so that nothing may rest on how a word looks."""
    return console.color_system is None or console.no_color


def quoted(statements: Sequence[StatementLine]) -> Iterable[RenderableType]:
    """The passages of statements with what is known of each; one that several share is printed once."""
    groups: dict[tuple[int, str], list[StatementLine]] = {}
    for statement in statements:
        key = (statement.citation.number, "".join(piece.text for piece in statement.pieces))
        groups.setdefault(key, []).append(statement)
    for group in groups.values():
        yield Group(Passage(group[0]), *(detail(statement) for statement in group))


def detail(statement: StatementLine) -> Hanging:
    """Where a statement stands, its stance, form and way, and the identifier to leave it out by."""
    facts = [f"{statement.stance} {statement.stance_chance}".strip(), statement.form, statement.manner]
    if len(statement.relays) > 1:
        facts.append("by way of " + " → ".join(statement.relays))
    repeats = len(statement.repeated_in) + statement.more_repeats
    if repeats:
        facts.append(f"repeated {repeats:,} more time{'' if repeats == 1 else 's'}")
    place = f"[{statement.citation.number}] {statement.citation.label}"
    words = "; ".join(fact for fact in facts if fact)
    return Hanging(Text(f"{place}: {words}  {statement.id}", style="dim"), " " * cell_len(MARK))


def _styled(statement: StatementLine) -> Text:
    passage = Text()
    for piece in statement.pieces:
        style = " ".join(STYLES[role] for role in piece.roles if role in STYLES) if piece.roles else "dim"
        passage.append(piece.text, style=style)
    return passage


def _bracketed(statement: StatementLine) -> Text:
    pieces = statement.pieces
    marked = [number for number, piece in enumerate(pieces) if piece.roles]
    first, last = (marked[0], marked[-1] + 1) if marked else (0, len(pieces))
    groups = (pieces[:first], pieces[first:last], pieces[last:])
    before, said, after = ("".join(piece.text for piece in group) for group in groups)
    if not any(char.isalnum() for char in before + after):
        return Text(before + said + after)
    words = said.strip()
    lead, tail = said[: len(said) - len(said.lstrip())], said[len(said.rstrip()) :]
    return Text(f"{before}{lead}‹{words}›{tail}{after}")
