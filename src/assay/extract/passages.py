"""Passages that a text takes over from another without quotation marks.

They are announced by a line that ends with a colon and says whose they are ("The Harbour Post reported:", "The
statement reads in full:", "From the report of the inspectors:"), or signed as posts are ("— Ana Holt (@anaholt) May 3,
2024"). A block quotation that nobody announces is left to be the words of somebody not named.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator

from assay.domain.span import Span
from assay.extract.boilerplate import ends_as_sentence
from assay.extract.clauses import noun_phrase_before, words_of
from assay.extract.cues import cue_at
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.lexicon import listed
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.quotation import is_block_quotation

# Verbs that announce words; others before a colon announce a list or a picture.
_ANNOUNCING = listed(
    "say tell write report state declare announce read add note reply respond post tweet explain continue conclude "
    "comment answer warn argue"
)
_FORM = lazy_pattern(
    r"(?P<cue>(?:(?:An? |These |The following )?(?:excerpts?|extracts?|passages?|quotations?) from|From|According to|"
    r"(?:Here (?:is|are) )?(?:(?:The |the )?(?:full |complete )?(?:text|wording|transcript) of))) "
    r"(?P<source>(?:the |an? |his |her |its |their )?[^:;.!?\n]{3,120}?)(?P<whole> in full| in part)?:\Z",
    re.IGNORECASE,
)
_TEXT_ITSELF = lazy_pattern(
    r"(?P<source>(?:The|His|Her|Its|Their|[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){0,4}['’]s?) (?:[\w'’-]+ ){0,4}?(?:full |"
    r"complete )?"
    r"(?:statement|letter|post|message|e-?mail|note|text|dispatch))(?: in full| in part)?(?P<cue>:)\Z"
)
_READS = lazy_pattern(
    r"(?P<source>(?:The|An?|His|Her|Its|Their|This|That|One|[A-Z])[^:;.!?\n]{2,120}?) (?P<cue>reads?)"
    r"(?: in (?:full|part)| as follows|,? (?:on|in) [^:\n]{1,40})?:\Z"
)
_WHOLE = lazy_pattern(r"\b(?:full|complete|whole|entire)\b|\bread(?:s|ing)? as follows\b", re.IGNORECASE)
_ADJUNCTS = lazy_pattern(
    r"(?:\s*(?:,|as follows|this|in (?:full|part)|(?:on|in|at|via|to|during|from|with|of|this|last|late|early|"
    r"earlier|yesterday|"
    r"today|tonight|that|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b[^:;!?\n]{0,100}))*\s*:\Z",
    re.IGNORECASE,
)
_SIGNED = lazy_pattern(
    r"[-—–]{1,2}\s?(?P<source>[^\n()@]{2,60}? ?\(@\w{1,30}\)),? (?:\w+ \d{1,2}, \d{4}|\d{1,2} \w+ \d{4})\Z"
)
_LIST_ITEM = lazy_pattern(r"[-•*·▪◦●]|\(?(?:\d{1,2}|[a-z])[.)]\s")
_FIRST_PERSON = lazy_pattern(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us)\b(?!\.)")
_MARKS = '"“”«'
_SECOND_PHRASE = lazy_pattern(
    r"(?:[Ii]n )?(?:the|an?|his|her|its|their) (?:[\w'’-]+ ){1,6}?((?:the|an?|his|her|its|their) .+)\Z"
)
_AFTER_PARTICIPLE = lazy_pattern(r"[A-Z]\w+ing (?:[a-z’'-]+ )+?((?:the |an? )?[A-Z].*)\Z")
_TITLE = lazy_pattern(
    r"(?:[Tt]he )?(?:[\w'’-]+ ){0,3}(?:minister|secretary|president|ambassador|envoy|representative|director|chief|"
    r"head|"
    r"commissioner|spokesman|spokeswoman|chairman|chairwoman|chair|mayor|governor|professor|general|"
    r"master)\b[^,:]{0,60}, \Z",
    re.IGNORECASE,
)
_NAME_BEFORE = lazy_pattern(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,3}, \Z")  # "Ana Holt, | the harbour master"
_LONGEST_LINE = 300  # characters of an announcing line
_MOST_PARAGRAPHS = 12
_MOST_BETWEEN = 1  # paragraphs without "I" or "we" between two that have it


def passage_attributions(layout: Layout) -> list[tuple[Attribution, Span]]:
    """The passages that the text takes over, in reading order: each as an attribution, with the place it takes up."""
    found: list[tuple[Attribution, Span]] = []
    end = 0
    for number, paragraph in enumerate(layout.paragraphs):
        if paragraph.start < end or len(paragraph) > _LONGEST_LINE:
            continue
        signed = _signed(layout, number)
        passage = _announced(layout, number) if layout.text[paragraph.end - 1] == ":" else None
        for attribution, place in (*signed, *([passage] if passage else [])):
            if place.start >= end:
                found.append((attribution, place))
                end = place.end
    return found


def _announced(layout: Layout, number: int) -> tuple[Attribution, Span] | None:
    """The passage that the last sentence of paragraph `number` announces, if it says whose it is."""
    text, paragraph = layout.text, layout.paragraphs[number]
    sentence = layout.sentence_at(paragraph.end - 1)
    giver = _named(text, sentence) or _speaking(text, sentence) or _reading(text, sentence)
    if giver is None:
        return None
    passage = _passage(layout, number + 1, whole=_WHOLE.search(sentence.of(text)) is not None)
    if not passage:
        return None
    source, cue = giver
    return Attribution(source, (cue,), tuple(passage), verbatim=True), Span(sentence.start, passage[-1].end)


def _named(text: str, sentence: Span) -> tuple[Span, Span] | None:
    """Source and cue of a line without a verb: "From the report of the inspectors:"."""
    match = _FORM.match(text, sentence.start, sentence.end) or _TEXT_ITSELF.match(text, sentence.start, sentence.end)
    return (Span(*match.span("source")), Span(*match.span("cue"))) if match else None


def _speaking(text: str, sentence: Span) -> tuple[Span, Span] | None:
    """Source and cue of a line that ends with a verb of saying and what belongs to it."""
    words = words_of(text, sentence)
    for place in range(len(words)):
        cue = cue_at(text, words, place)
        if cue is None or cue.lemma not in _ANNOUNCING:
            continue
        if not _ADJUNCTS.match(text, words[cue.last - 1].end, sentence.end):
            continue
        phrase = noun_phrase_before(text, words, cue.first, 0)
        if phrase is not None:
            source = Span(words[phrase[0]].start, words[phrase[1] - 1].end)
            if source.of(text).endswith(("’s", "'s")):
                return None  # "reacted to Holt's comments:"
            if _TITLE.match(text, sentence.start, source.start):
                source = Span(sentence.start, source.end)
            elif named := _NAME_BEFORE.search(text, sentence.start, source.start):
                source = Span(named.start(), source.end)
            return _without_setting(text, sentence, source), Span(words[cue.first].start, words[cue.last - 1].end)
    return None


def _reading(text: str, sentence: Span) -> tuple[Span, Span] | None:
    """Source and cue of a line that says what a text reads: "The statement reads in full:"."""
    match = _READS.match(text, sentence.start, sentence.end)
    if match is None or "," in match["source"]:
        return None
    return _without_setting(text, sentence, Span(*match.span("source"))), Span(*match.span("cue"))


def _without_setting(text: str, sentence: Span, source: Span) -> Span:
    """A source without the setting before it: "In a letter to the council | the guild", "Speaking today | Mr Holt"."""
    opening = _AFTER_PARTICIPLE.match(text, sentence.start, source.end)
    if opening and source.start <= opening.start(1):
        return Span(opening.start(1), source.end)
    last = _SECOND_PHRASE.match(source.of(text))
    return Span(source.start + last.start(1), source.end) if last else source


def _passage(layout: Layout, first: int, *, whole: bool) -> list[Span]:
    """The paragraphs from `first` on that are taken over: all of a block quotation, or all of a text given in full.

    Of another one it is the first, and those after it up to the last one near by in which somebody says "I" or "we":
    reports do not speak so of themselves. A line that is no sentence ends every passage.
    """
    text, following = layout.text, layout.paragraphs[first : first + _MOST_PARAGRAPHS]
    if following and is_block_quotation(text, following[0]):
        return list(itertools.takewhile(functools.partial(is_block_quotation, text), following))
    plain = list(itertools.takewhile(functools.partial(_is_plain, text), following))
    if whole or not plain:
        return plain
    end = 1
    for number, paragraph in enumerate(plain):
        if number <= end + _MOST_BETWEEN and _FIRST_PERSON.search(paragraph.of(text)):
            end = number + 1
    return plain[:end]


def _is_plain(text: str, paragraph: Span) -> bool:
    """Whether a paragraph is running text without quotation marks: no list item, heading or new announcement."""
    words = paragraph.of(text)
    is_marked = any(mark in words for mark in _MARKS) or _LIST_ITEM.match(words) is not None
    return not is_marked and ends_as_sentence(words) and not words.endswith(":")


def _signed(layout: Layout, number: int) -> Iterator[tuple[Attribution, Span]]:
    """The post that paragraph `number` signs: the paragraph before it."""
    match = _SIGNED.match(layout.text, layout.paragraphs[number].start, layout.paragraphs[number].end)
    if match is None or number == 0:
        return
    post, signature = layout.paragraphs[number - 1], layout.paragraphs[number]
    if _LIST_ITEM.match(post.of(layout.text)) is None and len(post.of(layout.text).split()) > 2:
        dash = Span(signature.start, signature.start + 1)
        source = Span(*match.span("source"))
        yield Attribution(source, (dash,), (post,), verbatim=True), Span(post.start, signature.end)
