"""Statements that a noun makes: "a report that the dam had cracked", "the army's claim that ...", "in her view, ...".

What is put forward is the clause that the noun takes. Where the noun is a subject, that clause ends before the verb of
the sentence; a clause that wants its object is no statement but describes the noun ("the report that she lost").
"""

from __future__ import annotations

import re
from dataclasses import replace

from assay.domain.span import Span
from assay.extract.clauses import Word
from assay.extract.joining import Attribution
from assay.extract.lexicon import ADVERBS, AUXILIARIES, CUE_NOUNS, cue_verbs, listed
from assay.extract.phrases import (
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    has_border,
    is_finite,
    is_noun_phrase,
    is_past,
    noun_phrase_ending,
    noun_phrase_starting,
)
from assay.extract.sentence_words import SentenceWords
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.verbs import verb_readings

_THINGS = listed("report reports statement statements announcement announcements testimony suggestion")
_POSSESSIVE = listed("his her their its my our your")
_HOLDING = listed(
    "repeat repeats repeated reiterate reiterates reiterated renew renews renewed restate restates restated withdraw "
    "withdraws withdrew withdrawn retract retracts retracted voice voices voiced express expresses expressed"
)
_GIVERS = listed("by among from")
_OPINION = lazy_pattern(
    r"(?P<cue>in the (?:opinion|view|judgement|judgment|estimation|words|account|eyes) of) ", re.IGNORECASE
)
_MOST_ADJECTIVES = 3
_SUBORDINATING = RELATIVES | listed("because although though while whereas if unless when where after before since as")
_NOUN = lazy_pattern(r"\b(?:" + "|".join(sorted(CUE_NOUNS)) + r")\b|\bin the \w+ of\b", re.IGNORECASE)


def is_noun_cue(text: str, item: Attribution) -> bool:
    """Whether an attribution is one that a noun makes: its sentence says of the statement what else it says."""
    return item.cue[0].of(text).lower() in CUE_NOUNS


def is_own_noun(text: str, cue: Span, item: Attribution) -> bool:
    """Whether a noun after `cue` names what that verb puts forward again or takes back: "repeated | his accusation"."""
    if item.source is None or item.source.of(text).lower() not in _POSSESSIVE or not is_noun_cue(text, item):
        return False
    verb = cue.of(text).lower().rpartition(" ")[2]
    return verb in _HOLDING and not text[cue.end : item.source.start].strip()


def noun_places(text: str) -> list[int]:
    """Where nouns stand that may make a statement."""
    return [match.start() for match in _NOUN.finditer(text)]


def noun_attributions(sentence: SentenceWords, *, is_part: bool = False) -> list[Attribution]:
    """The statements that the nouns of a sentence make, in reading order.

    With `is_part` the sentence may be part of one, as the content of a statement is, and need no verb of its own.
    """
    opinion = _opinion(sentence)
    found = [opinion] if opinion is not None else []
    for place, word in enumerate(sentence.words):
        if word.lower in CUE_NOUNS and place + 2 < len(sentence.words):
            item = _noun_and_clause(sentence, place, is_part=is_part)
            if item is not None:
                found.append(item)
    return found


def _opinion(sentence: SentenceWords) -> Attribution | None:
    """ "In the opinion of the inspector, ...": what follows the comma."""
    match = _OPINION.match(sentence.text, sentence.words[0].start)
    if match is None:
        return None
    first = sentence.first_at(match.end())
    last = noun_phrase_starting(sentence.text, sentence.words, first, len(sentence.words))
    if last is None or last >= len(sentence.words) or "," not in sentence.gap(last):
        return None
    rest = sentence.between(last, len(sentence.words))
    return Attribution(sentence.between(first, last), (Span(*match.span("cue")),), (rest,))


def _noun_and_clause(sentence: SentenceWords, place: int, *, is_part: bool) -> Attribution | None:
    """The statement of the noun at the word `place`, if a clause with "that" follows it."""
    words = sentence.words
    source, that = _giver_after(sentence, place)
    if not _is_noun(sentence, place):
        return None
    if that is None or that + 2 >= len(words) or words[that].lower != "that":
        return None
    verb = _first_verb(sentence, that + 1)
    if verb is None or (words[place].lower in _THINGS and not _is_whole(sentence, place, verb)):
        return None
    is_subject = _is_subject(sentence, place)
    main = _main_verb(sentence, verb) if is_subject else None
    if is_subject and main is None and not is_part:
        return None
    end = main if main is not None else _clause_end(sentence, verb)
    if source is None:
        source = _giver_before(sentence, place)
    if source is None and main is not None:
        source = _maker(sentence, main)
    return Attribution(source, (sentence.between(place, place + 1),), (sentence.between(that, end),))


def _is_noun(sentence: SentenceWords, place: int) -> bool:
    """Whether a word that can be a verb too ("fears", "claims") stands as a noun."""
    words, form = sentence.words, sentence.words[place].lower
    if form not in cue_verbs() or place == 0 or sentence.gap(place).strip():
        return True
    joins = DETERMINERS | PREPOSITIONS | AUXILIARIES | listed("and or")
    for at in range(place - 1, max(-1, place - 4), -1):
        if words[at].lower in joins or words[at].lower.endswith("'s"):
            return True
        if words[at].capital or words[at].lower.endswith("s"):
            return False
    return False


