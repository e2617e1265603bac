"""Attributions mended by grammar where a tagger has marked a part of a phrase."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from assay.domain.span import Span
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.sentence_words import Sentences
from assay.extract.whole_contents import with_whole_content
from assay.extract.whole_sources import with_whole_source

_NEAR = 16  # spans before and after a cue that are looked at as other attributions' own


def mended(layout: Layout, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, in the order given, with sources and contents as whole phrases."""
    sentences = Sentences(layout)
    spans = sorted({span for item in attributions for span in spans_of(item)})
    found: list[Attribution] = []
    for item in attributions:
        sentence = sentences.at(item.cue[0].start)
        if sentence is None:
            found.append(item)
            continue
        at = bisect_left(spans, item.cue[0])
        own = set(spans_of(item))
        taken = [span for span in spans[max(0, at - _NEAR) : at + _NEAR] if span not in own]
        found.append(with_whole_content(sentence, with_whole_source(sentence, item, taken), taken))
    return found


def spans_of(item: Attribution) -> list[Span]:
    """The spans of an attribution: source, cue, content."""
    return [*([item.source] if item.source else []), *item.cue, *item.content]
