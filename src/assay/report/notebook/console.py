"""A statement on a console, as `rich.print` shows it."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import RenderableType
from rich.text import Text

from assay.report.notebook.statement import StatementPicture
from assay.report.terminal.style import STYLES, bullet


def statement_renderables(shown: StatementPicture) -> Iterable[RenderableType]:
    """Who, and the passage: source and cue in styles of their own, the rest of the sentence dimmed."""
    passage = Text()
    for piece in shown.pieces:
        style = " ".join(STYLES[role] for role in piece.roles if role in STYLES) if piece.roles else "dim"
        passage.append(piece.text, style=style)
    form = f"{shown.form} (credence {shown.credence})" if shown.credence else shown.form
    facts = "; ".join(fact for fact in (form, shown.knows, shown.setting) if fact)
    yield Text(shown.who, style="bold")
    yield bullet(passage, detail=f"{shown.place}: {facts}", mark="│")
