"""What the layout of a text alone attributes: transcripts. A tagger is not asked about these places."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from assay.domain.span import Span
from assay.extract.base import Tagging
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.transcripts import turn_attributions


def structural(layout: Layout) -> tuple[list[Attribution], list[Span]]:
    """The attributions that layout makes, and the places they take up, both in reading order."""
    found = turn_attributions(layout)
    return [attribution for attribution, _ in found], [extent for _, extent in found]


def outside(tagging: Tagging, places: Sequence[Span]) -> Tagging:
    """The tagging without the spans that lie wholly or partly in `places`, which are in reading order."""
    if not places:
        return tagging
    starts = [place.start for place in places]
    number: dict[int, int] = {}
    for old, tagged in enumerate(tagging.spans):
        at = bisect_right(starts, tagged.span.end - 1) - 1
        if at < 0 or not places[at].overlaps(tagged.span):
            number[old] = len(number)
    return Tagging(
        tuple(tagging.spans[old] for old in number),
        {(number[i], number[j]): p for (i, j), p in tagging.cue_of_content.items() if i in number and j in number},
        {(number[i], number[j]): p for (i, j), p in tagging.source_of_cue.items() if i in number and j in number},
    )
