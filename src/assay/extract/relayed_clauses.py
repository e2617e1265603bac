"""What a mark of hearsay is over: the clause around it, in pieces, or nothing where it marks a phrase alone.

"The duke, it is said, paid in goats", "The striker has reportedly agreed terms" and "..., or so rumour has it" are
over a clause; "the allegedly stolen car", "sold for reportedly nine crowns" and "left, reportedly for good" are not.
"""

from __future__ import annotations

from dataclasses import dataclass

from assay.domain.span import Span
from assay.extract.lexicon import ADVERBS, AUXILIARIES, TIME_WORDS, cue_verbs, listed
from assay.extract.phrases import PREPOSITIONS, has_border, is_finite, is_noun_phrase, is_past
from assay.extract.saying_clauses import opens_clause
from assay.extract.sentence_words import SentenceWords
from assay.texts.verbs import verb_readings

_JOINING = listed("and but or yet")
_ENDS_CLAUSE = listed("but yet whereas although though while")
_OPENS_ADJUNCT = listed("when after before since as because once if until last next this while then now")
_ARTICLES = listed("the a an his her its their my our your no every")
_INSERTING = ",–—()"
_RELATIVES = listed("who which that whose whom where")


@dataclass(frozen=True, slots=True)
class Clause:
    """The words `[first, last)` of a sentence, of which `[mark, after)` are the mark."""

    first: int
    mark: int
    after: int
    last: int


def relayed_pieces(sentence: SentenceWords, clause: Clause) -> tuple[Span, ...]:
    """What the mark of a clause is over, without the mark, in reading order; empty where it is over a phrase alone."""
    if clause.mark == clause.first:
        return _opened(sentence, clause)
    if clause.after == clause.last or _is_closing(sentence, clause):
        return _closed(sentence, clause)
    if _is_inserted(sentence, clause.after):
        return _around(sentence, clause)
    return _in_verb_group(sentence, clause)


def _opened(sentence: SentenceWords, clause: Clause) -> tuple[Span, ...]:
    """ "Reportedly, the duke paid", "Rumour has it that the duke paid"."""
    words, first, last = sentence.words, clause.after, _end(sentence, clause)
    if first >= last:
        return ()
    is_adverb = clause.after - clause.mark == 1
    if not is_adverb and words[first].lower == "that":
        return (sentence.between(first + 1, last),) if first + 1 < last else ()
    if "," in sentence.gap(first):
        return (sentence.between(first, last),) if last - first > 2 else ()
    comma = next((at for at in range(first + 1, last) if "," in sentence.gap(at)), last)
    return (sentence.between(first, last),) if opens_clause(sentence, first, comma) else ()


def _closed(sentence: SentenceWords, clause: Clause) -> tuple[Span, ...]:
    """ "The duke paid in goats, or so rumour has it"."""
    is_adverb = clause.after - clause.mark == 1
    if not is_adverb and not _is_inserted(sentence, clause.mark):
        return ()
    return (sentence.between(clause.first, clause.mark),) if clause.mark - clause.first > 2 else ()


def _is_closing(sentence: SentenceWords, clause: Clause) -> bool:
    """Whether a clause ends with the mark and what follows is another: "..., allegedly, but nobody saw it"."""
    return _is_inserted(sentence, clause.mark) and clause.after == _end(sentence, clause)


def _around(sentence: SentenceWords, clause: Clause) -> tuple[Span, ...]:
    """ "The contract, it is claimed, was signed": the mark between two commas, dashes or brackets."""
    words = sentence.words
    if not _is_inserted(sentence, clause.mark) or words[clause.mark - 1].lower in _JOINING:
        return ()
    last = _end(sentence, clause)
    return (sentence.between(clause.first, clause.mark), sentence.between(clause.after, last))


