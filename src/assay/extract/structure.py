"""What the layout of a text alone attributes: turns of transcripts, headlines with a colon, passages taken over.

A tagger is not asked about these places. Neither is it about the items of a list that somebody is said to put forward:
they are content of the statement that announces them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from assay.domain.span import Span
from assay.extract.base import TaggedSpan, Tagging
from assay.extract.headlines import headline_attributions
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.passages import passage_attributions
from assay.extract.transcripts import turn_attributions


def structural(layout: Layout) -> tuple[list[Attribution], list[Span]]:
    """The attributions that layout makes, and the places they take up, both in reading order."""
    found = turn_attributions(layout)
    turns = [extent for _, extent in found]
    starts = [extent.start for extent in turns]
    for attribution, line in (*headline_attributions(layout), *passage_attributions(layout)):
        at = bisect_right(starts, line.start) - 1
        if at < 0 or not turns[at].overlaps(line):
            found.append((attribution, line))
    found.sort(key=_place)
    return [attribution for attribution, _ in found], [extent for _, extent in found]


def _place(item: tuple[Attribution, Span]) -> Span:
    return item[1]


def outside(tagging: Tagging, places: Sequence[Span]) -> Tagging:
    """The tagging without what lies in `places`, which are in reading order: spans are cut where a place begins."""
    if not places:
        return tagging
    ends = [place.end for place in places]
    number: dict[int, int] = {}
    kept: list[TaggedSpan] = []
    for old, tagged in enumerate(tagging.spans):
        span = tagged.span
        at = bisect_left(ends, span.start + 1)
        if at < len(places) and places[at].start < span.end:
            span = Span(span.start, max(span.start, places[at].start))
        if span.start < span.end:
            number[old] = len(kept)
            kept.append(TaggedSpan(tagged.role, span, tagged.probability))
    return Tagging(
        tuple(kept),
        {(number[i], number[j]): p for (i, j), p in tagging.cue_of_content.items() if i in number and j in number},
        {(number[i], number[j]): p for (i, j), p in tagging.source_of_cue.items() if i in number and j in number},
        tagging.least,
    )
