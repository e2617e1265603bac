"""The words that a statement puts forward, as one text that can be read."""

from __future__ import annotations

from assay.domain.statement import Statement

_CLOSING = "\"'”’»"
_OPENING = "\"'“‘«"
_ENDS = ".!?…"


def told_text(statement: Statement, text: str) -> str:
    """The content of `statement` in `text`, its document's text.

    Where a quotation is interrupted by who says it ("This is a lie," she said. "We sent nothing."), what was two
    sentences stays two: the comma before the interruption becomes a full stop.
    """
    whole = ""
    for span in statement.content:
        piece = span.of(text)
        whole = f"{_ended(whole)} {piece}" if whole and _opens_sentence(piece) else f"{whole} {piece}".strip()
    return whole


def _opens_sentence(piece: str) -> bool:
    return piece[:1] in _OPENING and piece.lstrip(_OPENING)[:1].isupper()


def _ended(piece: str) -> str:
    if piece[-1:] not in _CLOSING:
        return piece
    bare = piece.rstrip(_CLOSING)
    mark = piece[len(bare) :]
    if bare.endswith(","):
        return f"{bare[:-1]}.{mark}"
    return piece if bare[-1:] in _ENDS else f"{bare}.{mark}"
