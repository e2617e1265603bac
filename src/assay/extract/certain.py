"""Attributions that grammar finds for certain where a tagger finds nothing, and tagged ones that attribute nothing."""

from __future__ import annotations

from collections.abc import Sequence

from assay.domain.span import Span
from assay.extract.asked import asked_attributions
from assay.extract.boilerplate import ends_as_sentence, is_boilerplate
from assay.extract.certain_forms import late_attribution, passive_attribution
from assay.extract.idioms import is_idiom
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.lexicon import lemma, listed
from assay.extract.phrases import PREPOSITIONS, has_border, is_noun_phrase, is_past, noun_phrase_starting
from assay.extract.saying_clauses import saying_clause, verb_group_start
from assay.extract.sentence_words import Sentences, SentenceWords
from assay.texts.lazy_pattern import lazy_pattern

# What pictures and recordings show need be no clause: "the footage shows two helicopters".
_PICTURES = listed(
    "image images imagery photo photos photograph photographs picture pictures footage video videos film clip clips "
    "recording recordings cctv map maps scan scans x-ray x-rays drawing drawings"
)
_SHOWING = listed("show shows showed reveal reveals revealed capture captures captured depict depicts depicted")
_SEEN = lazy_pattern(r"\b(?:(?:can|could) be|is|are|was|were) (?:clearly )?(?:seen|heard)(?= \w+ing\b| to )")
# What something is done or shared out by, and not who says it: "paid according to rank", "went according to plan".
_MEASURES = listed(
    "plan plans schedule number numbers size age rank need needs ability weight height length scale formula order "
    "merit means taste season custom tradition type kind colour color degree level timetable wishes circumstances"
)
# How a source speaks, and nothing that it says.
_UNNAMED = lazy_pattern(
    r"(?:(?:who )?(?:asked|asking|requested|requesting|insisted|insisting|speaking|spoke)) [^.,;\"“”]{0,30}?"
    r"\b(?:anonymity|anonymously|not (?:to )?be (?:named|identified|quoted))\b"
)
_ASKED = listed("asked pressed questioned quizzed")
_QUESTION = lazy_pattern(r"(?:whether|if|why|how|what|who|whom|whose|which|when|where)\b")
# Whom something is done to ("thanked everyone"): no verb but one of saying puts it forward.
_PERSONS = listed("him her them us me everyone everybody nobody anyone anybody someone somebody")
_THINGS = listed("it this that these those which there")
_UNREAL = listed("should must would could might may to")
_LEAST_WORDS = 5
_CUE_LIKE = lazy_pattern(
    r"\b(?:say|says|said|tells?|told|reports?|reported|claims?|claimed|announced?|warn(?:s|ed)?|insist(?:s|ed)?|"
    r"argu(?:e|es|ed)|testified|confirm(?:s|ed)?|admit(?:s|ted)?|acknowledge[sd]?|conclude[sd]?|estimate[sd]?|shows?|"
    r"showed|found|finds?|indicate[sd]?|reveal(?:s|ed)?|suggest(?:s|ed)?|believe[sd]?|stated?|states|swear|swore|"
    r"promised?|predict(?:s|ed)?|den(?:y|ies|ied)|wrote|writes|capture[sd]?|depict(?:s|ed)?|"
    r"thought|seen|heard|alleged|rumou?red|understood|feared|assumed|expected|accused|suspected|charged|described|quoted)\b"
)


