"""What is said where in a document, and by whom: looked up by place."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assay.domain.span import Span
from assay.domain.statement import Quote, Statement

LOOK_BACK = 40
"""How many contents that start before a place are tried as the one around it."""


@dataclass(frozen=True, slots=True)
class Said:
    """A stretch of what is said, the words that name who says it, and the statement it is part of."""

    span: Span
    source: Span | None
    statement: Statement


class Contents:
    """The contents of one document's statements, found by bisection."""

    def __init__(self, contents: Sequence[Said]) -> None:
        self._sorted = sorted(contents, key=_start)
        self._starts = [said.span.start for said in self._sorted]
        self._reach: list[int] = []
        self._by: dict[Span, list[Span]] = defaultdict(list)
        reach = 0
        for said in self._sorted:
            if said.source is not None:
                self._by[said.source].append(said.span)
            reach = max(reach, said.span.end)
            self._reach.append(reach)

    def by(self, source: Span) -> tuple[Span, ...]:
        """What the words at `source` are the source of."""
        return tuple(self._by.get(source, ()))

    def hold(self, span: Span) -> bool:
        """Whether something that starts before `span` is still being said where it ends."""
        index = bisect_right(self._starts, span.start) - 1
        return index >= 0 and span.end <= self._reach[index]

    def around(self, span: Span) -> Said | None:
        """The smallest content around `span` that its own words do not make, the publisher's voice apart, or none."""
        upto = bisect_right(self._starts, span.start)
        holding = [
            said
            for said in self._sorted[max(0, upto - LOOK_BACK) : upto]
            if said.span.contains(span) and said.source != span and said.statement.quote is not Quote.VOICE
        ]
        return min(holding, key=_length) if holding else None


def _start(said: Said) -> tuple[int, int, str]:
    return said.span.start, said.span.end, said.statement.id


def _length(said: Said) -> int:
    return len(said.span)


def contents_of(statements: Iterable[Statement]) -> list[Said]:
    """All stretches of what the statements say."""
    return [Said(span, statement.source_span, statement) for statement in statements for span in statement.content]
