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


@dataclass(frozen=True, slots=True)
class DecodedSpan:
    """A tagged span and the half-open range of word pieces it came from."""

    tagged: TaggedSpan
    first: int
    last: int


def best_tags(scores: Floats) -> NDArray[np.int64]:
    """The best allowed tag sequence for log-probabilities [pieces, 7]."""
    allowed = _allowed()
    count = len(scores)
    best = scores[0].astype(np.float64)
    best[2::2] = -1e9
    back = np.zeros((count, TAGS), np.int64)
    for place in range(1, count):
        reached = best[:, None] + allowed
        back[place] = reached.argmax(axis=0)
        best = reached[back[place], np.arange(TAGS)] + scores[place]
    tags = np.zeros(count, np.int64)
    tags[-1] = int(best.argmax())
    for place in range(count - 1, 0, -1):
        tags[place - 1] = back[place, tags[place]]
    return tags


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


def _allowed() -> Floats:
    """Transition scores [from, to]: 0 where allowed, very low where an `I` would continue another role."""
    scores = np.zeros((TAGS, TAGS), np.float32)
    for role in range(len(ROLES)):
        inside = 2 * role + 2
        scores[:, inside] = -1e9
        scores[[inside - 1, inside], inside] = 0.0
    return scores


def _whole_words(text: str, start: int, end: int, floor: int) -> Span | None:
    """The span widened to whole words, not before `floor`; none where nothing is left."""
    while start > floor and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    start = max(start, floor)
    return Span(start, end) if start < end else None
