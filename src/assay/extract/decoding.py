"""From tag probabilities of word pieces to role spans.

Tags are `O` and `B`/`I` for source, cue and content, in that order. The best sequence is found by the Viterbi algorithm
under the one hard rule that an `I` continues a `B` or `I` of its own role.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assay.domain.span import Span
from assay.extract.base import SpanRole, TaggedSpan

Floats = NDArray[np.float32]
ROLES = (SpanRole.SOURCE, SpanRole.CUE, SpanRole.CONTENT)
TAGS = 1 + 2 * len(ROLES)
_NEVER = -1e9
_INSIDE = range(2, TAGS, 2)
_OPENING = frozenset(range(TAGS)) - frozenset(_INSIDE)


@dataclass(frozen=True, slots=True)
class DecodedSpan:
    """A tagged span and the half-open range of word pieces it came from."""

    tagged: TaggedSpan
    first: int
    last: int


def best_tags(scores: Floats, goes_on: NDArray[np.bool_] | None = None) -> NDArray[np.int64]:
    """The best allowed tag sequence for log-probabilities [pieces, 7].

    `goes_on` [pieces] tells whether a span may go on into a piece; without it, it may everywhere.
    """
    if not len(scores):
        return np.zeros(0, np.int64)
    rows = scores.astype(np.float64).tolist()
    may_go_on = [True] * len(rows) if goes_on is None else goes_on.tolist()
    best = [score if tag in _OPENING else _NEVER for tag, score in enumerate(rows[0])]
    # Of each piece, where its tags come from: an `I` from its own `B` or `I`, all others from the best of all.
    origins: list[list[int]] = []
    for place in range(1, len(rows)):
        top = max(best)
        origin = [best.index(top)] * TAGS
        reached = [top] * TAGS
        for inside in _INSIDE:
            origin[inside] = inside - 1 if best[inside - 1] >= best[inside] else inside
            reached[inside] = best[origin[inside]] if may_go_on[place] else _NEVER
        best = [before + score for before, score in zip(reached, rows[place], strict=True)]
        origins.append(origin)
    tags = [best.index(max(best))]
    for origin in reversed(origins):
        tags.append(origin[tags[-1]])
    return np.array(tags[::-1], np.int64)


def spans_of_tags(
    tags: NDArray[np.int64], probabilities: Floats, offsets: Sequence[tuple[int, int]], text: str
) -> list[DecodedSpan]:
    """Role spans in reading order, with their pieces; a span begins and ends on a whole word."""
    found: list[DecodedSpan] = []
    place = 0
    while place < len(tags):
        tag = int(tags[place])
        if tag == 0:
            place += 1
            continue
        last = place + 1
        role = (tag - 1) // 2
        while last < len(tags) and int(tags[last]) == 2 * role + 2:
            last += 1
        share = probabilities[place:last, [2 * role + 1, 2 * role + 2]].sum(axis=1).mean()
        floor = found[-1].tagged.span.end if found else 0
        span = _whole_words(text, offsets[place][0], offsets[last - 1][1], floor)
        if span is not None:
            found.append(DecodedSpan(TaggedSpan(ROLES[role], span, min(1.0, float(share))), place, last))
        place = last
    return found


def _whole_words(text: str, start: int, end: int, floor: int) -> Span | None:
    """The span widened to whole words, not before `floor`; none where nothing is left."""
    while start > floor and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    start = max(start, floor)
    return Span(start, end) if start < end else None
