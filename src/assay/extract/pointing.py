"""From the model's pointers to links between spans: which cue a content has, and which source a cue."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assay.extract.base import SpanRole
from assay.extract.decoding import DecodedSpan
from assay.models.attribution import Floats, Window

Links = dict[tuple[int, int], float]
_MOST_PIECES = 24  # of a long content these many, from its start and its end, vote on its cue
_LEAST = 0.01  # links less likely than this are left out


def links(spans: Sequence[DecodedSpan], windows: Sequence[Window]) -> tuple[Links, Links]:
    """`cue_of_content` and `source_of_cue`, as `Tagging` has them.

    A pair is read in every window that holds pieces of the one and the first piece of the other; the likeliest reading
    counts. In a window the probability of a pointer is its share among all pieces there, `[CLS]` ("none") included,
    summed over the pieces of the span it lands on.
    """
    cue_of_content: Links = {}
    source_of_cue: Links = {}
    for window in windows:
        inside = [n for n, span in enumerate(spans) if span.first < window.end and span.last > window.start]
        contents = [n for n in inside if spans[n].tagged.role is SpanRole.CONTENT]
        cues = [n for n in inside if spans[n].tagged.role is SpanRole.CUE]
        sources = [n for n in inside if spans[n].tagged.role is SpanRole.SOURCE]
        _read(contents, cues, spans, window, window.content_query, window.cue_key, cue_of_content)
        _read(cues, sources, spans, window, window.cue_query, window.source_key, source_of_cue)
    return cue_of_content, source_of_cue


def _read(
    starts: list[int],
    ends: list[int],
    spans: Sequence[DecodedSpan],
    window: Window,
    query: Floats,
    key: Floats,
    found: Links,
) -> None:
    if not starts or not ends:
        return
    for start in starts:
        rows = _voters(_rows(spans[start], window))
        scores = query[rows] @ key[:-1].T / np.sqrt(query.shape[1])
        raised = np.exp(scores - scores.max(axis=1, keepdims=True))
        shares = (raised / raised.sum(axis=1, keepdims=True)).mean(axis=0)
        for end in ends:
            columns = _rows(spans[end], window)
            probability = float(shares[columns].sum())
            if probability >= _LEAST:
                found[start, end] = max(found.get((start, end), 0.0), min(1.0, probability))


def _rows(span: DecodedSpan, window: Window) -> list[int]:
    """The rows of the window's projections that hold the span's pieces; row 0 is `[CLS]`."""
    first, last = max(span.first, window.start), min(span.last, window.end)
    return [place - window.start + 1 for place in range(first, last)]


def _voters(rows: list[int]) -> list[int]:
    if len(rows) <= _MOST_PIECES:
        return rows
    half = _MOST_PIECES // 2
    return [*rows[:half], *rows[-half:]]
