"""Attributions mended by grammar where a tagger has marked a part of a phrase."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from assay.domain.span import Span
from assay.extract.certain import certain_attributions, without_lookalikes
from assay.extract.citing import quoted_as_saying, without_cited
from assay.extract.cue_nouns import noun_attributions, noun_places
from assay.extract.figures import with_figures
from assay.extract.interrupted import with_who_interrupts
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.lexicon import cue_verbs
from assay.extract.sentence_words import Sentences
from assay.extract.sharing import told_apart
from assay.extract.source_ends import with_source_end
from assay.extract.whole_contents import with_whole_content
from assay.extract.whole_sources import with_whole_source

_NEAR = 16  # spans before and after a cue that are looked at as other attributions' own


def mended(layout: Layout, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, in the order given, with sources and contents as whole phrases."""
    sentences = Sentences(layout)
    attributions = without_lookalikes(sentences, without_cited(sentences, attributions))
    attributions = with_who_interrupts(layout.text, attributions)
    attributions = with_figures(sentences, told_apart(sentences, attributions))
    spans = sorted({span for item in attributions for span in spans_of(item)})
    found: list[Attribution] = []
    for item in attributions:
        sentence = sentences.at(item.cue[0].start)
        if sentence is None:
            found.append(item)
            continue
        at = bisect_left(spans, item.cue[0])
        own = set(spans_of(item))
        taken = [span for span in spans[max(0, at - _NEAR) : at + _NEAR] if span not in own]
        whole = with_whole_source(sentence, quoted_as_saying(sentence, item), taken)
        whole = with_source_end(sentence, whole, taken)
        found.append(with_whole_content(sentence, whole, taken))
    found = _with_nouns(sentences, found)
    return sorted([*found, *certain_attributions(sentences, found)], key=_cue_place)


def _with_nouns(sentences: Sentences, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The attributions and those that nouns make; a noun's goes before what the tagger made of it or in its clause.

    A noun in what somebody says makes none here: it is nested.
    """
    layout = sentences.layout
    nouns = [
        noun
        for place in noun_places(layout.text)
        if (sentence := sentences.at(place)) is not None
        for noun in noun_attributions(sentence)
        if not layout.quoted_parts(noun.cue[0])
    ]
    by_sentence: dict[int, list[Attribution]] = {}
    for item in attributions:
        by_sentence.setdefault(layout.sentence_number(item.cue[0].start), []).append(item)
    for noun in {item.cue[0]: item for item in nouns}.values():
        number = layout.sentence_number(noun.cue[0].start)
        by_sentence[number] = _with_noun(sentences, by_sentence.get(number, []), noun)
    return sorted((item for items in by_sentence.values() for item in items), key=_cue_place)


def _with_noun(sentences: Sentences, attributions: list[Attribution], noun: Attribution) -> list[Attribution]:
    """The attributions of one sentence with that of a noun in it, unless they leave no place for it."""
    reach = Span(noun.cue[0].start, noun.content[0].end)
    text = sentences.layout.text
    own = [item for item in attributions if not text[item.cue[0].end : noun.cue[0].start].strip()]
    own = [item for item in own if item.cue[0].end + 1 >= noun.cue[0].start and item.cue[0].start < noun.cue[0].end]
    inside = [item for item in attributions if item in own or any(cue.overlaps(reach) for cue in item.cue)]
    others = [item for item in attributions if item not in inside]
    if any(span.overlaps(noun.cue[0]) for item in others for span in item.content):
        return attributions
    if any(not _is_of_noun(sentences, item, noun) for item in own):
        return attributions
    source = next((item.source for item in own if item.source is not None), None)
    return [*others, noun if noun.source is not None else replace(noun, source=source)]


def _is_of_noun(sentences: Sentences, item: Attribution, noun: Attribution) -> bool:
    """Whether a tagged cue is the noun with its own words ("the repeated claim"), and no verb that takes it."""
    text = sentences.layout.text
    front = text[item.cue[0].start : noun.cue[0].start].lower().split()
    if any(word in cue_verbs() or word.endswith("ed") for word in front):
        return False
    is_subject = item.source is not None and text[item.source.end : item.cue[0].start] == " "
    return not is_subject or bool(front) or noun.source is not None


def _cue_place(item: Attribution) -> Span:
    return item.cue[0]


def spans_of(item: Attribution) -> list[Span]:
    """The spans of an attribution: source, cue, content."""
    return [*([item.source] if item.source else []), *item.cue, *item.content]
