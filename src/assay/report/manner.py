"""How a statement is known and put, and when and where it was made, in a few words."""

from __future__ import annotations

from assay.domain.statement import BasisKind, Mode, Statement
from assay.report.inert import one_line, shortened
from assay.report.view.wording import BASES, QUOTES, day


def manner(statement: Statement) -> str:
    """The form of quotation, the basis where the text states one, hedge or mode, a mark of hearsay, and negation."""
    words = [QUOTES[statement.quote]]
    if statement.basis.kind is not BasisKind.UNSTATED:
        words.append(BASES[statement.basis.kind])
    if statement.hedge:
        words.append(f"hedged “{shortened(statement.hedge.text, 30)}”")
    elif statement.mode is not Mode.ASSERTED:
        words.append(statement.mode.value)
    if statement.relay_mark:
        words.append("by hearsay")
    if statement.negated:
        words.append("negated")
    return "; ".join(words)


def setting(statement: Statement) -> str:
    """The day and the setting of the saying, as far as the text gives them; else empty."""
    return ", ".join(one_line(part) for part in (day(statement.said_at), statement.said_in) if part)