def without_lookalikes(sentences: Sentences, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The attributions without those that attribute nothing: "according to plan", "asked about the fire, he said"."""
    return [item for item in attributions if not _is_lookalike(sentences, item)]


def certain_attributions(sentences: Sentences, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The clauses of saying that are whole sentences in which nothing was found, in reading order.

    A sentence with quoted words is left: who speaks them is for the tagger. After these come the questions
    that open a sentence in which an answer was found.
    """
    layout = sentences.layout
    read: set[int] = set()
    for item in attributions:
        for span in (*item.cue, *item.content) if item.content else ():
            read.update(range(layout.sentence_number(span.start), layout.sentence_number(span.end - 1) + 1))
    found: list[Attribution] = []
    for number, extent in enumerate(layout.sentences):
        if number in read or not _CUE_LIKE.search(layout.text, extent.start, extent.end):
            continue
        sentence = sentences.at(extent.start)
        if sentence is None or not _is_plain(layout, sentence):
            continue
        certain = (
            _clause(sentence)
            or picture_attribution(sentence)
            or passive_attribution(sentence)
            or late_attribution(sentence)
        )
        if certain is not None:
            found.append(certain)
    return [*found, *asked_attributions(sentences, attributions)]


def _is_plain(layout: Layout, sentence: SentenceWords) -> bool:
    """Whether a sentence is a whole one of running text, without quoted words."""
    words = sentence.span.of(sentence.text)
    is_text = ends_as_sentence(words) and not words.rstrip().endswith("?") and not is_boilerplate(words)
    return is_text and len(sentence.words) >= _LEAST_WORDS and not layout.quoted_parts(sentence.span)


def _clause(sentence: SentenceWords) -> Attribution | None:
    """The clause of saying that a sentence is, its first words of time or place left aside ("On Friday, ...")."""
    first = 0
    if sentence.words[0].lower in PREPOSITIONS:
        first = next((at for at in range(1, len(sentence.words)) if "," in sentence.gap(at)), 0)
    clause = saying_clause(sentence, first, len(sentence.words), sure=True)
    if clause is None or sentence.words[clause.first].lower in _THINGS:
        return None
    if any(word.lower in _UNREAL for word in sentence.words[clause.verb : clause.after]):
        return None
    return _attribution(sentence, clause.first, clause.verb, clause.after, clause.content)


def picture_attribution(sentence: SentenceWords) -> Attribution | None:
    """What pictures or recordings that open a sentence show, to the end of the clause."""
    words = sentence.words
    for place in range(1, len(words) - 1):
        if words[place].lower not in _SHOWING or words[place].capital:
            continue
        verb = verb_group_start(sentence, place, 0)
        head = next((at for at in range(verb) if at and _ends_head(sentence, at)), verb)
        is_subject = verb > 0 and words[head - 1].lower in _PICTURES
        if is_subject and is_noun_phrase(sentence.text, words, 0, verb) and not has_border(sentence.gap(place + 1)):
            return _attribution(sentence, 0, verb, place + 1, place + 1)
    return _seen_attribution(sentence)


def _seen_attribution(sentence: SentenceWords) -> Attribution | None:
    """What can be seen or heard in pictures or recordings that open a sentence ("In the film, a man is seen")."""
    text, words = sentence.text, sentence.words
    match = _SEEN.search(text, sentence.span.start, sentence.span.end)
    comma = next((at for at in range(2, len(words)) if "," in sentence.gap(at)), None)
    if (
        match is None
        or comma is None
        or words[0].lower not in {"in", "on"}
        or not is_noun_phrase(text, words, 1, comma)
    ):
        return None
    head = next((at for at in range(2, comma) if _ends_head(sentence, at) and words[at].lower not in _PICTURES), comma)
    verb, after = sentence.first_at(match.start()), sentence.first_at(match.end())
    if words[head - 1].lower not in _PICTURES or verb <= comma or after >= len(words):
        return None
    if not is_noun_phrase(text, words, comma, verb):
        return None
    content = (sentence.between(comma, verb), sentence.between(after, len(words)))
    return Attribution(sentence.between(1, comma), (Span(*match.span()),), content)


def _attribution(sentence: SentenceWords, first: int, verb: int, after: int, content: int) -> Attribution:
    source = sentence.between(first, verb)
    cue = sentence.between(verb, after)
    return Attribution(source, (cue,), (sentence.between(content, len(sentence.words)),))


def _ends_head(sentence: SentenceWords, at: int) -> bool:
    word = sentence.words[at]
    return word.lower in PREPOSITIONS or is_past(word) or word.lower.endswith("ing") or "," in sentence.gap(at)


def _is_lookalike(sentences: Sentences, item: Attribution) -> bool:
    """Whether a tagged cue attributes nothing where it stands."""
    sentence = sentences.at(item.cue[0].start)
    if sentence is None or sentence.words[-1].end <= item.cue[0].start:
        return False
    text, cue = sentence.text, item.cue[0]
    first, last = sentence.first_after(cue.start), sentence.first_at(cue.end)
    if _UNNAMED.match(text, cue.start) or is_idiom(sentence, item):
        return True
    opener = sentence.words[first].lower
    if opener == "according":
        return _is_measure(sentence, first)
    if first == 0 and opener in _ASKED and last < len(sentence.words):
        return not any(_QUESTION.match(text, span.start) for span in item.content)
    is_question = text[sentence.span.end - 1] == "?"
    if is_question and item.source is not None and item.source.of(text).lower() == "who":
        return True
    return _is_done_to_somebody(sentence, first, last, item)


def _is_done_to_somebody(sentence: SentenceWords, first: int, last: int, item: Attribution) -> bool:
    """Whether the cue `[first, last)` does something to a person and says nothing ("thanked everyone")."""
    if len(item.content) != 1 or item.content[0].of(sentence.text).lower() not in _PERSONS:
        return False
    return all(lemma(word.lower) is None for word in sentence.words[first:last])


def _is_measure(sentence: SentenceWords, place: int) -> bool:
    """Whether "according to" at the word `place` names what something is measured by."""
    words, first = sentence.words, place + 2
    last = noun_phrase_starting(sentence.text, words, first, len(words)) if first < len(words) else None
    if last is None:
        return False
    head = next((at for at in range(first + 1, last) if _ends_head(sentence, at) or words[at].lower == "that"), last)
    return words[head - 1].lower in _MEASURES
