"""Passages cut to what a cell has room for."""

from __future__ import annotations

from collections.abc import Sequence

from assay.report.inert import shortened
from assay.report.view.parts import Piece

SAID = 260
"""Characters of one marked piece of a passage,"""
AROUND = 70
"""of what stands in its sentence around them,"""
TOGETHER = 420
"""and of all pieces together, from which on only source and cue are kept."""

_LEFT_OUT = Piece(" … ", ())


def cut(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """`pieces` with long ones shortened; the words before the first mark keep their end, all others their beginning."""
    kept: list[Piece] = []
    length = 0
    for number, piece in enumerate(pieces):
        if length < TOGETHER or "source" in piece.roles or "cue" in piece.roles:
            kept.append(Piece(_cut(piece, is_lead=not piece.roles and number == 0), piece.roles))
            length += len(kept[-1].text)
        elif kept[-1] is not _LEFT_OUT:
            kept.append(_LEFT_OUT)
    return tuple(kept)


def _cut(piece: Piece, *, is_lead: bool) -> str:
    text, room = piece.text, SAID if piece.roles else AROUND
    if len(text) <= room:
        return text
    if is_lead:
        space = text.find(" ", len(text) - room)
        return "…" + text[space if space >= 0 else -room :]
    return (" " if text[0] == " " else "") + shortened(text, room)
