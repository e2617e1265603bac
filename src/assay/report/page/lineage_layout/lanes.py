"""Which lane each row stands in: one of its own for as long as lines go down or up from it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from assay.report.view.relays import DrawnBlock, DrawnLink

Span = tuple[int, int]
"""The first and the last row that something reaches."""


def spans_of(block: DrawnBlock) -> list[Span]:
    """For each row, how far up and down the lines that leave it go."""
    spans = [(row, row) for row in range(len(block.nodes))]
    for link in block.links:
        if link.earlier is not None:
            first, last = spans[link.earlier]
            spans[link.earlier] = (min(first, link.later), max(last, link.later))
    return spans


def lanes_of(block: DrawnBlock, spans: Sequence[Span]) -> list[int]:
    """The lane of each row, so that no line passes through a point, and takers stand to the right of their main source.

    What alone has something from a row stands straight below it.
    """
    main = {link.later: link for link in block.links if link.is_main and link.earlier is not None}
    leaving = [sum(link.earlier == row for link in block.links) for row in range(len(block.nodes))]
    lanes: list[int] = []
    for row in range(len(block.nodes)):
        source = _above(main.get(row), row)
        if source is not None and leaving[source] == 1 and _is_free(lanes[source], row, spans, lanes, but=source):
            lanes.append(lanes[source])
        else:
            first = 0 if source is None else lanes[source] + 1
            lanes.append(next(lane for lane in count(first) if _is_free(lane, row, spans, lanes)))
    return lanes


def _above(link: DrawnLink | None, row: int) -> int | None:
    return None if link is None or link.earlier is None or link.earlier >= row else link.earlier


def _is_free(lane: int, row: int, spans: Sequence[Span], lanes: Sequence[int], *, but: int | None = None) -> bool:
    """Whether nothing else in a lane reaches the rows that this one does; `but` may end where it begins."""
    first, last = spans[row]
    return all(
        lane != other or spans[number][1] < first or spans[number][0] > last or (number == but and first == row)
        for number, other in enumerate(lanes)
    )
