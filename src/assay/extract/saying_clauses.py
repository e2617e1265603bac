"""Clauses of saying, told by grammar: a noun phrase, a verb of saying in a finite form, and a clause that it takes.

"Residents had told the paper that the river was rising": subject, verb group, addressee, clause. The subject must be a
noun phrase as a whole, so that nothing is found where the words before the verb say something else.
"""

from __future__ import annotations

from dataclasses import dataclass

from assay.extract.clauses import Word
from assay.extract.lexicon import ADVERBS, AUXILIARIES, TIME_WORDS, CueKind, cue_verbs, listed
from assay.extract.phrases import DETERMINERS, SUBJECT_PRONOUNS, has_border, is_finite, is_noun_phrase, is_past
from assay.extract.sentence_words import SentenceWords
from assay.texts.verbs import verb_readings

# Verbs that name whom it is said to before what is said.
TELLING = listed("tell remind inform assure warn notify ask")
_OBJECT_PRONOUNS = listed("me us him them you her it reporters journalists")
_ASKED = listed("whether if how why what when where who which")
_BEING = listed("is am are was were be been being")
_MARKS_CLAUSE = _ASKED - {"who", "which"} | {"that"}
_FARTHEST_VERB = 40  # words from the beginning of a clause to its verb
_LONGEST_ADDRESSEE = 10  # words
_PLURALS = listed("and i we you they people police men women children both many some most few others all data")
_SETTINGS = listed(
    "statement interview email letter tweet speech post report conference briefing memo hearing message text note court"
)
_SHOWING = listed("show find indicate agree understand learn hear know determine prove")
_ONLY_SUBJECTS = listed("he she they we i")  # a past right after one is finite, no participle
_QUOTES = '"“‘«'


@dataclass(frozen=True, slots=True)
class SayingClause:
    """The words of a clause of saying: the subject `[first, verb)`, the verb group `[verb, after)`, then what is said.

    That begins at the word `content`; `lemma` is the verb's.
    """

    first: int
    verb: int
    after: int
    content: int
    lemma: str


def saying_clause(sentence: SentenceWords, first: int, last: int, *, sure: bool = False) -> SayingClause | None:
    """The clause of saying that opens with the word `first` and ends before the word `last`, or none.

    With `sure`, what is said must be marked ("that") or have a verb that is finite for certain; of "say" anything goes.
    """
    words = sentence.words
    for place in range(first + 1, min(last - 1, first + _FARTHEST_VERB)):
        word = words[place]
        entry = cue_verbs().get(word.lower)
        if entry is None or word.capital or entry[1] is CueKind.OBJECT:
            continue
        verb = verb_group_start(sentence, place, first)
        if verb == first or not _is_active(words, verb, place) or not _agrees(words, first, verb, place, entry[0]):
            continue
        if not is_noun_phrase(sentence.text, words, first, verb):
            continue
        content = content_start(sentence, place, last, lemma=entry[0], kind=entry[1], sure=sure and entry[0] != "say")
        if content is not None:
            return SayingClause(first, verb, place + 1, content, entry[0])
    return None


def verb_group_start(sentence: SentenceWords, place: int, floor: int) -> int:
    """The first of the auxiliaries and adverbs that stand right before the verb at the word `place`."""
    start, words = place, sentence.words
    while start > floor and words[start - 1].lower in AUXILIARIES | ADVERBS and not sentence.gap(start).strip():
        if words[start - 1].capital and start > 1:  # "on 2 May"
            break
        start -= 1
    return start


def content_start(
    sentence: SentenceWords, place: int, last: int, *, lemma: str, kind: CueKind, sure: bool = False
) -> int | None:
    """The word at which what is said begins after the verb at the word `place`, or none where no clause follows."""
    words = sentence.words
    start = after_adjuncts(sentence, place + 1, last)
    if lemma in TELLING:
        start = after_addressee(sentence, start, last)
    elif start + 1 < last and words[start].lower == "to":
        start = _after_hearer(sentence, start, last)
    if start >= last:
        return None
    if any(mark in sentence.gap(start) for mark in _QUOTES):
        return start
    if has_border(sentence.gap(start)) or "," in sentence.gap(start):
        return None
    if words[start].lower in _MARKS_CLAUSE | {"who", "which"}:
        return start if words[start].lower == "that" or last - start > 2 else None
    shows = kind is CueKind.MARKED and lemma in _SHOWING
    takes_clause = kind is CueKind.CLAUSE or shows
    return start if takes_clause and opens_clause(sentence, start, last, sure=sure or shows) else None


