"""Sources carried on to their end: over an apostrophe they were cut at, and over the time that a participle takes.

"the quartermaster'|s diary", "a clip shared by thousands | on Saturday shows", "pictures from two days | earlier show".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assay.domain.span import Span
from assay.extract.joining import Attribution
from assay.extract.lexicon import TIME_WORDS, listed
from assay.extract.phrases import PREPOSITIONS, is_noun_phrase, is_past, noun_phrase_starting
from assay.extract.sentence_words import SentenceWords

# Verbs whose subjects are things: a time beside these says when the thing was made, not when somebody spoke.
_OF_THINGS = listed(
    "show shows showed appear appears appeared seem seems seemed depict depicts depicted capture captures captured "
    "reveal reveals revealed"
)
_PERIODS = listed("minute minutes hour hours day days week weeks month months year years")
_BESIDE_PERIOD = listed("earlier later before ago")
_LONGEST_END = 12  # words by which a source is carried on


def with_source_end(sentence: SentenceWords, item: Attribution, taken: Sequence[Span]) -> Attribution:
    """The attribution with its source up to its end, or as it is.

    `taken` are the spans of the other attributions, which a source may not reach into.
    """
    source = item.source
    if source is None or source.start < sentence.span.start or source.end > sentence.span.end:
        return item
    whole = _over_apostrophe(sentence, item, source) or _with_time(sentence, item, source)
    if whole is None or any(span.overlaps(whole) for span in (*taken, *item.content, *item.cue)):
        return item
    return replace(item, source=whole)


def _over_apostrophe(sentence: SentenceWords, item: Attribution, source: Span) -> Span | None:
    """The noun phrase of a source that ends inside a possessive, or none."""
    text, words = sentence.text, sentence.words
    first, last = sentence.first_after(source.start), sentence.first_after(source.end - 1) + 1
    if last > len(words) or words[last - 1].end <= source.end or not words[last - 1].lower.endswith(("'s", "’s")):
        return None
    if text[source.end - 1] not in "'’" and text[source.end] not in "'’":
        return None
    verb = sentence.first_after(item.cue[0].start)
    end = verb if verb > last else noun_phrase_starting(text, words, first, len(words))
    if end is None or end <= last or not is_noun_phrase(text, words, first, end):
        return None
    return sentence.between(first, end)


def _with_time(sentence: SentenceWords, item: Attribution, source: Span) -> Span | None:
    """The source of a thing's verb with the participle and the time between the two, or none."""
    words = sentence.words
    first, last = sentence.first_after(source.start), sentence.first_at(source.end)
    verb = sentence.first_after(item.cue[0].start)
    if not last < verb < len(words) or verb - last > _LONGEST_END or words[verb].lower not in _OF_THINGS:
        return None
    if any(sentence.gap(place).strip() for place in range(last, verb + 1)):
        return None
    is_period = words[last - 1].lower in _PERIODS and words[last].lower in _BESIDE_PERIOD
    opens = is_past(words[last]) and words[last + 1].lower in PREPOSITIONS | TIME_WORDS
    belongs = words[last].lower in PREPOSITIONS | TIME_WORDS and any(map(is_past, words[first + 1 : last]))
    if not (is_period or opens or belongs) or not is_noun_phrase(sentence.text, words, first, verb):
        return None
    return sentence.between(first, verb)
