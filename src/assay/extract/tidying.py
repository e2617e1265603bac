"""Attributions put in order: pieces joined, borders mended, scraps dropped."""

from __future__ import annotations

import re

from assay.domain.span import Span
from assay.extract.antecedents import is_none_of_two, regrouped, with_antecedent
from assay.extract.boilerplate import is_boilerplate, is_heading
from assay.extract.borders import (
    in_sentence_of_cue,
    loose_end,
    one_paragraph_each,
    snapped,
    tells_why_unnamed,
    to_the_comma,
)
from assay.extract.framing import is_denial, is_refusal
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.lexicon import CueKind, cue_verbs, listed
from assay.texts.lazy_pattern import lazy_pattern

_EMPTY_WORDS = listed("it this that these those him her them us me you so what which who one such")
_PASSIVE = lazy_pattern(
    r"\b(?:is|are|was|were|be|been|being)\b.*(?:ed|said|thought|told|known|seen|understood)\b|\breportedly\b|that\Z",
    re.IGNORECASE,
)
_TRAILING = listed("and but or who which also")
_LOOSE_START = lazy_pattern(r"\A(?:[\s,;:–—-]|(?:and|but)\s+)+")
_CUE_PREPOSITION = lazy_pattern(r"\s+(?:on|by|in|at|during)\Z")
_WRITING = listed("write post tweet")  # as in "wrote on the board"
_TO_ADDRESSEE = lazy_pattern(
    r"(\b(?:in|at|on) (?:an?|the|his|her|its|their) (?:[\w-]+ ){0,2}"
    r"(?!response|reply|answer|bid|effort|attempt)[\w-]+) to\Z"
)
_FINAL_STOP = lazy_pattern(r"(?<=[\w)%])[.\s,;]+\Z")
_TOLD = lazy_pattern(r"\b(?:told|tells|tell)\s\Z")
_A_NAME = lazy_pattern(r"(?:[Tt]he )?[A-Z][\w.’'-]*(?: (?:of |the )?[A-Z][\w.’'-]*){0,5}")
_WORD = lazy_pattern(r"[^\W_]+(?:['’-][^\W_]+)*")


def tidied(layout: Layout, attribution: Attribution) -> Attribution | None:
    """The attribution with clean borders, or none where nothing is left that says anything.

    Pieces with nothing between them are one piece. Source and cue stay in one paragraph, and so do pieces of content
    that are not quoted. "Neither" is no source, and the reason why somebody is not named is no content. Where nobody is
    named, a content of pronouns alone is kept only for a denial ("denied it").
    """
    text = layout.text
    cue = tuple(_clean_cue(text, span) for span in attribution.cue)
    anchor = cue[0].start
    source = _clean_source(layout, attribution.source, anchor)
    if source is not None and is_none_of_two(source.of(text)):
        grouping = regrouped(layout, source, cue[0])
        if grouping is None:
            return None
        source, cue = grouping[0], (grouping[1], *cue[1:])
    content = _clean_content(layout, attribution.content, anchor, (*cue, *([source] if source else [])))
    if attribution.content and not content:
        return None
    tidy = Attribution(source, cue, content)
    return tidy if not content or _says_something(layout, tidy) else None


def _says_something(layout: Layout, attribution: Attribution) -> bool:
    """Whether an attribution is a statement and not a scrap of the page or of the tagging.

    One with a source, a passive cue or quoted words always is.
    """
    text, cue, content = layout.text, attribution.cue, attribution.content
    if attribution.source is not None or any(layout.quoted_characters(span) for span in content):
        return True
    if any(_PASSIVE.search(span.of(text)) for span in cue):
        return True
    sentence = layout.sentence_at(cue[0].start).of(text)
    if is_heading(sentence) or is_boilerplate(sentence):
        return False
    is_scrap = all(_is_empty(span.of(text)) for span in content)
    return not is_scrap or is_denial(text, cue=cue, content=content) or is_refusal(cue[0].of(text))


