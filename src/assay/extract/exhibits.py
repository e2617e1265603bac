"""Exhibits mentioned in a text: things offered as evidence, and which mentions mean the same thing.

A noun alone is not enough: a video counts where the sentence says that it shows, was posted, obtained, leaked or
examined; a video game, a photo credit and the outlet's own player never do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from assay.domain.document import Document
from assay.domain.exhibit import Exhibit, ExhibitKind
from assay.domain.identity import UniqueIds
from assay.domain.span import Passage, Reason, Span
from assay.extract.exhibit_table import (
    DISPLAYED_AFTER,
    DISPLAYED_BEFORE,
    KEYS,
    NO_EXHIBIT_AFTER,
    NO_EXHIBIT_SENTENCE,
    NOUNS,
    OFFERED,
    SHOWN_NEXT,
    SHOWN_NOUNS,
    STOLEN,
    STRICT_NOUNS,
    TELLING,
)
from assay.extract.layout import Layout
from assay.extract.lexicon import listed
from assay.extract.provenance import told_of
from assay.texts.lazy_pattern import lazy_pattern

_TABLE = (*NOUNS, *STRICT_NOUNS, *SHOWN_NOUNS)
_MENTION = lazy_pattern(
    "|".join(rf"(?P<k{number}>(?<!-)\b(?:{noun})\b)" for number, (_, noun) in enumerate(_TABLE)), re.IGNORECASE
)
_FIRST_STRICT, _FIRST_SHOWN = len(NOUNS), len(NOUNS) + len(STRICT_NOUNS)
_LONGEST_SENTENCE = 3000  # characters; what is longer is no sentence of a report
_DETERMINERS = listed(
    "the a an this that these those its their his her our two three four five several some many new another both "
    "other one second third dozens hundreds thousands more such same"
)
_DEFINITE = listed("the this that these those its their his her both such same")
_FRESH = listed("another second third new other more")
_BORDER = listed(
    "of in on at by for with from to and or but that which who is was were are has had have as than into through "
    "said says show shows shown sent reporters journalists saw seen watched watching viewed no not any if also will "
    "would when while after before about between against during via it he she they we i you be been found"
)
# Participles that describe a thing; any other word in -ed before a noun is a verb.
_DESCRIBING = listed(
    "leaked seized captured recovered confiscated classified declassified unverified undated dated redacted "
    "intercepted unsigned signed forged doctored edited stolen encrypted handwritten unpublished unreleased blurred "
    "detailed recorded unidentified"
)
# Kinds whose nouns all mean one thing: "the footage" is the video.
_ONE_THING = frozenset({ExhibitKind.VIDEO, ExhibitKind.PHOTO, ExhibitKind.RECORDING, ExhibitKind.SATELLITE_IMAGE})
_INTERCHANGED = (
    {ExhibitKind.VIDEO, ExhibitKind.PHOTO},
    {ExhibitKind.SATELLITE_IMAGE, ExhibitKind.PHOTO},
)
_PICTURES = frozenset({ExhibitKind.VIDEO, ExhibitKind.PHOTO, ExhibitKind.SATELLITE_IMAGE})
_GENERIC = listed("document paper file weapon data")
_WORD = lazy_pattern(r"[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(slots=True)
class _Thing:
    """One thing mentioned in a document, with the places where it is; `head` is its noun."""

    kind: ExhibitKind
    head: str
    modifiers: frozenset[str]
    mentions: list[Span] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Mention:
    """A noun phrase that may mention an exhibit."""

    kind: ExhibitKind
    span: Span
    head: str
    determiner: str
    modifiers: frozenset[str]


def find_exhibits(document: Document, layout: Layout, *, ids: UniqueIds) -> list[Exhibit]:
    """The exhibits that a document mentions, in the order of their first mentions.

    "The footage" is the video spoken of last; "another video" and "a video" in a new sentence are new ones, unless
    their modifiers are those of an earlier one. A passage that the document repeats is read once. The reasons tell what
    the text says of who made, obtained, put out, checked or identified a thing, and what it says is not known.
    """
    text = document.text
    things: list[_Thing] = []
    repeats = [Span(repeat.start, repeat.end) for repeat in document.repeated]
    for match, sentence in _matches(text, layout):
        if any(repeat.contains(sentence) for repeat in repeats):
            continue
        if _is_excluded(text, match, sentence):
            continue
        mention = _noun_phrase(text, match, sentence)
        thing = _meant(things, mention)
        if thing is not None:
            thing.mentions.append(mention.span)
        elif _is_offered(text, match, sentence):
            things.append(_Thing(mention.kind, mention.head, mention.modifiers, [mention.span]))
    return [_exhibit(document, layout, thing, ids) for thing in things]


def _matches(text: str, layout: Layout) -> Iterator[tuple[re.Match[str], Span]]:
    """The nouns of the table with their sentences; only sentences with a telling stretch of letters are searched."""
    lowered = text.lower()
    present = [key for key in KEYS if key in lowered]
    for sentence in layout.sentences:
        if len(sentence) > _LONGEST_SENTENCE:
            continue
        words = text[sentence.start : sentence.end].lower()
        if any(key in words for key in present):
            for match in _MENTION.finditer(text, sentence.start, sentence.end):
                yield match, sentence


def _row(match: re.Match[str]) -> int:
    return next(number for number in range(len(_TABLE)) if match[f"k{number}"] is not None)


def _is_excluded(text: str, match: re.Match[str], sentence: Span) -> bool:
    """Whether the noun means something else, or stands in a caption, or in a teaser that breaks off."""
    if NO_EXHIBIT_AFTER.match(text, match.end()) or NO_EXHIBIT_SENTENCE.search(text, sentence.start, sentence.end):
        return True
    if match.start() == sentence.start and match[0] in {"Picture", "Photo", "Image", "Video", "Document"}:
        return True  # "Picture the mayor": a verb or a label
    is_teaser = text.endswith((" ...", " …"), sentence.start, sentence.end)
    return is_teaser or text[sentence.end - 1] not in ".!?\"”’')…"


def _is_offered(text: str, match: re.Match[str], sentence: Span) -> bool:
    """Whether the sentence offers what the noun means as evidence."""
    row = _row(match)
    is_telling = TELLING.search(text, sentence.start, sentence.end) is not None
    if row >= _FIRST_SHOWN:
        before = DISPLAYED_BEFORE.search(text, sentence.start, match.start())
        return before is not None or DISPLAYED_AFTER.match(text, match.end(), sentence.end) is not None
    if row >= _FIRST_STRICT:
        return is_telling
    is_loot = STOLEN.search(text, sentence.start, sentence.end) is not None
    if is_loot and _TABLE[row][0] is ExhibitKind.DOCUMENT and not is_telling:
        return False
    if _TABLE[row][0] in _PICTURES and SHOWN_NEXT.match(text, sentence.end):
        return True
    return (
        OFFERED.search(text, sentence.start, match.start()) or OFFERED.search(text, match.end(), sentence.end)
    ) is not None


def _noun_phrase(text: str, match: re.Match[str], sentence: Span) -> _Mention:
    """The mention with its determiner ("" if none) and up to four modifiers."""
    window = max(sentence.start, match.start() - 60)
    start = match.start()
    modifiers: list[str] = []
    determiner = ""
    for word in reversed(list(_WORD.finditer(text, window, match.start()))):
        lower = word.group().lower()
        if text[word.end() : start].strip() or len(modifiers) == 4 or _ends_phrase(lower):
            break
        if word.start() == window > sentence.start:
            break
        start = word.start()
        if lower in _DETERMINERS:
            determiner = (
                lower if lower not in {"two", "three", "four", "five", "several"} or not determiner else determiner
            )
            if lower in _DEFINITE | {"a", "an"}:
                break
            continue
        modifiers.append(lower)
    return _Mention(_TABLE[_row(match)][0], Span(start, match.end()), _head(match[0]), determiner, frozenset(modifiers))


def _ends_phrase(lower: str) -> bool:
    is_verb = lower.endswith("ed") and lower not in _DESCRIBING
    return lower in _BORDER or is_verb or (lower.endswith("ing") and not lower.endswith("-tracking"))


def _head(noun: str) -> str:
    last = noun.lower().split()[-1]
    return last.removesuffix("s") if len(last) > 4 else last


def _meant(things: list[_Thing], mention: _Mention) -> _Thing | None:
    """The thing already spoken of that a mention means: the last of its kind that noun and modifiers allow."""
    if mention.determiner in _FRESH:
        return None
    is_pointing = mention.determiner in _DEFINITE
    for thing in reversed(things):
        same_kind = thing.kind is mention.kind or (
            {thing.kind, mention.kind} in _INTERCHANGED and is_pointing and not mention.modifiers
        )
        same_noun = mention.kind in _ONE_THING or mention.head in {thing.head, *_GENERIC}
        if not same_kind or not same_noun:
            continue
        if is_pointing and mention.modifiers <= thing.modifiers:
            return thing
        if mention.modifiers and mention.modifiers == thing.modifiers:
            return thing
    return None


def _exhibit(document: Document, layout: Layout, thing: _Thing, ids: UniqueIds) -> Exhibit:
    first = thing.mentions[0]
    name = " ".join(first.of(document.text).split())
    mentions = tuple(Passage(document.id, span.start, span.end) for span in thing.mentions)
    reasons = (Reason("The text offers it as evidence.", mentions[:1]), *told_of(document, layout, thing.mentions))
    identifier = ids("ex", document.id, thing.kind.value, str(first.start), name)
    return Exhibit(identifier, thing.kind, name, mentions, reasons=reasons)
