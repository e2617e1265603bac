"""Subjects of a clause that a saying interrupts: "Northmere, it said, has been ..." is said by "it"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from assay.domain.span import Span
from assay.extract.joining import Attribution
from assay.texts.lazy_pattern import lazy_pattern

_PRONOUN = lazy_pattern(r"\s?[,–—-]\s(?P<who>it|he|she|they|we|I)\s(?:has |have |had |also )?\Z")
_ALONE = lazy_pattern(r"it|he|she|they")
_AFTER_COLON = lazy_pattern(r"[:;] (?P<subject>[^\s,:;.!?\"“”][^,:;.!?\"“”]*), \Z")
_LONGEST_SUBJECT = 80
_SAYING = lazy_pattern(
    r"(?:has |have |had )?(?:also )?"
    r"(?:said|says|say|added|adds|claimed|claims|insisted|insists|argued|argues|wrote|writes)\Z"
)
_MARKS = {",", "–", "—"}
_LONGEST = 24  # characters between the subject and the verb of saying
_LOOSE_END = " \t\n,:;–—-"


def with_who_interrupts(text: str, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, with the pronoun as source of ", it said," where the subject before it was taken for one.

    The subject is then part of what "it" said, and of no other content that ends with it.
    """
    found: list[Attribution] = []
    subjects: dict[int, Span] = {}
    for item in attributions:
        parted = _parted(text, item)
        if parted is None:
            found.append(item)
            continue
        subject, pronoun = parted
        subjects[subject.end] = subject
        content = (span for span in item.content if not span.overlaps(subject))
        found.append(replace(item, source=pronoun, content=tuple(sorted((subject, *content)))))
    return [_without_end(text, item, subjects) for item in found]


def _parted(text: str, item: Attribution) -> tuple[Span, Span] | None:
    """The subject that the saying parts from its verb, and the pronoun that says it; or none."""
    source, cue = item.source, item.cue[0]
    if source is None or not 0 < cue.start - source.end <= _LONGEST:
        return None
    if not _SAYING.match(cue.of(text)) or text[cue.end : cue.end + 2].strip() not in _MARKS:
        return None
    if subject := _AFTER_COLON.search(text, max(0, source.start - _LONGEST_SUBJECT), source.start):
        return (Span(*subject.span("subject")), source) if _ALONE.fullmatch(source.of(text)) else None
    interrupts = _PRONOUN.search(text, source.start, cue.start)
    if interrupts is None or interrupts.start() == source.start or interrupts.start() > source.end:
        return None
    return Span(source.start, interrupts.start()), Span(*interrupts.span("who"))


def _without_end(text: str, item: Attribution, subjects: Mapping[int, Span]) -> Attribution:
    """The attribution without the subject that one of its contents ends with; `subjects` are by their ends."""
    content: list[Span] = []
    for span in item.content:
        subject = subjects.get(span.end)
        if subject is not None and span.start < subject.start:
            before = text[span.start : subject.start].rstrip(_LOOSE_END)
            content.append(Span(span.start, span.start + len(before)))
        else:
            content.append(span)
    return item if tuple(content) == item.content else replace(item, content=tuple(content))
