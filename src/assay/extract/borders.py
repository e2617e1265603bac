"""The borders of contents: where quotation marks, paragraphs and the giver's own words draw them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assay.domain.span import Span
from assay.extract.layout import Layout
from assay.texts.lazy_pattern import lazy_pattern

_LAST_WORD = lazy_pattern(r"\s([a-z]+)\Z")
_LONGEST_CONNECTIVE = 12  # characters
_MOST_WORDS_OFF = 2  # words by which a tagged content may miss or overrun its quotation
_WORD = lazy_pattern(r"[^\W_]+(?:['’.-][^\W_]+)*")
_ENDS_QUOTED = lazy_pattern(r"[,.!?…—-]['\"”’»]{1,3}\Z")
_FARTHEST_ASIDE = 400
_WHY_UNNAMED = lazy_pattern(
    r"\b(?:anonymity|anonymously|not (?:to )?be (?:named|identified|quoted by name)|without being (?:named|identified))"
    r"\b[^.!?\"“”\n]{0,40}\b(?:because|since|as|for fear(?: that| of)?)\s*\Z",
    re.IGNORECASE,
)
_UNNAMED = lazy_pattern(
    r"(?:,[\"”’]? (?:(?:who|and) )?(?:speaking|spoke|talking|talked|asking|asked) (?:\w+ ){0,4}?)?"
    r"\b(?:(?:on|under) (?:the )?condition of anonymity|(?<=speaking )anonymously|"
    r"not (?:to )?be (?:named|identified))\b"
)
_LONGEST_REST = 200
_REST = lazy_pattern(r"(?! ?(?:which|who|that|whose)\b)[^,;:\"“”\n]*\w[^,;:\"“”\n]*,\s*")
_BEFORE = 100  # characters before a content in which the reason for anonymity is looked for


def loose_end(words: str, connectives: frozenset[str]) -> int:
    """Where `words` end without the blanks, commas, dashes and `connectives` that trail behind them."""
    end = len(words)
    while True:
        while end and (words[end - 1].isspace() or words[end - 1] in ",;:–—-"):
            end -= 1
        last = _LAST_WORD.search(words, max(0, end - _LONGEST_CONNECTIVE), end)
        if last is None or last.group(1) not in connectives:
            return end
        end = last.start()


def one_paragraph_each(layout: Layout, span: Span, home: int) -> Span:
    """A content that runs over the end of a paragraph, cut to one: `home` or, outside it, the first.

    A content that is mostly quoted keeps its paragraphs from the first to the last that holds quoted words.
    """
    lines = layout.lines(span)
    if len(lines) == 1:
        return span
    if layout.quoted_characters(span) > len(span) / 2:
        quoted = [line for line in lines if layout.quoted_characters(line)]
        return Span(quoted[0].start, quoted[-1].end)
    return next((line for line in lines if layout.paragraph_number(line.start) == home), lines[0])


def snapped(layout: Layout, span: Span, taken: Sequence[Span]) -> Span:
    """A content with its borders moved to those of its quotation, where it misses or overruns them by a word or two.

    It is never widened over a span of `taken`.
    """
    parts = layout.quoted_parts(span)
    if not parts:
        return span
    start, end = span.start, span.end
    first, last = parts[0][0], parts[-1][0]
    if first.start < start and _is_scrap(layout.text, first.start, start):
        start = first.start
    misses = end < last.end and _is_scrap(layout.text, end, last.end)
    if misses or (len(parts) == 1 and _overruns(layout.text, span, last)):
        end = last.end
    wider = Span(start, end)
    return span if any(other.overlaps(wider) and not other.overlaps(span) for other in taken) else wider


def tells_why_unnamed(text: str, span: Span) -> bool:
    """Whether a content is the reason why somebody is not named: "on condition of anonymity because ..."."""
    return _WHY_UNNAMED.search(text, max(0, span.start - _BEFORE), span.start) is not None


def to_the_comma(layout: Layout, span: Span, said: int) -> Span:
    """A content that opens a sentence, carried on to the comma before `said`, where source and cue begin.

    In "The road | to the pass is closed, a guard said" a tagger may stop short; nothing but the content can stand
    there. A content with a comma of its own, and one that stops before a relative clause, stay as they are.
    """
    text = layout.text
    rest = text[span.end : said] if span.end < said <= span.end + _LONGEST_REST else ""
    opens = layout.sentence_at(said).start == span.start
    if not opens or "," in span.of(text) or not _REST.fullmatch(rest):
        return span
    return Span(span.start, span.end + rest.index(","))


def in_sentence_of_cue(layout: Layout, span: Span, said: int) -> Span:
    """A content before its cue that is not quoted, without the sentences before that of the cue at `said`."""
    start = layout.sentence_at(said).start
    if span.start < start < span.end <= said and not layout.quoted_parts(span):
        return Span(start, span.end)
    return span


def unnamed_aside(layout: Layout, cue: Span) -> Span | None:
    """The words after a cue by which its sentence ends on why the speaker is not named, or none.

    They tell how the source spoke, and put nothing forward.
    """
    sentence = layout.sentence_at(cue.start)
    match = _UNNAMED.search(layout.text, cue.end, min(sentence.end, cue.end + _FARTHEST_ASIDE))
    return Span(match.start(), sentence.end) if match else None


def _overruns(text: str, span: Span, quotation: Span) -> bool:
    """Whether `span` is the quotation and a word or two after the mark that completes it."""
    return (
        span.start <= quotation.start
        and quotation.end < span.end
        and _ENDS_QUOTED.search(text, quotation.start, quotation.end) is not None
        and not any(map(str.isalnum, text[span.start : quotation.start]))
        and _is_scrap(text, quotation.end, span.end)
    )


def _is_scrap(text: str, start: int, end: int) -> bool:
    return end - start < 40 and len(_WORD.findall(text, start, end)) <= _MOST_WORDS_OFF