def _in_verb_group(sentence: SentenceWords, clause: Clause) -> tuple[Span, ...]:
    """ "The striker has | reportedly | agreed terms", "Last winter the kiln | was found | to have leaked"."""
    words = sentence.words
    verb = clause.mark
    while verb > clause.first and words[verb - 1].lower in (AUXILIARIES | ADVERBS) and not sentence.gap(verb).strip():
        verb -= 1
    helped = any(word.lower in AUXILIARIES for word in words[verb : clause.mark])
    is_passive = words[clause.mark].lower in AUXILIARIES
    if not helped and not is_passive and not _goes_on_with_verb(sentence, clause):
        return ()
    if clause.after - clause.mark > 1 and not is_passive:
        return ()
    subject = _subject(sentence, clause.first, verb)
    if subject is None or (_is_inserted(sentence, clause.mark) and not _closes_aside(sentence, subject, clause.mark)):
        return ()
    last = _end(sentence, clause)
    return (sentence.between(subject, clause.mark), sentence.between(clause.after, last)) if last > clause.after else ()


def _closes_aside(sentence: SentenceWords, first: int, mark: int) -> bool:
    """Whether the comma before a mark closes an aside of the subject: "The clerk, who left, reportedly ...\"."""
    return any(
        "," in sentence.gap(at) and is_noun_phrase(sentence.text, sentence.words, first, at)
        for at in range(first + 1, mark)
    )


def _goes_on_with_verb(sentence: SentenceWords, clause: Clause) -> bool:
    """Whether the verb of the clause follows the mark, and no participle of the noun before it."""
    words, place = sentence.words, clause.after
    verb, before = words[place], words[clause.mark - 1].lower
    if verb.capital or before in _ARTICLES | PREPOSITIONS or sentence.gap(place).strip():
        return False
    if is_finite(words, place):
        return True
    if verb.lower.endswith("ing") or not (is_past(verb) or _is_verb(verb.lower)):
        return False
    for at in range(place + 1, clause.last):
        if "," in sentence.gap(at) or has_border(sentence.gap(at)) or words[at].lower in _RELATIVES | _JOINING:
            return True
        if is_finite(words, at):
            return False
    return True


def _is_verb(word: str) -> bool:
    """Whether a word can be a verb: it is in the list of verbs or of those that attribute."""
    return bool(verb_readings(word)) or word in cue_verbs()


def _subject(sentence: SentenceWords, first: int, verb: int) -> int | None:
    """The word with which the clause begins whose verb group begins with the word `verb`, or none.

    A time or place before its subject belongs to it; a clause joined to it does not.
    """
    words = sentence.words
    if words[first].lower == "there" and verb == first + 1:
        return first
    inner = range(first + 1, verb)
    joined = [at for at in inner if "," in sentence.gap(at) and words[at].lower in _JOINING]
    for start in (*joined, first, *(at for at in inner if "," in sentence.gap(at))):
        opened = start + (words[start].lower in _JOINING and start + 1 < verb)
        if not is_noun_phrase(sentence.text, words, opened, verb):
            continue
        if start in joined:
            if not any(is_past(words[at]) or is_finite(words, at) for at in range(first, start)):
                continue
            return opened
        return first if opened == first or _is_adjunct(sentence, first, opened) else None
    if not _is_adjunct(sentence, first, verb):
        return None
    found = (at for at in range(first + 2, verb) if is_noun_phrase(sentence.text, words, at, verb))
    return first if next(found, None) is not None else None


def _is_adjunct(sentence: SentenceWords, first: int, last: int) -> bool:
    """Whether the words `[first, last)` open a sentence with a time, place or circumstance."""
    words = sentence.words
    opener = words[first].lower
    if opener in _OPENS_ADJUNCT:
        return True
    is_opener = opener in PREPOSITIONS | TIME_WORDS | ADVERBS or opener.endswith("ly")
    return is_opener and not any(is_finite(words, at) for at in range(first, last))


def _end(sentence: SentenceWords, clause: Clause) -> int:
    """The word after the clause: before a mark and a clause of contrast ("..., but nobody saw it"), or its last."""
    words = sentence.words
    for at in range(clause.after, clause.last):
        if ";" in sentence.gap(at):
            return at
        opens = words[at].lower in _ENDS_CLAUSE and "," in sentence.gap(at)
        if opens and opens_clause(sentence, at + 1, clause.last):
            return at
    return clause.last


def _is_inserted(sentence: SentenceWords, place: int) -> bool:
    gap = sentence.gap(place)
    return any(mark in gap for mark in _INSERTING) or " -" in gap