def _clean_cue(text: str, span: Span) -> Span:
    """The cue without a preposition that belongs to what follows ("said on" Monday, "wrote in an email to" her)."""
    words = span.of(text)
    if letter := _TO_ADDRESSEE.search(words):
        return Span(span.start, span.start + letter.end(1))
    tail = _CUE_PREPOSITION.search(words)
    verbs = [cue_verbs().get(match.group().lower(), ("", CueKind.OBJECT)) for match in _WORD.finditer(words)]
    known = any(kind is CueKind.CLAUSE or verb in _WRITING for verb, kind in verbs)
    return Span(span.start, span.start + tail.start()) if tail and known else span


def _clean_source(layout: Layout, span: Span | None, anchor: int) -> Span | None:
    """The source's words in the paragraph nearest to the cue, without loose ends."""
    if span is None:
        return None
    lines = layout.lines(span)
    nearest = lines[0] if anchor < span.start else lines[-1]
    trimmed = _trimmed(layout.text, nearest)
    return with_antecedent(layout, trimmed) if trimmed else None


def _clean_content(layout: Layout, pieces: tuple[Span, ...], anchor: int, taken: tuple[Span, ...]) -> tuple[Span, ...]:
    text = layout.text
    joined: list[Span] = []
    for piece in pieces:
        if joined and _is_one(text, joined[-1], piece):
            joined[-1] = Span(joined[-1].start, piece.end)
        else:
            joined.append(piece)
    home = layout.paragraph_number(anchor)
    joined = [one_paragraph_each(layout, span, home) for span in joined]
    near = [span for span in joined if layout.paragraph_number(span.start) == home]
    kept = [span for span in joined if span in near or not near or layout.quoted_characters(span) > len(span) / 2]
    spoken = [span for span in kept if not tells_why_unnamed(text, span) and not _is_addressee(text, span, anchor)]
    said = min(span.start for span in taken)
    bordered = [snapped(layout, in_sentence_of_cue(layout, span, said), taken) for span in spoken or kept]
    if bordered and not any(other.start > bordered[0].start and other.start < said for other in bordered[1:]):
        bordered[0] = to_the_comma(layout, bordered[0], said)
    cleaned = [_trimmed_content(text, span) for span in bordered]
    return tuple(span for span in cleaned if span is not None)


def _is_addressee(text: str, span: Span, anchor: int) -> bool:
    """Whether a piece is the name of whom it was told ("has told The Harbour Post")."""
    before = text[max(0, span.start - 8) : span.start]
    return anchor < span.start and _TOLD.search(before) is not None and _A_NAME.fullmatch(span.of(text)) is not None


def _is_one(text: str, one: Span, other: Span) -> bool:
    """Whether nothing but marks stands between two pieces; quotations side by side and paragraphs stay apart."""
    between = text[one.end : other.start]
    if "\n" in between or any(character.isalnum() for character in between):
        return False
    return not (text[one.end - 1] in '"”’»' and text[other.start] in '"“‘«')


def _trimmed(text: str, span: Span) -> Span | None:
    words = span.of(text)
    start, end = 0, loose_end(words, _TRAILING)
    if match := _LOOSE_START.search(words):
        start = match.end()
    return Span(span.start + start, span.start + end) if start < end else None


def _trimmed_content(text: str, span: Span) -> Span | None:
    """Without white space and commas at its borders; without a final stop where it is one sentence."""
    words = span.of(text)
    start = len(words) - len(words.lstrip(" \t\n\u00a0,;:–—"))
    end = len(words)
    if match := _FINAL_STOP.search(words):
        one_sentence = ". " not in words[: match.start()]
        end = match.start() if one_sentence else len(words.rstrip(" \t\n\u00a0,;"))
    return Span(span.start + start, span.start + end) if start < end else None


def _is_empty(words: str) -> bool:
    return all(match.group().lower() in _EMPTY_WORDS for match in _WORD.finditer(words))
