"""Lists that a statement announces: "The report found:", then an item a paragraph.

A list is a paragraph that ends with a colon and those after it that open with a bullet or a number, or end with a
semicolon. Whether somebody says its items is for the announcing sentence to tell: only where that holds a cue are they
content of the same statement.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assay.domain.span import Span
from assay.extract.base import SpanRole, Tagging
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.texts.lazy_pattern import lazy_pattern

_BULLET = lazy_pattern(r"(?:[-*–—]\s+|[•·▪◦●]\s*|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)(?=\S)")
_TAIL = lazy_pattern(r"[\s;,]*(?:[;,]\s*(?:and|or))?[\s;,]*\Z")
_MOST_ITEMS = 60


@dataclass(frozen=True, slots=True)
class AnnouncedList:
    """A list: the sentence that announces it, its items without bullets, and the place the items take up."""

    announcement: Span
    items: tuple[Span, ...]
    extent: Span


def announced_lists(layout: Layout, tagging: Tagging) -> list[AnnouncedList]:
    """The lists of the text that a sentence with a cue announces, in reading order."""
    cues = [tagged.span.start for tagged in tagging.spans if tagged.role is SpanRole.CUE]
    found: list[AnnouncedList] = []
    for number, paragraph in enumerate(layout.paragraphs):
        if layout.text[paragraph.end - 1] not in ":—–":
            continue
        announcement = layout.sentence_at(paragraph.end - 1)
        if bisect_left(cues, announcement.start) == bisect_left(cues, announcement.end):
            continue
        items = _items(layout, number + 1)
        if len(items) > 1:
            last = layout.paragraphs[number + len(items)]
            found.append(AnnouncedList(announcement, tuple(items), Span(layout.paragraphs[number + 1].start, last.end)))
    return found


def with_items(
    layout: Layout, attributions: Sequence[Attribution], lists: Sequence[AnnouncedList]
) -> list[Attribution]:
    """The attributions, the last one of each announcing sentence with the items as further pieces of its content.

    What follows the list is no longer what it announces, unless it is quoted.
    """
    result = list(attributions)
    order = sorted(range(len(result)), key=lambda number: result[number].cue[0].start)
    starts = [result[number].cue[0].start for number in order]
    for announced in lists:
        at = bisect_left(starts, min(announced.announcement.end, announced.extent.start)) - 1
        if at < 0 or starts[at] < announced.announcement.start:
            continue
        last = order[at]
        own = [_without_colon(layout.text, span) for span in result[last].content if _is_own(layout, announced, span)]
        result[last] = replace(result[last], content=(*(span for span in own if span), *announced.items))
    return result


def _items(layout: Layout, first: int) -> list[Span]:
    """The items from paragraph `first` on: each opens with a bullet, or all but the last end with a semicolon."""
    text = layout.text
    items: list[Span] = []
    goes_on = False
    for paragraph in layout.paragraphs[first : first + _MOST_ITEMS]:
        bullet = _BULLET.match(text, paragraph.start, paragraph.end)
        ends_open = text.endswith((";", "; and", "; or"), paragraph.start, paragraph.end)
        if bullet is None and not goes_on and not ends_open:
            break
        goes_on = bullet is None and ends_open
        start = bullet.end() if bullet else paragraph.start
        tail = _TAIL.search(text, max(start, paragraph.end - 12), paragraph.end)
        items.append(Span(start, max(start + 1, tail.start() if tail else paragraph.end)))
    return items


def _is_own(layout: Layout, announced: AnnouncedList, span: Span) -> bool:
    return span.start < announced.extent.end or layout.quoted_characters(span) > len(span) / 2


def _without_colon(text: str, span: Span) -> Span | None:
    end = span.end
    while end > span.start and (text[end - 1].isspace() or text[end - 1] in ":—–"):
        end -= 1
    return Span(span.start, end) if end > span.start else None
