"""Origins and their passages in the terminal."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.text import Text

from assay.report.terminal_style import STYLES, Hanging, Indented, bullet
from assay.report.view.testimony import OriginCard, StatementLine

STATEMENTS = 3
"""Statements an origin that the terminal shows."""


def heaviest(origin: OriginCard) -> Group:
    """An origin in two lines: its weight and name; in what capacity, how it knows, its grade."""
    first = Text(origin.who, style="bold")
    facts = [origin.naming, origin.role, origin.knows, origin.interest, origin.grade]
    return bullet(first, detail="; ".join(fact for fact in facts if fact), mark=f"{origin.weight.text:>9}")


def card(origin: OriginCard, side: str) -> RenderableType:
    """An origin with its passages and its relays."""
    rows: list[RenderableType] = [
        Text.assemble((origin.who, "bold"), ("  " + side if side != "beside" else "", STYLES.get(side, "")))
    ]
    if origin.independence:
        rows.append(Hanging(Text(origin.independence, style="dim"), " "))
    rows += [Indented(statement_block(statement), 2) for statement in origin.statements[:STATEMENTS]]
    left = len(origin.statements) - STATEMENTS + origin.more_statements
    if left > 0:
        rows.append(Text(f"  and {left:,} more of its statements, in the HTML and JSON", style="dim"))
    return Group(*rows)


def statement_block(statement: StatementLine) -> Group:
    """A passage with its source and cue marked, and where it stands."""
    passage = Text()
    for piece in statement.pieces:
        style = " ".join(STYLES[role] for role in piece.roles if role in STYLES)
        passage.append(piece.text, style=style)
    facts = [f"{statement.stance} {statement.stance_chance}".strip(), statement.form, statement.manner]
    if len(statement.relays) > 1:
        facts.append("by way of " + " → ".join(statement.relays))
    repeats = len(statement.repeated_in) + statement.more_repeats
    if repeats:
        facts.append(f"repeated {repeats:,} more time{'' if repeats == 1 else 's'}")
    place = f"[{statement.citation.number}] {statement.citation.label}"
    words = "; ".join(fact for fact in facts if fact)
    return bullet(passage, detail=f"{place}: {words}", mark="│")