def after_adjuncts(sentence: SentenceWords, start: int, last: int) -> int:
    """The word after the time and setting of a saying ("on Monday", "in a statement")."""
    words = sentence.words
    moved = True
    while moved and start < last:
        moved = False
        while start < last and words[start].lower in TIME_WORDS - {"this", "last"} and "," not in sentence.gap(start):
            start, moved = start + 1, True
        if start < last and words[start].lower in {"in", "at", "during", "on", "via"}:
            near = range(start + 1, min(last, start + 6))
            noun = next((at for at in near if words[at].lower in _SETTINGS), None)
            if noun is not None and not any("," in sentence.gap(at) for at in range(start + 1, noun + 1)):
                start, moved = noun + 1, True
    return start


def after_addressee(sentence: SentenceWords, start: int, last: int) -> int:
    """The word after whom something is told, which begins at the word `start`; `start` where nobody is told.

    The addressee ends before "that" or a word that asks, or else where a clause of its own begins.
    """
    words = sentence.words
    if start >= last or words[start].lower == "that":
        return start
    limit = min(last, start + _LONGEST_ADDRESSEE + 1)
    marked = next((at for at in range(start + 1, limit) if words[at].lower in _MARKS_CLAUSE), None)
    if marked is not None and _names_somebody(sentence, start, marked):
        return marked
    if words[start].lower in _OBJECT_PRONOUNS and start + 1 < last:
        following = after_adjuncts(sentence, start + 1, last)
        return (
            following if words[start].lower not in {"her", "it"} or opens_clause(sentence, following, last) else start
        )
    for end in range(start + 1, limit):
        opener = words[end]
        opens = opener.lower in DETERMINERS | SUBJECT_PRONOUNS | {"there"} or any(
            mark in sentence.gap(end) for mark in _QUOTES
        )
        if opens and is_noun_phrase(sentence.text, words, start, end) and opens_clause(sentence, end, last):
            return end
    return start


def _after_hearer(sentence: SentenceWords, start: int, last: int) -> int:
    """The word "that" after "to" and whom it is said to ("whispered to her that"); `start` where there is none."""
    words = sentence.words
    near = range(start + 2, min(last, start + _LONGEST_ADDRESSEE + 2))
    that = next((at for at in near if words[at].lower == "that"), None)
    return that if that is not None and _names_somebody(sentence, start + 1, that) else start


def _names_somebody(sentence: SentenceWords, start: int, end: int) -> bool:
    words = sentence.words
    if any(word.lower in {"to", "not"} for word in words[start:end]):
        return False
    if words[start].lower in _OBJECT_PRONOUNS:
        return not any(has_border(sentence.gap(at)) or is_finite(words, at) for at in range(start + 1, end))
    return is_noun_phrase(sentence.text, words, start, end)


def opens_clause(sentence: SentenceWords, start: int, last: int, *, sure: bool = False) -> bool:
    """Whether a clause begins with the word `start`: a noun phrase, then a finite verb before the word `last`.

    With `sure` the verb must have a form that is finite for certain.
    """
    words = sentence.words
    if start < last and words[start].lower == "there" and start + 1 < last:
        return is_finite(words, start + 1)
    for verb in range(start + 1, min(last, start + _FARTHEST_VERB)):
        if is_finite(words, verb) or is_past(words[verb]) or words[verb].lower.endswith("s"):
            is_its_verb = verb == start + 1 and words[start].lower in _ONLY_SUBJECTS and is_past(words[verb])
            certain = (
                is_finite(words, verb)
                or is_its_verb
                or (not sure and bool(verb_readings(words[verb].lower)) and verb + 1 < last)
            )
            if certain and is_noun_phrase(sentence.text, words, start, verb):
                return True
        if has_border(sentence.gap(verb)):
            return False
    return False


def _agrees(words: list[Word], first: int, verb: int, place: int, lemma: str) -> bool:
    """Whether a verb in its base form without a helper has a subject in the plural ("officials state that ...")."""
    if words[place].lower != lemma or any(word.lower in AUXILIARIES for word in words[verb:place]):
        return True
    subject = [word.lower for word in words[first:verb]]
    return any(word in _PLURALS or (word.endswith("s") and not word.endswith(("ss", "us", "'s"))) for word in subject)


def _is_active(words: list[Word], verb: int, place: int) -> bool:
    """Whether the verb at `place`, with its helpers from `verb` on, is an active finite form."""
    helpers = [word.lower for word in words[verb:place]]
    form = words[place].lower
    auxiliaries = [word for word in helpers if word in AUXILIARIES]
    if form.endswith("ing") or any(word in _BEING for word in auxiliaries):
        return form.endswith("ing") and bool(auxiliaries)
    return True
