"""What an uncased tokenizer loses: the case of a token and the paragraph break before it."""

from __future__ import annotations

from collections.abc import Sequence


def token_shapes(text: str, offsets: Sequence[tuple[int, int]]) -> list[int]:
    """One of six shapes a token: 0 lower, 1 Capitalised, 2 UPPER; plus 3 after a line break."""
    shapes: list[int] = []
    before = 0
    for start, end in offsets:
        word = text[start:end]
        case = 2 if len(word) > 1 and word.isupper() else 1 if word[:1].isupper() else 0
        broken = start == 0 or "\n" in text[before:start]
        shapes.append(case + 3 * broken)
        before = end
    return shapes
