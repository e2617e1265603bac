"""What layout and quotation marks say about tags, word piece by word piece, before the best sequence is sought.

A span does not run on into the next paragraph, nor a source or a cue into a quotation, nor a content past the mark that
completes one; and a whole quotation of four words or more is likelier content than the model's own reading says.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from assay.domain.span import Span
from assay.extract.base import SpanRole
from assay.extract.decoding import ROLES, TAGS, Floats
from assay.extract.layout import Layout
from assay.extract.spoken import is_spoken

_QUOTED_BONUS = 1.0  # added to the log-probability of content inside such a quotation
_LEFT_OUT = 6.0  # taken from the log-probability of no role, where the model takes a part of it for content
_TAKEN = 0.5  # least probability of content of one piece by which the model does so
_CONTENT = 1 + 2 * ROLES.index(SpanRole.CONTENT)
_GOES_ON = range(2, TAGS, 2)  # the tags by which a span goes on
_NEVER = -1e9


def constraints(layout: Layout, offsets: Sequence[tuple[int, int]], probabilities: Floats) -> Floats:
    """What is added to the scores of the tags [pieces, tags] of the pieces at `offsets`.

    `probabilities` [pieces, tags] are the model's own.
    """
    starts = np.array([start for start, _ in offsets], np.int64)
    added = np.zeros((len(offsets), TAGS), np.float32)
    for paragraph in layout.paragraphs:
        if layout.quotation_number(Span(paragraph.start - 1 if paragraph.start else 0, paragraph.end)) is None:
            _bar(added, starts, paragraph.start, _GOES_ON)
    for quotation in layout.quotations:
        if not is_spoken(layout, quotation):
            continue
        first, last = np.searchsorted(starts, (quotation.start, quotation.end))
        content = probabilities[first:last, _CONTENT : _CONTENT + 2].sum(axis=1)
        added[first:last, _CONTENT : _CONTENT + 2] += _QUOTED_BONUS
        if len(content) and content.max() >= _TAKEN:
            added[first:last, 0] -= _LEFT_OUT
        _bar(added, starts, quotation.start, range(1, _CONTENT))
        _bar(added, starts, quotation.end, _GOES_ON)
    return added


def _bar(added: Floats, starts: NDArray[np.int64], place: int, tags: Sequence[int]) -> None:
    """Lets the piece at `place` have none of these `tags`: no span begins or goes on there by them."""
    at = int(np.searchsorted(starts, place))
    if at < len(added):
        added[at, tags] = _NEVER
