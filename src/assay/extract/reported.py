"""Sentences that one source reports as a whole: "According to the Gazette, a witness said ...", "..., police said."."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from assay.domain.span import Span
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.texts.lazy_pattern import lazy_pattern

_CLOSING = lazy_pattern(r"(?:has |have |had )?(?:said|says|reported|reports|added|adds)|according to", re.IGNORECASE)
_ASIDE = lazy_pattern(r"(?:asked|speaking|as|when|after|before|while|if|although|though)\b", re.IGNORECASE)
_LONGEST_SENTENCE = 1200  # characters; longer contents are not read for what lies inside them


def with_reported(layout: Layout, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, with one that opens or closes a sentence given all of it where somebody else speaks there.

    What that one says then lies inside, and is read as nested.
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
    """The attribution with the rest of its sentence as content, if somebody else speaks there; `cues` are in order."""
    if item.source is None:
        return None
    rest = _after_opening(layout, item, item.source) or _before_closing(layout, item, item.source)
    if rest is None or len(rest) > _LONGEST_SENTENCE:
        return None
    if bisect_right(cues, rest.start) == bisect_right(cues, rest.end):
        return None
    return replace(item, content=(rest,))


def _after_opening(layout: Layout, item: Attribution, source: Span) -> Span | None:
    """What follows "According to the Gazette, " to the end of its sentence, where the sentence opens so."""
    text, cue = layout.text, item.cue[0]
    sentence = layout.sentence_at(cue.start)
    if cue.of(text).lower() != "according to" or cue.start != sentence.start:
        return None
    start = source.end + 2
    if not text.startswith(", ", source.end) or start >= sentence.end:
        return None
    end = sentence.end - 1 if text[sentence.end - 1] == "." else sentence.end
    return Span(start, end)


def _before_closing(layout: Layout, item: Attribution, source: Span) -> Span | None:
    """What stands before ", the Gazette said." or ", according to the Gazette." in a sentence that ends so.

    Quoted words there are left: they may be its own.
    """
    text, cue = layout.text, item.cue[0]
    sentence = layout.sentence_at(cue.start)
    start, end = min(source.start, cue.start), max(source.end, cue.end)
    if len(item.cue) != 1 or text[end : sentence.end].strip(" .") or _CLOSING.fullmatch(cue.of(text)) is None:
        return None
    front = Span(sentence.start, max(sentence.start, start))
    words = front.of(text)
    if not words.rstrip().endswith(",") or any(mark in words for mark in '"“”‘') or _ASIDE.match(words):
        return None
    return Span(front.start, front.start + len(words.rstrip(" ,")))
