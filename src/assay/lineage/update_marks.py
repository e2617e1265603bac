"""Update marks: words by which a report says that it is a later version ("UPDATE 2-", "This story was updated")."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assay.domain.document import Document
from assay.domain.span import Span
from assay.texts.lazy_pattern import lazy_pattern

_HEAD, _TAIL = 600, 500
_NUMBERED = lazy_pattern(r"\b(?:UPDATE|WRAPUP|Update)[ -]?(?P<number>\d{1,2})\b(?=[ ]?[-—–:])")
_MARK = lazy_pattern(
    r"^UPDATED?$"
    r"|\b(?:UPDATED?|REFILED?|RECASTS?|CORRECTED|RPT)\b(?=[ ]?[-—–:|(])"
    r"|\((?:Updates?|Updated|Adds?|Recasts|Refiles|Rewrites|Corrects)\b[^)\n]{0,160}\)"
    r"|^(?:Last )?[Uu]pdated?(?: on| at)?:?[ ][^\n]{0,60}$"
    r"|\b(?:This|The) (?:story|report|article|post|piece) (?:has been|was|is being) (?:updated|corrected|amended)\b"
    r"|\b(?:[Aa]n )?earlier version of this (?:story|report|article|post|piece)\b"
    r"|^(?:Correction|Editor[’']s [Nn]ote|Clarification|Update)\b ?(?:\([^)\n]{0,40}\))?:",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class UpdateMark:
    """Where a report says that it is a later version, and the number of the version, if it gives one (1 without).

    There is no span where the title alone says so.
    """

    span: Span | None
    version: int


class UpdateMarks:
    """The update marks of documents, each looked for once."""

    def __init__(self) -> None:
        self._known: dict[str, UpdateMark | None] = {}

    def of(self, document: Document) -> UpdateMark | None:
        """The document's update mark, if it has one."""
        if document.id not in self._known:
            self._known[document.id] = update_mark(document)
        return self._known[document.id]


def update_mark(document: Document) -> UpdateMark | None:
    """The first update mark in title, opening or closing lines of `document`; none where it has none."""
    text = document.text
    title = document.title or ""
    if title not in text[:_HEAD] and (titled := _NUMBERED.search(title) or _MARK.search(title)):
        return UpdateMark(None, int(titled.groupdict().get("number") or 1))
    for start, end in ((0, min(_HEAD, len(text))), (max(_HEAD, len(text) - _TAIL), len(text))):
        numbered = _NUMBERED.search(text, start, end)
        if numbered is not None:
            return UpdateMark(Span(*numbered.span()), int(numbered["number"]))
        mark = _MARK.search(text, start, end)
        if mark is not None:
            return UpdateMark(Span(*mark.span()), 1)
    return None
