"""What a text tells of an exhibit: who made it, obtained it, put it out, checked it, and what it says is not known.

These are the first questions of verification (First Draft's five pillars: provenance, source, date, location,
motivation); the answers are shown with the words that give them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assay.domain.document import Document
from assay.domain.span import Passage, Reason, Span
from assay.domain.statement import BearsOnKind, Direction
from assay.extract.layout import Layout
from assay.extract.undercut_table import UNDERCUTS
from assay.texts.lazy_pattern import lazy_pattern

# What is told, the verbs before the thing ("the guild posted a video"), and those behind it ("posted by the guild").
_TOLD: tuple[tuple[str, str, str], ...] = (
    (
        "The text says who made it, where or when.",
        r"filmed|photographed|drew up|compiled|wrote|took|recorded",
        r"filmed|photographed|shot|taken|drawn up|compiled|written|recorded|made|signed|dated",
    ),
    (
        "The text says who obtained it.",
        r"obtained|acquired|reviewed|recovered|seized|found|has seen|have seen|had seen|got hold of|uncovered|"
        r"intercepted",
        r"obtained|acquired|seen|reviewed|viewed|recovered|seized|found|handed to|uncovered|intercepted",
    ),
    (
        "The text says who put it out.",
        r"released|posted|published|shared|circulated|aired|broadcast|leaked|uploaded|displayed|presented|played|"
        r"showed (?:reporters|journalists|visitors|the court|us)(?: a \w+ of)?",
        r"released|posted|published|shared|circulated|aired|broadcast|leaked|uploaded|displayed|presented|played|"
        r"shown (?:on|to|by)",
    ),
    (
        "The text says who checked it.",
        r"verified|authenticated|geolocated|examined|analysed|analyzed|who examined",
        r"verified|authenticated|geolocated|examined|analysed|analyzed",
    ),
    (
        "The text says what or whom somebody identified.",
        r"identified|recognised|recognized",
        r"identified|recognised|recognized",
    ),
)
_NOT_KNOWN = "The text says what is not known of it, or what speaks against it."
_NEGATED = lazy_pattern(
    r"(?:\b(?:not|never|nobody|no one|cannot|unable|without|unclear|who)|n['’]t)\b[^.;:]{0,40}\Z", re.IGNORECASE
)
_BEFORE = tuple(lazy_pattern(rf"\b(?:{verbs})(?: [\w’'-]+){{0,6}} \Z") for _, verbs, _ in _TOLD)
_AGENT = r"(?: (?:by|from|on|to|in|at|as) [^,.;:\n]{1,60})?"
_AFTER = tuple(lazy_pattern(rf"[^.;:\n]{{0,50}}?\b(?:{verbs})\b{_AGENT}") for _, _, verbs in _TOLD)
_DOUBTS = tuple(row for row in UNDERCUTS if row.kind is BearsOnKind.EXHIBIT)
_WINDOW = 120  # characters before a mention that are read
_LONGEST_SENTENCE = 3000
_GOES_ON = lazy_pattern(r"(?:It|They|Its|Their|Nobody|No one|This|These)\b")


def told_of(document: Document, layout: Layout, mentions: Sequence[Span]) -> list[Reason]:
    """What the sentences that mention an exhibit, and those that go on about it, tell of it; in a fixed order.

    The passages are the words that tell, at most three for each.
    """
    found: list[list[Passage]] = [[] for _ in _TOLD]
    doubts: list[Passage] = []
    seen: set[int] = set()
    for mention in mentions:
        number = layout.sentence_number(mention.start)
        sentence = layout.sentences[number]
        if len(sentence) > _LONGEST_SENTENCE:
            continue
        for passages, before, after in zip(found, _BEFORE, _AFTER, strict=True):
            place = _place(document.text, sentence, mention, before, after)
            if place is not None:
                passages.append(Passage(document.id, place.start, place.end))
        for near in (number, number + 1):
            if near not in seen and _speaks_of_it(document.text, layout, number, near):
                seen.add(near)
                place = layout.sentences[near]
                if _is_doubted(place.of(document.text)):
                    doubts.append(Passage(document.id, place.start, place.end))
    told = [Reason(text, tuple(passages[:3])) for (text, _, _), passages in zip(_TOLD, found, strict=True) if passages]
    return [*told, *([Reason(_NOT_KNOWN, tuple(doubts[:3]))] if doubts else [])]


def _place(text: str, sentence: Span, mention: Span, before: re.Pattern[str], after: re.Pattern[str]) -> Span | None:
    """Where the sentence tells it, on either side of the mention; what is denied is not told."""
    start = max(sentence.start, mention.start - _WINDOW)
    match = before.search(text[start : mention.start])
    if match is not None:
        place = Span(start + match.start(), mention.end)
        return None if _NEGATED.search(text, sentence.start, place.start) else place
    behind = after.match(text, mention.end, sentence.end)
    if behind is None or _NEGATED.search(text[mention.end : behind.end()]):
        return None
    return Span(mention.start, behind.end())


def _speaks_of_it(text: str, layout: Layout, number: int, near: int) -> bool:
    """Whether sentence `near` is the one that mentions the exhibit, or the next one that goes on about it."""
    if near == number:
        return True
    return near < len(layout.sentences) and _GOES_ON.match(text, layout.sentences[near].start) is not None


def _is_doubted(words: str) -> bool:
    if len(words) > _LONGEST_SENTENCE:
        return False
    lowered = words.lower()
    for row in _DOUBTS:
        if any(key in lowered for key in row.keys) and row.pattern.search(words):
            return not (row.parameter in {"A", "X", "I"} and row.direction is Direction.RAISES)
    return False
