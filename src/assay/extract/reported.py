"""Sentences that one source reports as a whole: "According to the Gazette, a witness said ..."."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from assay.domain.span import Span
from assay.extract.joining import Attribution
from assay.extract.layout import Layout

_LONGEST_SENTENCE = 1200  # characters; longer contents are not read for what lies inside them


def with_reported(layout: Layout, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, with an opening "according to" that was left without content given the rest of its sentence.

    It was left so because somebody else speaks there; what that one says then lies inside, and is read as nested.
    """
    cues = sorted(item.cue[0].start for item in attributions)
    framed = [_frame(layout, item, cues) for item in attributions]
    rests = sorted(frame.content[0] for frame in framed if frame is not None)
    starts = [rest.start for rest in rests]
    kept: list[Attribution] = []
    for item, frame in zip(attributions, framed, strict=True):
        before = bisect_right(starts, item.cue[0].start) - 1
        if frame is not None:
            kept.append(frame)
        elif before < 0 or not rests[before].contains(item.cue[0]):
            kept.append(item)
    return kept


def _frame(layout: Layout, item: Attribution, cues: Sequence[int]) -> Attribution | None:
    """The attribution with the rest of its sentence as content, if it opens one in which somebody else speaks.

    `cues` are the places where cues begin, in order.
    """
    text = layout.text
    cue, source = item.cue[0], item.source
    sentence = layout.sentence_at(cue.start)
    if item.content or source is None or cue.of(text).lower() != "according to" or cue.start != sentence.start:
        return None
    start = source.end + 1
    rest = Span(start + 1, sentence.end) if text.startswith(", ", source.end) and start + 1 < sentence.end else None
    if rest is None or len(rest) > _LONGEST_SENTENCE:
        return None
    if bisect_right(cues, rest.start) == bisect_right(cues, rest.end):
        return None
    end = rest.end - 1 if text[rest.end - 1] == "." else rest.end
    return Attribution(source, item.cue, (Span(rest.start, end),))
