import numpy as np
import pytest

from assay.domain.span import Span
from assay.extract.base import SpanRole, TaggedSpan
from assay.extract.decoding import DecodedSpan
from assay.extract.pointing import links
from assay.models.attribution import Floats, Window

PIECES = 60
SOURCE, CUE, FAR_CUE, CONTENT = range(4)


def span(role: SpanRole, first: int, last: int) -> DecodedSpan:
    return DecodedSpan(TaggedSpan(role, Span(first, last), 1.0), first, last)


SPANS = [
    span(SpanRole.SOURCE, 0, 2),
    span(SpanRole.CUE, 2, 3),
    span(SpanRole.CUE, 50, 51),
    span(SpanRole.CONTENT, 4, 40),
]


def window(start: int, end: int, *, content_to: int, cue_to: int) -> Window:
    """A window in which every content piece points to the piece `content_to`, and every cue piece to `cue_to`."""
    length = end - start + 2

    def constant() -> Floats:
        return np.ones((length, 64), np.float32)

    def at(place: int) -> Floats:
        key = np.zeros((length, 64), np.float32)
        key[0 if place < 0 else place - start + 1] = 1.0
        return key

    return Window(start, end, constant(), at(content_to), constant(), at(cue_to))


def test_a_pointer_gives_the_share_of_the_piece_it_reaches() -> None:
    share = np.exp(8.0) / (np.exp(8.0) + PIECES)
    cues, sources = links(SPANS, [window(0, PIECES, content_to=2, cue_to=0)])
    assert cues == {(CONTENT, CUE): pytest.approx(share, rel=1e-5)}
    both = share + 1 / (np.exp(8.0) + PIECES)  # the source has two pieces
    assert sources == {
        (CUE, SOURCE): pytest.approx(both, rel=1e-5),
        (FAR_CUE, SOURCE): pytest.approx(both, rel=1e-5),
    }


def test_the_likeliest_of_several_windows_counts_and_none_takes_its_share() -> None:
    nothing = window(0, PIECES, content_to=-1, cue_to=-1)
    assert links(SPANS, [nothing]) == ({}, {})
    cues, _ = links(SPANS, [nothing, window(3, PIECES, content_to=50, cue_to=50)])
    assert cues == {(CONTENT, FAR_CUE): pytest.approx(np.exp(8.0) / (np.exp(8.0) + PIECES - 3), rel=1e-5)}


def test_the_ends_of_a_long_content_vote() -> None:
    one = window(0, PIECES, content_to=2, cue_to=0)
    one.content_query[17:29] = -1.0  # pieces 16 to 28, in the middle of the content
    cues, _ = links(SPANS, [one])
    assert cues[CONTENT, CUE] == pytest.approx(np.exp(8.0) / (np.exp(8.0) + PIECES), rel=1e-5)
    one.content_query[5:11] = -1.0  # six of the twenty-four that vote
    cues, _ = links(SPANS, [one])
    assert cues[CONTENT, CUE] == pytest.approx(0.75 * np.exp(8.0) / (np.exp(8.0) + PIECES), rel=1e-3)
