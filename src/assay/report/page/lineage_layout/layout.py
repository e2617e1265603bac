"""A block of the drawn lineage, placed: time goes down, lanes stand beside each other, texts to the right of them."""

from __future__ import annotations

from collections.abc import Sequence

from assay.report.page.lineage_layout.lanes import Span, lanes_of, spans_of
from assay.report.page.lineage_layout.measures import BEND, GAP, RING, Measures
from assay.report.page.lineage_layout.placed import Layout, PlacedLine, PlacedNode
from assay.report.page.lineage_layout.rows import Row, placed_row
from assay.report.page.lineage_layout.ways import Ways
from assay.report.view.relays import DrawnBlock


def lineage_layout(block: DrawnBlock, measures: Measures) -> Layout:
    """`block` placed in `measures`: a row for each node from top to bottom, each line in the lane of its source.

    Texts begin to the right of every line that passes their row, so that no line crosses one.
    """
    spans = spans_of(block)
    lanes = lanes_of(block, spans)
    pitch = min(measures.lane, measures.lanes / max(1, max(lanes, default=0)))
    left = measures.dates + BEND + RING + 3
    places = [round(left + lane * pitch, 1) for lane in lanes]
    rows: list[Row] = []
    for number, node in enumerate(block.nodes):
        rows.append(
            placed_row(
                node,
                [link for link in block.links if link.later == number],
                before=rows[-1] if rows else None,
                text=_outermost(number, places, spans) + GAP,
                measures=measures,
            )
        )
    ways = Ways(block, places, rows)
    return Layout(
        width=measures.width,
        height=rows[-1].bottom if rows else 0,
        axis=measures.dates,
        nodes=tuple(
            PlacedNode(
                node=node,
                x=x,
                y=row.y,
                text=row.text,
                bottom_point=row.bottom_point,
                top=row.top,
                bottom=row.bottom,
                names=row.names,
                dates=row.dates,
                lines=tuple(PlacedLine(link, *ways.of(link), words) for link, words in row.words),
            )
            for node, x, row in zip(block.nodes, places, rows, strict=True)
        ),
    )


def _outermost(row: int, places: Sequence[float], spans: Sequence[Span]) -> float:
    """The rightmost line or point at a row."""
    return max(x for x, (first, last) in zip(places, spans, strict=True) if first <= row <= last)