def _giver_after(sentence: SentenceWords, place: int) -> tuple[Span | None, int | None]:
    """Who the noun's statement comes from, named behind it ("by the rebels"), and the place of its "that"."""
    words, following = sentence.words, place + 1
    gap = sentence.gap(following).strip()
    if gap == "," and following + 1 < len(words):
        until = next((at for at in range(following + 1, len(words)) if "," in sentence.gap(at)), None)
        by = next((at for at in range(following, until or following) if words[at].lower == "by"), None)
        if until is None or by is None or words[until].lower != "that" or by + 1 >= until:
            return None, None
        return sentence.between(by + 1, until), until
    if gap:
        return None, None
    if words[following].lower in _GIVERS and following + 1 < len(words):
        last = noun_phrase_starting(sentence.text, words, following + 1, len(words))
        return (sentence.between(following + 1, last), last) if last is not None and last < len(words) else (None, None)
    return None, following


def _giver_before(sentence: SentenceWords, place: int) -> Span | None:
    """Whose statement it is by the possessive before the noun ("the army's repeated claim", "his claim")."""
    words = sentence.words
    for at in range(place - 1, max(-1, place - 2 - _MOST_ADJECTIVES), -1):
        if sentence.gap(at + 1).strip():
            return None
        if words[at].lower in _POSSESSIVE:
            return sentence.between(at, at + 1)
        if words[at].lower.endswith(("'s", "s'")):
            return _owner(sentence, at)
        if words[at].lower in PREPOSITIONS | AUXILIARIES:
            return None
    return None


def _owner(sentence: SentenceWords, at: int) -> Span:
    """The noun phrase of a possessive, without its ending."""
    words: list[Word] = list(sentence.words)
    bare = words[at].lower.removesuffix("'s").removesuffix("'")
    words[at] = replace(words[at], lower=bare)
    cut = len(sentence.words[at].lower) - len(bare)
    first = noun_phrase_ending(sentence.text, words, at + 1, 0)
    return Span(words[at if first is None else first].start, words[at].end - cut)


def _maker(sentence: SentenceWords, verb: int) -> Span | None:
    """Who made the statement where the sentence says so of it: "was first made by a rival"."""
    words = sentence.words
    for at in range(verb + 1, min(len(words) - 1, verb + 5)):
        if words[at].lower == "by" and words[at - 1].lower in {
            "made",
            "raised",
            "voiced",
            "aired",
            "spread",
            "forward",
        }:
            last = noun_phrase_starting(sentence.text, words, at + 1, len(words))
            return sentence.between(at + 1, last) if last is not None else None
    return None


def _is_subject(sentence: SentenceWords, place: int) -> bool:
    """Whether the noun's phrase opens a clause, so that the verb of the sentence is still to come."""
    words = sentence.words
    for first in range(max(0, place - 12), place + 1):
        opens = first == 0 or sentence.gap(first).strip() != "" or words[first - 1].lower in {"that", "but", "and"}
        if opens and is_noun_phrase(sentence.text, words, first, place + 1):
            return True
    return False


def _first_verb(sentence: SentenceWords, start: int) -> int | None:
    """The verb of the clause whose subject begins with the word `start`, or none where no subject does."""
    words = sentence.words
    for verb in range(start + 1, min(len(words), start + 30)):
        if has_border(sentence.gap(verb)):
            return None
        is_verb = is_finite(words, verb) or is_past(words[verb]) or verb_readings(words[verb].lower)
        if is_verb and is_noun_phrase(sentence.text, words, start, verb):
            return verb
    return None


def _is_whole(sentence: SentenceWords, place: int, verb: int) -> bool:
    """Whether the clause after a noun that names a thing too is a whole one: the thing is none of its parts.

    A first mention ("a report that") is a statement; of a known one the clause must have an auxiliary ("had leaked").
    """
    words = sentence.words
    is_known = place > 0 and words[place - 1].lower in {"the", "this", "that"}
    return not is_known or words[verb].lower in AUXILIARIES


def _main_verb(sentence: SentenceWords, verb: int) -> int | None:
    """The verb of the sentence after the clause whose verb group begins with the word `verb`, or none."""
    words = sentence.words
    after = verb + 1
    while after < len(words) and words[after].lower in ADVERBS | {"be", "been", "being", "have", "not"}:
        after += 1
    if words[verb].lower in AUXILIARIES and after < len(words) and words[after].lower not in PREPOSITIONS | DETERMINERS:
        after += 1
    pending = 0
    for at in range(after, len(words)):
        if has_border(sentence.gap(at)):
            return None
        if words[at].lower in _SUBORDINATING:
            pending += at + 1 < len(words) and not words[at + 1].lower.endswith("ing")
            continue
        before = words[at - 1].lower
        is_verb = is_finite(words, at) or bool(
            is_past(words[at]) and before not in PREPOSITIONS and verb_readings(words[at].lower)
        )
        if (
            is_verb
            and before not in AUXILIARIES | {"and", "or", "to"}
            and words[min(at + 1, len(words) - 1)].lower != "by"
        ):
            if pending == 0:
                return at
            pending -= 1
    return None


def _clause_end(sentence: SentenceWords, verb: int) -> int:
    """The word after the clause that goes on from the word `verb`: before a mark, or at the sentence's end."""
    for at in range(verb + 1, len(sentence.words)):
        gap = sentence.gap(at)
        if has_border(gap) or ", " in gap:
            return at
    return len(sentence.words)
