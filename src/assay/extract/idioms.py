"""Idioms with a verb of saying in which nobody says anything: "told apart", "all told", "the clock says four"."""

from __future__ import annotations

from assay.extract.joining import Attribution
from assay.extract.lexicon import lemma, listed
from assay.extract.phrases import PREPOSITIONS, is_noun_phrase
from assay.extract.saying_clauses import opens_clause, verb_group_start
from assay.extract.sentence_words import SentenceWords

# "Say" what they point at, and put nothing forward.
_INSTRUMENTS = listed(
    "clock clocks watch watches thermometer barometer speedometer odometer dial dials calendar scales"
)
_SAYING = listed("say says said")
_ABLE = listed("can can't cannot could couldn't able unable to")
_SUMMING_UP = {("all", "told"), ("that", "said"), ("this", "said"), ("having", "said", "that")}
_NEAR = 4  # words between "tell" and "apart"


def is_idiom(sentence: SentenceWords, item: Attribution) -> bool:
    """Whether the cue of a tagged attribution is a verb of saying in an idiom that attributes nothing."""
    first, last = sentence.first_after(item.cue[0].start), sentence.first_at(item.cue[0].end)
    if not 0 < last < len(sentence.words):
        return False
    return _sums_up(sentence, last) or _tells_apart(sentence, first, last, item) or _is_pointing(sentence, last)


def _sums_up(sentence: SentenceWords, last: int) -> bool:
    """Whether the cue that ends before the word `last` is that of "All told, ..." or "That said, ..."."""
    opening = tuple(word.lower for word in sentence.words[:last])
    return opening in _SUMMING_UP and "," in sentence.gap(last)


def _tells_apart(sentence: SentenceWords, first: int, last: int, item: Attribution) -> bool:
    """Whether "tell" at the end of the cue `[first, last)` means to discern: "told apart", "can tell oak from ash"."""
    words = sentence.words
    if lemma(words[last - 1].lower) != "tell":
        return False
    if any(word.lower == "apart" for word in words[last : last + _NEAR]):
        return not any(word.lower == "that" for word in words[last : last + _NEAR])
    is_able = any(word.lower in _ABLE for word in words[max(0, first - 2) : last])
    if not is_able or len(item.content) != 1 or item.content[0].start < words[last - 1].end:
        return False
    end = min(len(words), sentence.first_at(item.content[0].end) + 1)
    others = next((at for at in range(last + 1, end) if words[at].lower == "from"), None)
    return others is not None and is_noun_phrase(sentence.text, words, last, others)


def _is_pointing(sentence: SentenceWords, last: int) -> bool:
    """Whether an instrument "says" what it points at, which is no clause: "the clock says ten past four"."""
    words = sentence.words
    if words[last - 1].lower not in _SAYING or any(mark in sentence.gap(last) for mark in '"“‘'):
        return False
    verb = verb_group_start(sentence, last - 1, 0)
    head = next((at for at in range(1, verb) if words[at].lower in PREPOSITIONS), verb)
    points = head > 0 and words[head - 1].lower in _INSTRUMENTS
    return points and words[last].lower != "that" and not opens_clause(sentence, last, len(words))
