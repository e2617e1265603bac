"""Sources completed by grammar: a tagger's piece of a noun phrase becomes the noun phrase.

The subject of a cue verb is the noun phrase right before it, its asides included ("Documents seen by the paper show");
after "according to" and an inverted verb ("said the mayor") it is the one that follows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assay.domain.span import Span
from assay.extract.clauses import Word
from assay.extract.joining import Attribution
from assay.extract.lexicon import ADVERBS, AUXILIARIES, TIME_WORDS, cue_verbs, lemma, listed
from assay.extract.phrases import (
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    is_finite,
    is_past,
    noun_phrase_ending,
    noun_phrase_starting,
    without_circumstance,
    without_time,
)
from assay.extract.sentence_words import SentenceWords
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.verbs import third_person

# Participles that tell where a document, picture or figure comes from.
_PROVENANCE = listed(
    "seen obtained reviewed published released posted taken filmed shot recorded leaked issued written prepared "
    "compiled conducted commissioned dated provided shared broadcast verified circulated drawn sent signed made "
    "produced shown carried gathered collected drafted submitted"
)
_OCCASIONS = TIME_WORDS | listed("time times day days weeks months years moment interview statement speech")
_CIRCUMSTANCES = listed("in on at during via by as through to")
_AFTER_NOUN = listed("of about over by from for among")
_CANNOT_END = PREPOSITIONS | listed("the a an his her its their my our and or")
_BEFORE_CLAUSE = listed("that and but while as because although though since after before where when if whether so")
_BEING = listed("is are was were be been being")
_ARTICLES = listed("the a an")
_QUOTED_BEFORE = lazy_pattern(r"[\"”’'»]\s\Z")
# A work and its title, which stand before the cue: "His novel, 'The Salt Road', says".
_DATELINE = lazy_pattern(r"(?:[A-Z][\w.'’ -]{1,30}, )?[A-Z][a-z.]{2,9} \d{1,2}(?:, \d{4})? [-–—]{1,2} (?=\w)")
_TITLED = lazy_pattern(r"(?:\s[\w'’-]{1,30}){0,4},?\s(?P<title>[\"“‘][^\"“”‘’\n]{2,80}[\"”’]),?[\"”’]?\s?")
_BEFORE_DETERMINER = PREPOSITIONS | AUXILIARIES | DETERMINERS | RELATIVES | listed("and or but nor than half such what")


def with_whole_source(sentence: SentenceWords, item: Attribution, taken: Sequence[Span]) -> Attribution:
    """The attribution with its source as a whole noun phrase, or as it is.

    `taken` are the spans of the other attributions, which a source may not reach into, in reading order.
    """
    first, last = sentence.first_after(item.cue[0].start), sentence.first_at(item.cue[0].end)
    if first >= len(sentence.words):
        return item
    if sentence.words[first].lower == "according":
        return _following(sentence, item, last)
    verb = _verb(sentence, first, last)
    if verb is None:
        return item
    item = _behind_quotation(sentence, item, last)
    if item.source is not None and item.source.start >= item.cue[0].end:
        return _with_end(sentence, item, item.source, taken)
    if titled := _with_title(sentence, item):
        return titled
    return _without_dateline(sentence, _without_setting(sentence, _subject(sentence, item, verb, taken)))


def _without_dateline(sentence: SentenceWords, item: Attribution) -> Attribution:
    """The attribution with its source behind the dash of the dateline that runs into it ("May 3 - Two guards said")."""
    source = item.source
    dateline = _DATELINE.match(sentence.text, source.start, source.end) if source else None
    return replace(item, source=Span(dateline.end(), source.end)) if source and dateline else item


def _behind_quotation(sentence: SentenceWords, item: Attribution, last: int) -> Attribution:
    """The attribution with the noun phrase behind its verb as source, where a quotation stands right before the verb.

    In '"It was a rifle," insisted the second' nobody else can be the speaker. The phrase must open with a determiner.
    """
    words, cue = sentence.words, item.cue[0]
    is_tagged = item.source is not None and item.source.start >= sentence.words[0].start
    is_near = is_tagged and item.source is not None and abs(item.source.start - cue.end) <= 1
    if is_near or last >= len(words) or words[last].lower not in _ARTICLES or sentence.gap(last).strip():
        return item
    before = [span for span in item.content if span.end <= cue.start]
    if not before or not _QUOTED_BEFORE.search(sentence.text, before[-1].start, cue.start):
        return item
    if any(map(str.isalnum, sentence.text[before[-1].end : cue.start])):
        return item
    end = noun_phrase_starting(sentence.text, words, last, len(words))
    if end is not None:
        end = without_circumstance(sentence.text, words, last, end)
    whole = sentence.between(last, end) if end is not None else None
    if whole is None or any(span.overlaps(whole) for span in item.content):
        return item
    return replace(item, source=whole)


def _with_title(sentence: SentenceWords, item: Attribution) -> Attribution | None:
    """The attribution with a quoted title before its cue as part of the source, or none where there is no title."""
    source, cue = item.source, item.cue[0]
    if source is None or source.end >= cue.start:
        return None
    match = _TITLED.fullmatch(sentence.text, source.end, cue.start)
    if match is None or any(span.overlaps(Span(*match.span("title"))) for span in item.content):
        return None
    return replace(item, source=Span(source.start, match.end("title")))


def _without_setting(sentence: SentenceWords, item: Attribution) -> Attribution:
    """The attribution with its source from the article on, where the setting that opens the sentence runs into it.

    "In its letter to members | the guild said": an article can follow a noun only where another phrase begins.
    """
    source, words = item.source, sentence.words
    if source is None or source.start < words[0].start or words[0].lower not in PREPOSITIONS:
        return item
    first, last = sentence.first_after(source.start), sentence.first_at(source.end)
    for place in range(first + 1, last):
        is_article = words[place].lower in _ARTICLES and not words[place].capital
        if is_article and not sentence.gap(place).strip() and words[place - 1].lower not in _BEFORE_DETERMINER:
            starts = all(not sentence.gap(at).strip() for at in range(first + 1, place))
            return replace(item, source=Span(words[place].start, source.end)) if starts else item
    return item


def _verb(sentence: SentenceWords, first: int, last: int) -> int | None:
    """The first word of the verb group of a cue that is an active finite verb, or none."""
    words = sentence.words
    group = [word.lower for word in words[first:last]]
    main = next((number for number, word in enumerate(group) if word not in AUXILIARIES | ADVERBS), len(group))
    start = first
    while start and words[start - 1].lower in AUXILIARIES | ADVERBS and not sentence.gap(start).strip():
        start -= 1
    if main == len(group) or first + main == 0:
        return None
    helpers = [word.lower for word in words[start : first + main]]
    if any(word in _BEING for word in helpers) or (group[main].endswith("ing") and not helpers):
        return None
    following = words[first + main + 1].lower if first + main + 1 < len(words) else ""
    is_noun = (start and words[start - 1].lower in DETERMINERS) or following in _AFTER_NOUN
    return None if is_noun or group[main] not in cue_verbs() else start


def _subject(sentence: SentenceWords, item: Attribution, verb: int, taken: Sequence[Span]) -> Attribution:
    """The attribution with the noun phrase before its verb as source, as far as the words tell that it is."""
    source = item.source
    anchor = source.start if source else sentence.words[verb].start
    before = [span.end for span in (*taken, *item.content) if span.end <= anchor]
    floor = sentence.first_at(max([sentence.span.start, *before]))
    first = noun_phrase_ending(sentence.text, sentence.words, verb, floor)
    if first is None:
        return item
    last = without_time(sentence.words, first, verb)
    whole = sentence.between(first, last)
    if source is None:
        accepted = _is_subject(sentence, first, last) and any(span.start > item.cue[0].end for span in item.content)
    else:
        if whole.start == source.start and whole.end < source.end <= sentence.words[verb - 1].end:
            return replace(item, source=whole)  # a time at its end was tagged with it
        if not whole.contains(source):
            return item
        start, end = sentence.first_after(source.start), sentence.first_at(source.end)
        first = first if _reaches_back(sentence, first, start, last, verb) else start
        last = last if _reaches_on(sentence, end, last) else without_time(sentence.words, start, end)
        whole, accepted = sentence.between(first, last), True
    if not accepted or any(span.overlaps(whole) for span in (*taken, *item.content)):
        return item
    return replace(item, source=whole)


def _is_subject(sentence: SentenceWords, first: int, last: int) -> bool:
    """Whether a phrase that was not tagged is the subject of its verb for certain: a clause opens with it."""
    words = sentence.words[first:last]
    if words[0].lower.endswith("ing") or not _opens_clause(sentence, first):
        return False
    return all(not is_past(word) or word.lower in _PROVENANCE for word in words)


def _opens_clause(sentence: SentenceWords, first: int) -> bool:
    """Whether a clause can begin with the word `first`: after a mark, "that", "and" or the like."""
    if first == 0 or sentence.gap(first).strip(" '’"):
        return True
    return sentence.words[first - 1].lower in _BEFORE_CLAUSE


def _reaches_back(sentence: SentenceWords, first: int, start: int, last: int, verb: int) -> bool:
    """Whether the words from `first` on belong to a source that was tagged from the word `start` on.

    Its own determiners, adjectives and names do. A noun before it, of which it is a part ("documents seen by | the
    paper"), does where the verb agrees with that noun alone, or the participle between tells where it comes from.
    """
    words = sentence.words
    front = words[first:start]
    if not front:
        return False
    if not any(word.lower in PREPOSITIONS | RELATIVES or is_past(word) for word in front):
        joined = "," not in sentence.text[front[0].start : words[start].start]
        return joined and not any(word.lower in _OCCASIONS for word in front)
    if not _opens_clause(sentence, first):
        return False
    if any(word.lower in _PROVENANCE and words[first + at + 1].lower == "by" for at, word in enumerate(front)):
        return True
    return _agrees_with_first_alone(sentence, first, start, last, verb)


def _agrees_with_first_alone(sentence: SentenceWords, first: int, start: int, last: int, verb: int) -> bool:
    """Whether a verb in the present agrees in number with the phrase from `first` and not with that from `start`."""
    words = sentence.words
    form = words[verb].lower
    base = lemma(form)
    if base is None or form not in {base, third_person(base)}:
        return False
    head = next((at for at in range(first, start) if words[at].lower in PREPOSITIONS or is_past(words[at])), start)
    plural, tagged_plural = _is_plural(words, first, head), _is_plural(words, start, last)
    return plural != tagged_plural and plural == (form == base)


def _is_plural(words: list[Word], first: int, last: int) -> bool:
    """Whether the phrase `[first, last)` is plural by its form: it ends in "s" or joins two with "and"."""
    if any(word.lower == "and" for word in words[first:last]):
        return True
    return words[last - 1].lower.endswith("s") and not words[last - 1].lower.endswith(("ss", "us", "is"))


def _reaches_on(sentence: SentenceWords, end: int, last: int) -> bool:
    """Whether the words `[end, last)` after a tagged source belong to it: not what it did as it spoke."""
    if end >= last:
        return False
    opener = sentence.words[end]
    if opener.lower.endswith("ing") or opener.lower in TIME_WORDS | _CIRCUMSTANCES:
        return False
    return not is_past(opener) or opener.lower in _PROVENANCE


def _with_end(sentence: SentenceWords, item: Attribution, source: Span, taken: Sequence[Span]) -> Attribution:
    """An inverted source ("said the | mayor") that breaks off where no phrase can end: carried on, or cut back."""
    words = sentence.words
    first, last = sentence.first_after(source.start), sentence.first_at(source.end)
    if last >= len(words) or words[last - 1].lower not in _CANNOT_END or sentence.gap(last).strip():
        return item
    if last - first > 1:
        while last - first > 1 and words[last - 1].lower in _CANNOT_END:
            last -= 1
        return replace(item, source=sentence.between(first, last))
    end = noun_phrase_starting(sentence.text, words, first, len(words))
    if end is not None:
        end = next((at for at in range(first + 1, end) if "," in sentence.gap(at)), end)
    whole = sentence.between(first, end) if end is not None else source
    return item if any(span.overlaps(whole) for span in (*taken, *item.content)) else replace(item, source=whole)


def _following(sentence: SentenceWords, item: Attribution, first: int) -> Attribution:
    """The attribution with the noun phrase after its cue as source, where that begins with the tagged one."""
    if first >= len(sentence.words):
        return item
    last = noun_phrase_starting(sentence.text, sentence.words, first, len(sentence.words))
    if last is None:
        return item
    whole = sentence.between(first, last)
    source = item.source
    if source is not None and not (whole.contains(source) and len(whole) > len(source)):
        return item
    if any(span.overlaps(whole) for span in item.content):
        return item
    return replace(item, source=whole)


def subject_of(sentence: SentenceWords, verb: int) -> tuple[int, int] | None:
    """The words `[first, last)` of the subject of the verb group that begins with the word `verb`, or none.

    Of a verb joined on by "and" or "but" it is the subject of the clause before ("said A and declined to say B").
    """
    words, text = sentence.words, sentence.text
    first = noun_phrase_ending(text, words, verb, 0)
    if first is not None:
        return first, without_time(words, first, verb)
    if verb and words[verb - 1].lower in {"and", "but", "then"}:
        for start in range(verb - 1):
            if start and not sentence.gap(start).strip() and words[start - 1].lower not in _BEFORE_CLAUSE:
                continue
            last = noun_phrase_starting(text, words, start, verb)
            if last is not None and last < verb and (is_finite(words, last) or is_past(words[last])):
                return start, last
    return None
