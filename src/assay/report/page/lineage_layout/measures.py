"""The measures of the drawn lineage: in pixels of the page where it is as wide as it was laid out for."""

from __future__ import annotations

from dataclasses import dataclass

RADIUS = 5.0
"""Of a point."""
RING = 8.5
"""Of the ring about a point in a circle."""
BEND = 7.0
"""Radius of the corner where a line turns to its taker."""
RAIL = 4.0
"""How far apart lines of different kinds leave a source,"""
SLOT = 5.5
"""and lines from different sources reach a taker."""
HEAD, SMALL_HEAD = 7.0, 5.0
"""Lengths of the arrowhead of the line that reaches a point in the middle, and of the others,"""
FAN = 13.0
"""which end this far before the point, as it leaves room for the lines to run together."""
NAME, WORDS = 13.5, 12.0
"""Sizes of letters: of names, and of everything else."""
LINE, SMALL_LINE = 17.0, 15.0
"""Heights of their lines."""
FIRST = 18.0
"""From the top of a row to its point,"""
BASE = 4.5
"""and from there down to the base of the first line."""
BELOW = 12.0
"""Room below the last line of a row."""
GAP = 13.0
"""Between the outermost line at a row and its texts."""


@dataclass(frozen=True, slots=True)
class Measures:
    """Widths of a drawing, its dates, a lane, and all lanes at most; how many lines a name and its words may take."""

    width: float
    dates: float
    lane: float
    lanes: float
    name_lines: int
    words_lines: int


WIDE = Measures(width=736, dates=92, lane=24, lanes=260, name_lines=2, words_lines=2)
NARROW = Measures(width=350, dates=54, lane=16, lanes=104, name_lines=2, words_lines=3)
