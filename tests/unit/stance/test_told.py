"""The words a statement puts forward."""

from __future__ import annotations

import pytest

from assay.domain.span import Span
from assay.domain.statement import Quote, Statement
from assay.stance.told import told_text


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        (["“This is a lie,”", "“We sent nothing.”"], "“This is a lie.” “We sent nothing.”"),
        (['"Is it so?"', '"We sent nothing."'], '"Is it so?" "We sent nothing."'),
        (["that the men", "“buy what they need”"], "that the men “buy what they need”"),
        (["“We sent nothing,”", "“not even a letter.”"], "“We sent nothing,” “not even a letter.”"),
        (["the bridge is closed"], "the bridge is closed"),
    ],
)
def test_told_text(pieces: list[str], expected: str) -> None:
    text = " she said ".join(pieces)
    spans = tuple(Span(text.index(piece), text.index(piece) + len(piece)) for piece in pieces)
    assert told_text(Statement("S", "D", Quote.DIRECT, None, (), spans), text) == expected
