"""From the model's pointers to links between spans: which cue a content has, and which source a cue."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

import numpy as np

from assay.extract.base import SpanRole
from assay.extract.decoding import DecodedSpan
from assay.models.attribution import Floats, Window

Links = dict[tuple[int, int], float]
_MOST_PIECES = 24  # of a long content these many, from its start and its end, vote on its cue
_ROWS_AT_ONCE = 12
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
    voters = [_voters(*_rows(spans[start], window)) for start in starts]
    rows = [row for some in voters for row in some]
    scores = _products(query[rows], key[:-1]) / np.sqrt(query.shape[1])
    shares = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    counts = [len(some) for some in voters]
    means = np.add.reduceat(shares, [0, *accumulate(counts[:-1])], axis=0) / np.array(counts, np.float32)[:, None]
    # What the first n pieces have together, for every n: a span's share is the difference of two of these.
    summed = means.cumsum(axis=1, dtype=np.float64).tolist()
    columns = [_rows(spans[end], window) for end in ends]
    for start, upto in zip(starts, summed, strict=True):
        for end, (first, last) in zip(ends, columns, strict=True):
            probability = upto[last - 1] - upto[first - 1]
            if probability >= _LEAST:
                found[start, end] = max(found.get((start, end), 0.0), min(1.0, probability))


def _products(queries: Floats, keys: Floats) -> Floats:
    """Every query by every key, a few rows at a time: for larger products numpy starts threads, which cost more."""
    blocks = range(0, len(queries), _ROWS_AT_ONCE)
    return np.concatenate([queries[first : first + _ROWS_AT_ONCE] @ keys.T for first in blocks])


def _rows(span: DecodedSpan, window: Window) -> tuple[int, int]:
    """The half-open range of the window's rows that hold the span's pieces; row 0 is `[CLS]`."""
    return max(span.first, window.start) - window.start + 1, min(span.last, window.end) - window.start + 1


def _voters(first: int, last: int) -> list[int]:
    """The rows that vote: all of a short span, of a long one those at its two ends."""
    if last - first <= _MOST_PIECES:
        return list(range(first, last))
    half = _MOST_PIECES // 2
    return [*range(first, first + half), *range(last - half, last)]
