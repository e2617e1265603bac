"""Statements that bear on another item rather than on the claim: a source, a statement or an exhibit.

The wordings stand in `undercut_table`. The item is the nearest fitting one of the same document; where there is none,
there is no undercut.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from assay.domain.exhibit import Exhibit
from assay.domain.span import Span
from assay.domain.statement import BearsOn, BearsOnKind, Quote, Statement
from assay.extract.framing import is_refusal
from assay.extract.undercut_table import UNDERCUTS
from assay.extract.undercut_words import UndercutRow
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.words import STOPWORDS

_KEYS = sorted({key for row in UNDERCUTS for key in row.keys})
_LONGEST = 600  # characters of a statement that are searched
_LOOK_BACK = 8  # attributed statements before an undercut that it may bear on
_WORD = lazy_pattern(r"[^\W\d_]+")
_SUBJECT = 8  # words at the beginning of an undercut in which its subject stands
_POINTING = lazy_pattern(
    r"[\s\"“]*(?:(?:and|but|yet|though|although|however|still|moreover|nor)\b,? )?(?:(?:he|she|they|both|neither|"
    r"either)\b|"
    r"(?:his|her|their|its) (?:earlier|previous|past)\b|(?:the|this|that|these|both|either) (?:\w+ ){0,2}?(?:man|"
    r"woman|men|women|"
    r"group|institute|organi[sz]ation|ministry|agency|source|witness|witnesses|official|officials|speaker|expert|"
    r"spokesman|spokeswoman|company|firm|party|union|government|charity|campaign|movement|army|militia|channel)\b)",
    re.IGNORECASE,
)
_FARTHEST = 2500  # characters between an undercut and the item it bears on


@dataclass(frozen=True, slots=True)
class _Attributed:
    """A statement that an undercut may bear on, and the telling words of its source."""

    extent: Span
    id: str
    names: frozenset[str]


def mark_undercuts(text: str, statements: Sequence[Statement], exhibits: Sequence[Exhibit]) -> list[Statement]:
    """The statements, in the order given, with `bears_on` set on those that bear on another item of the document.

    An exhibit mentioned in the statement itself is preferred; else it is the one mentioned last before. A source or
    statement is the last attributed one that ends before the undercut; one whose source it names goes first. What is
    said of somebody's position or interest ("she is paid by the port") bears on him only where he has spoken before and
    is the subject of the sentence. For a source the identifier is that of its statement.
    """
    mentions = sorted((Span(place.start, place.end), exhibit.id) for exhibit in exhibits for place in exhibit.mentions)
    attributed = sorted(
        (
            _Attributed(statement.extent, statement.id, _names(statement, text))
            for statement in statements
            if _speaks(statement, text)
        ),
        key=_end,
    )
    rows = [None if statement.bears_on else _fitting(text, statement) for statement in statements]
    by_source: dict[Span, str] = {}
    for statement, row in zip(statements, rows, strict=True):
        if row is None and statement.source_span is not None and _speaks(statement, text):
            by_source.setdefault(statement.source_span, statement.id)
    marked: list[Statement] = []
    for statement, row in zip(statements, rows, strict=True):
        bears_on = _target(row, text, statement, mentions, attributed, by_source) if row else None
        marked.append(replace(statement, bears_on=bears_on) if bears_on else statement)
    return marked


def is_undercut(words: str) -> bool:
    """Whether `words`, in the publisher's own voice, bear on a source, a statement or an exhibit by a known wording."""
    row = _row_for(words, own_voice=True)
    return row is not None and (not row.of_speaker or _POINTING.match(words) is not None)


def row_on_speaker(words: str) -> UndercutRow | None:
    """The wording by which a clause beside somebody's name ("who was not there") bears on him as a source, or none."""
    row = _row_for(words, own_voice=True)
    return row if row is not None and row.kind is BearsOnKind.SOURCE else None


def _fitting(text: str, statement: Statement) -> UndercutRow | None:
    return _row_for(_words(text, statement), own_voice=statement.quote is Quote.VOICE)


def _words(text: str, statement: Statement) -> str:
    """Source, cue and content in reading order; what stands between them is somebody else's."""
    spans = {span for span in (statement.source_span, *statement.cue, *statement.content) if span is not None}
    return " ".join(span.of(text) for span in sorted(spans))


def _row_for(words: str, *, own_voice: bool) -> UndercutRow | None:
    words = words[:_LONGEST]
    lowered = words.lower()
    present = [key for key in _KEYS if key in lowered]
    fitting = (
        row
        for row in UNDERCUTS
        if (own_voice or not row.only_in_own_voice) and not row.keys.isdisjoint(present) and row.pattern.search(words)
    )
    return next(fitting, None)


def _target(
    row: UndercutRow,
    text: str,
    statement: Statement,
    mentions: list[tuple[Span, str]],
    attributed: list[_Attributed],
    by_source: Mapping[Span, str],
) -> BearsOn | None:
    extent = statement.extent
    if row.kind is BearsOnKind.EXHIBIT:
        at = bisect_right(mentions, (Span(extent.end, extent.end), ""))
        near = at and extent.start - mentions[at - 1][0].end <= _FARTHEST
        return bearing_of(row, mentions[at - 1][1]) if near else None
    if row.kind is BearsOnKind.SOURCE and statement.source_span is not None:
        own = by_source.get(statement.source_span)
        if own is not None:  # "Holt said that it fell, and showed no proof"
            return bearing_of(row, own)
    at = bisect_right(attributed, extent.start, key=_end_place)
    before = [item for item in attributed[max(0, at - _LOOK_BACK) : at] if extent.start - item.extent.end <= _FARTHEST]
    if not before:
        return None
    words = [word.lower() for word in _WORD.findall(extent.of(text))]
    if row.of_speaker:
        named = [item for item in before if item.names & set(words[:_SUBJECT])]
        if not named and not _POINTING.match(text, extent.start, extent.end):
            return None
    else:
        named = [item for item in before if item.names & set(words)]
    return bearing_of(row, (named or before)[-1].id)


def bearing_of(row: UndercutRow, target: str) -> BearsOn:
    """What words that fit `row` do to the item of the identifier `target`."""
    return BearsOn(row.kind, target, row.parameter, row.direction, row.question, row.settled)


def _speaks(statement: Statement, text: str) -> bool:
    """Whether a statement puts something forward in a name, other than a refusal to speak."""
    if statement.quote is Quote.VOICE or statement.within is not None or statement.source_span is None:
        return False
    return not is_refusal(statement.cue_text(text))


def _names(statement: Statement, text: str) -> frozenset[str]:
    """The telling words of a statement's source, in lower case."""
    words = _WORD.findall(statement.source_span.of(text)) if statement.source_span else []
    return frozenset(word.lower() for word in words if len(word) > 3 and word.lower() not in STOPWORDS)


def _end_place(item: _Attributed) -> int:
    return item.extent.end


def _end(item: _Attributed) -> tuple[int, int, str]:
    return item.extent.end, item.extent.start, item.id
