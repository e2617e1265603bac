"""The rule-based tagger: quotation marks, cue words, and the reach of clauses around them. Needs no model."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from assay.domain.span import Span
from assay.extract.base import SpanRole, TaggedSpan, Tagging
from assay.extract.clauses import Word, noun_phrase_after, noun_phrase_before, skip_adjuncts, words_of
from assay.extract.cues import Cue, cue_at
from assay.extract.layout import Layout, layout_of
from assay.extract.lexicon import AUXILIARIES, CueKind, listed
from assay.texts.lazy_pattern import lazy_pattern

_SURE = 1.0
_LEAST_QUOTED_WORDS = 4
_LONGEST_SENTENCE = 5000  # characters; what is longer is no sentence of a report
_AFTER_CONTENT = lazy_pattern(r"[,.\"”’»?!]\s*\Z|''\s*\Z")
_DETERMINERS = listed("the a an his her their its one another two three several some many most")
# What opens a sentence before its subject: time, place and occasion are no content of their own.
_OPENERS = listed(
    "since following speaking responding with elsewhere after before as during when while at on despite asked in "
    "also later commenting writing answering earlier if although to for under until"
)
_TELLING = listed("tell remind inform assure")
# A sentence that ends so is one content, whatever cues it holds before.
_CLOSING = lazy_pattern(
    r",[\"”’]?\s+(?:(?:[\w.'’-]+\s+){1,9}(?:said|says|added)(?:\s+(?:on\s+)?[A-Z]\w+)?|according to [^,]{3,80})[.]?\Z"
)


@dataclass(slots=True)
class _Found:
    """One statement as the rules see it; `contents` are filled as they are found."""

    cue: Span
    source: Span | None
    contents: list[Span] = field(default_factory=list)


class RulesTagger:
    """Finds statements by rules; every probability is 1."""

    name = "rules"

    def expect(self, text: str) -> None:
        """Does nothing: the rules need no start."""

    def tag(self, text: str) -> Tagging:
        """The spans and links of one text; an empty text gives an empty tagging."""
        layout = layout_of(text)
        reading = _Reading(layout)
        starts = {paragraph.start for paragraph in layout.paragraphs}
        for sentence in layout.sentences:
            reading.read(sentence, opens_paragraph=sentence.start in starts)
        return _tagging(reading.found, reading.loose)


class _Reading:
    """What has been found of one text so far."""

    def __init__(self, layout: Layout) -> None:
        self.text = layout.text
        self.quoted = layout.quotations
        self.paragraphs = layout.paragraphs
        self.found: list[_Found] = []
        self.loose: list[Span] = []
        self._read_to = 0
        self._next_quote = 0
        self._last_direct: _Found | None = None

    def read(self, sentence: Span, *, opens_paragraph: bool) -> None:
        """Read one sentence; sentences come in reading order."""
        if sentence.end <= self._read_to or len(sentence) > _LONGEST_SENTENCE:
            return
        if opens_paragraph:
            self._last_direct = None
        start = max(sentence.start, self._read_to)
        while self._next_quote < len(self.quoted) and self.quoted[self._next_quote].end <= start:
            self._next_quote += 1
        quotes = self._quotes_of(Span(start, sentence.end))
        if quotes and quotes[0].start <= start and quotes[0].end > sentence.end:
            sentence = self._whole(start, quotes[0])
            quotes = self._quotes_of(sentence)
        words = words_of(self.text, Span(start, max(start, sentence.end)))
        before = len(self.found)
        self._read_cues(words, Span(start, sentence.end), quotes)
        if len(self.found) == before and quotes and quotes[0].start <= start + 1:
            self._add_loose_quote(quotes[0])
        self._read_to = max(self._read_to, sentence.end)

    def _quotes_of(self, span: Span) -> list[Span]:
        at = self._next_quote
        quotes: list[Span] = []
        while at < len(self.quoted) and self.quoted[at].start < span.end:
            quotes.append(self.quoted[at])
            at += 1
        return quotes

    def _whole(self, start: int, quote: Span) -> Span:
        """The quotation that a sentence opens, with the rest of the sentence in which it closes."""
        rest = lazy_pattern(
            r"[^.!?\n]*(?:\.(?=\w)[^.!?\n]*|(?<=\b[A-Z])\.[^.!?\n]*|(?<=Mr|Dr|Ms)\.[^.!?\n]*|(?<=Mrs|Gen|Sen)\.[^.!?\n]*)*[.!?]?"
        )
        tail = self.text[quote.end - 2 : quote.end - 1]
        match = rest.match(self.text, quote.end)
        if tail in ".!?" and match and not match.group().strip()[:1].islower() and tail == ".":
            return Span(start, quote.end)
        return Span(start, max(quote.end, match.end() if match else quote.end))

    def _add_loose_quote(self, quote: Span) -> None:
        """A quotation with no cue of its own: more of the speaker before it in the paragraph, or left without a cue."""
        if len(self.text[quote.start : quote.end].split()) < _LEAST_QUOTED_WORDS:
            return
        if self._last_direct is not None:
            self._last_direct.contents.append(quote)
        else:
            self.loose.append(quote)

    def _read_cues(self, words: list[Word], sentence: Span, quotes: list[Span]) -> None:
        outside = _outside(words, quotes)
        starts = [word.start for word in outside]
        floor = sentence.start
        closing = _CLOSING.search(self.text, max(sentence.start, sentence.end - 160), sentence.end)
        place = 0
        while place < len(outside):
            cue = cue_at(self.text, outside, place)
            if (
                cue is not None
                and closing
                and outside[place].start < closing.start()
                and cue.kind is not CueKind.CLAUSE
            ):
                cue = None
            if cue is None or outside[cue.first].start < floor:
                place += 1
                continue
            found = self._statement(outside, cue, Span(floor, sentence.end), quotes)
            if found is None:
                place = cue.last
                continue
            self.found.append(found)
            reach = max([found.cue.end, *(span.end for span in found.contents)])
            if any(quote.start <= span.start and span.end <= quote.end for span in found.contents for quote in quotes):
                self._last_direct = found
            floor = max(floor, reach)
            self._read_to = max(self._read_to, reach)
            place = max(cue.last, bisect_left(starts, floor))

    def _statement(self, words: list[Word], cue: Cue, within: Span, quotes: list[Span]) -> _Found | None:
        """The statement of one cue in the part of a sentence that is not yet read, or none."""
        text = self.text
        cue_span = Span(words[cue.first].start, words[cue.last - 1].end)
        if cue.lemma == "according":
            return self._according(words, cue, cue_span, within)
        before_cue = text[within.start : cue_span.start]
        floor = bisect_left(words, within.start, key=_start_of)
        source_words = noun_phrase_before(text, words, cue.first, floor)
        source: Span | None = None
        if source_words is not None:
            source = Span(words[source_words[0]].start, words[source_words[1] - 1].end)
        inverted = (
            cue.kind is not CueKind.OBJECT
            and source is None
            and _AFTER_CONTENT.search(before_cue) is not None
            and cue.last < len(words)
            and (words[cue.last].capital or words[cue.last].lower in _DETERMINERS)
            and before_cue.strip() != ""
        )
        if inverted:
            end = noun_phrase_after(text, words, cue.last)
            if end > cue.last and "," not in text[cue_span.end : words[cue.last].start]:
                source = Span(words[cue.last].start, words[end - 1].end)
                content = _trim(text, within.start, cue_span.start)
                return _Found(cue_span, source, [content]) if content else None
        if source is None and words[cue.last - 1].lower.endswith("ing"):
            source = self.found[-1].source if self.found and self.found[-1].cue.end > within.start else None
            source = source or _subject(words, within)
        elif source is None and self.found and cue.first > 0 and words[cue.first - 1].lower in {"and", "but"}:
            source = self.found[-1].source
        if cue.is_refusal:
            return _Found(cue_span, source) if source is not None else None
        source = self._with_name(source, within)
        return self._around(words, cue, cue_span, source, within, quotes)

    def _with_name(self, source: Span | None, within: Span) -> Span | None:
        """The source with the name right before it: "Gen. Ada Cole, commander of the fleet said"."""
        if source is None or source.start <= within.start:
            return source
        front = self.text[within.start : source.start]
        names = front.rstrip(", ").split()
        is_name = front.rstrip().endswith(",") and 0 < len(names) <= 8 and all(_is_name(word) for word in names)
        is_name = is_name and names[0].lower() not in _OPENERS
        return Span(within.start, source.end) if is_name else source

    def _around(
        self, words: list[Word], cue: Cue, cue_span: Span, source: Span | None, within: Span, quotes: list[Span]
    ) -> _Found | None:
        """Content after the cue, before its source, or on both sides."""
        text = self.text
        found = _Found(cue_span, source)
        end = within.end
        after = skip_adjuncts(text, words, cue.last, addressee=cue.lemma in _TELLING)
        first_after = words[after].start if after < len(words) else end
        opening = next((quote for quote in quotes if quote.start >= cue_span.end), None)
        if opening is not None and opening.start < first_after:
            first_after = opening.start
        rest = _trim(text, first_after, max(end, opening.end if opening and opening.start < end else end))
        front_end = source.start if source and source.start < cue_span.start else cue_span.start
        front = _trim(text, within.start, front_end)
        ends_content = re.search(r"[,\"”’»?!]\s*\Z|''\s*\Z", text[within.start : front_end]) is not None
        front_words = text[front.start : front.end].split() if front else []
        opener = bool(front_words) and front_words[0].lower() in _OPENERS and "," not in " ".join(front_words)
        is_enough = len(front_words) > 2 or bool(front_words and front_words[-1][-1] in '"”’»')
        front_fits = ends_content and source is not None and is_enough and not opener
        mark = text[cue_span.end : first_after].strip()
        if front_fits and front is not None and cue.kind is not CueKind.OBJECT:
            continues = mark.startswith(",") or (
                rest is not None and opening is not None and rest.start == opening.start
            )
            if rest is None or continues or not _begins_clause(text, rest, words, after):
                found.contents.append(front)
                if rest is not None and continues and _goes_on(text, rest):
                    found.contents.append(rest)
                return found
        if rest is None and source is not None and text[cue_span.end : end].strip().endswith(":"):
            rest = self._next_paragraph(end)
        if rest is None or (source is None and cue.kind is not CueKind.CLAUSE):
            return None
        marked = text.startswith("that ", rest.start) or (opening is not None and rest.start == opening.start)
        marked = marked or ":" in mark or text.startswith(("how ", "whether ", "what ", "why "), rest.start)
        if cue.kind is CueKind.MARKED and not marked:
            return None
        if cue.kind is CueKind.CLAUSE and source is None and not marked:
            return None
        found.contents.append(rest)
        return found

    def _next_paragraph(self, end: int) -> Span | None:
        """The paragraph that a colon at the end of the one before announces; all of a quotation that opens it."""
        at = bisect_left(self.paragraphs, end, key=_begin)
        if at == len(self.paragraphs):
            return None
        paragraph = self.paragraphs[at]
        first = bisect_left(self.quoted, paragraph.start, key=_begin)
        opens = first < len(self.quoted) and self.quoted[first].start == paragraph.start
        return self.quoted[first] if opens else paragraph

    def _according(self, words: list[Word], cue: Cue, cue_span: Span, within: Span) -> _Found | None:
        """ "According to NP, content" and "content, according to NP"."""
        text = self.text
        end = noun_phrase_after(text, words, cue.last)
        if end == cue.last:
            return None
        source = Span(words[cue.last].start, words[end - 1].end)
        front = _trim(text, within.start, cue_span.start)
        content = front if front and len(front) > 3 else _trim(text, source.end, within.end)
        return _Found(cue_span, source, [content]) if content else None


def _begins_clause(text: str, rest: Span, words: list[Word], after: int) -> bool:
    """Whether what follows a cue is a clause of its own rather than a time, place or occasion."""
    if text.startswith("that ", rest.start):
        return True
    following = [word.lower for word in words[after : after + 12]]
    if not following or following[0] in _OPENERS:
        return False
    return len(words) - after > 6 and any(word in AUXILIARIES for word in following)


def _begin(span: Span) -> int:
    return span.start


def _start_of(word: Word) -> int:
    return word.start


def _outside(words: list[Word], quotes: list[Span]) -> list[Word]:
    """The words that lie in none of the quotations; both are in reading order."""
    kept: list[Word] = []
    at = 0
    for word in words:
        while at < len(quotes) and quotes[at].end <= word.start:
            at += 1
        if at == len(quotes) or word.start <= quotes[at].start:
            kept.append(word)
    return kept


def _goes_on(text: str, rest: Span) -> bool:
    """Whether what follows "content, A said," is more content and not an aside on the saying."""
    words = text[rest.start : rest.end].split()
    return len(words) > 1 and words[0].lower() not in _OPENERS and not words[0].endswith("ing")


def _is_name(word: str) -> bool:
    return word[:1].isupper() or word[:1].isdigit() or word in {"of", "the", "al", "von", "de"}


def _subject(words: list[Word], within: Span) -> Span | None:
    """The noun phrase that opens the sentence, by its capitals: the subject of "..., saying that ..."."""
    last = 0
    while last < len(words) and last < 6 and (words[last].capital or words[last].lower in {"of", "the"}):
        last += 1
    if last == 0 or words[0].start < within.start:
        return None
    return Span(words[0].start, words[last - 1].end)


def _trim(text: str, start: int, end: int) -> Span | None:
    """The span without outer white space, leading commas and a final stop; none where no word is left."""
    while start < end and (text[start].isspace() or text[start] in ",;:"):
        start += 1
    while start < end and text[start:end].startswith(("and ", "but ")):
        start += 4
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:."):
        end -= 1
    return Span(start, end) if any(character.isalnum() for character in text[start : min(end, start + 50)]) else None


def _tagging(found: list[_Found], loose: list[Span]) -> Tagging:
    """Spans in reading order, none overlapping, and the links between those that were kept."""
    wanted: dict[Span, SpanRole] = {}
    for statement in found:
        for span, role in _roles(statement):
            wanted.setdefault(span, role)
    for span in loose:
        wanted.setdefault(span, SpanRole.CONTENT)
    kept: list[Span] = []
    for span in sorted(wanted, key=_by_place):
        if not kept or kept[-1].end <= span.start:
            kept.append(span)
    number = {span: place for place, span in enumerate(kept)}
    cue_of_content: dict[tuple[int, int], float] = {}
    source_of_cue: dict[tuple[int, int], float] = {}
    for statement in found:
        if statement.cue not in number:
            continue
        cue = number[statement.cue]
        for content in statement.contents:
            if content in number:
                cue_of_content[number[content], cue] = _SURE
        if statement.source in number and wanted[statement.source] is SpanRole.SOURCE:
            source_of_cue[cue, number[statement.source]] = _SURE
    spans = tuple(TaggedSpan(wanted[span], span, _SURE) for span in kept)
    return Tagging(spans, cue_of_content, source_of_cue)


def _roles(statement: _Found) -> list[tuple[Span, SpanRole]]:
    source = [(statement.source, SpanRole.SOURCE)] if statement.source else []
    return [*source, (statement.cue, SpanRole.CUE), *((span, SpanRole.CONTENT) for span in statement.contents)]


def _by_place(span: Span) -> tuple[int, int]:
    return span.start, -span.end
