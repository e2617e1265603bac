"""The main predicate of a clause, by the form of its words: what a statement says happened, is, or will be."""

from __future__ import annotations

from collections.abc import Sequence

from assay.extract.clause_words import ClauseWord
from assay.extract.embedding import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    MODALS,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
    is_closed,
)
from assay.texts.verbs import VerbForm, verb_readings
from assay.texts.words import word_set

_OPENERS = word_set("if when while although though because since after before as unless once despite until")
_RELATIVES = word_set("who which that whom whose where")
_ASKING = word_set("how what whether why whatever whoever")
_BEFORE_BASE = MODALS | {"to"}
_BEFORE_NOUN = DETERMINERS | PREPOSITIONS | {"'s"}


def main_predicate(words: Sequence[ClauseWord], first: int, last: int) -> int | None:
    """The place of the main predicate among the words `[first, last)`, or none where no verb is seen.

    Of a verb with auxiliaries it is the full verb ("fallen" in "may have fallen"), of a copula what follows it
    ("unable" in "was unable"). A clause before the main one ("If it rains, ...") and relative clauses of the subject
    are passed over.
    """
    return _walk(words, first, last)[0]


def main_clause(words: Sequence[ClauseWord]) -> list[int]:
    """The places of the words of the main clause up to its predicate, and of an adverb right after it.

    A clause before the main one and relative clauses of its subject are left out. Where no verb is seen, all words.
    """
    predicate, passed = _walk(words, 0, len(words))
    if predicate is None:
        return list(range(len(words)))
    end = predicate + 1
    while (
        end < len(words) and end <= predicate + 2 and (words[end].lower in ADVERBS or words[end].lower.endswith("ly"))
    ):
        end += 1
    left_out = {at for part in passed for at in part}
    return [at for at in range(end) if at not in left_out]


def _walk(words: Sequence[ClauseWord], first: int, last: int) -> tuple[int | None, list[range]]:
    """The main predicate of the words `[first, last)`, and the stretches before it that belong to other clauses."""
    at = _after_opening_clause(words, first, last)
    passed = [range(first, at)] if at > first + 1 else []
    relatives: list[int] = []
    while at < last:
        lower = words[at].lower
        if at == first and lower in _ASKING:
            relatives.append(at)  # "How it ends could decide the rest"
        elif lower in _RELATIVES and at > first and not (lower == "that" and words[at - 1].lower in _BEFORE_NOUN):
            relatives.append(at)
        elif _is_finite(words, at, first):
            head = _head(words, at, last)
            if not relatives:
                return head, passed
            passed.append(range(relatives.pop(), head + 1))
            at = head
        at += 1
    return None, passed


def _after_opening_clause(words: Sequence[ClauseWord], first: int, last: int) -> int:
    if first < last and words[first].lower in {"that"}:
        first += 1
    if first < last and words[first].lower in _OPENERS:
        for at in range(first + 2, last):
            if "," in words[at].gap:
                return at
    return first


def _is_finite(words: Sequence[ClauseWord], at: int, first: int) -> bool:
    """Whether the word `at` is a finite verb, an auxiliary included."""
    lower = words[at].lower
    before = words[at - 1].lower if at > first else ""
    if lower in MODALS or lower in AUXILIARIES - {"be", "been", "being", "having"}:
        return before != "to" and not (words[at].capital and lower in {"may", "will"} and at > first)
    if not before or before in _BEFORE_NOUN or before == "to" or words[at].capital:
        return False
    if at - 1 > first and words[at - 2].lower in _BEFORE_BASE and VerbForm.BASE in verb_readings(before):
        return False  # "to strike deals": the object of a verb
    readings = verb_readings(lower)
    if VerbForm.PAST in readings or (lower.endswith("ed") and len(lower) > 4):
        return not (before in ADVERBS and at - 1 == first)
    if VerbForm.THIRD_PERSON in readings:
        following = words[at + 1].lower if at + 1 < len(words) else ""
        return not before.endswith("s") or before in PRONOUNS or following in DETERMINERS
    return VerbForm.BASE in readings and (before in PRONOUNS or (before.endswith("s") and not before.endswith("ss")))


def _head(words: Sequence[ClauseWord], at: int, last: int) -> int:
    """The full verb, adjective or noun that the verb group beginning at the word `at` leads to."""
    if words[at].lower not in AUXILIARIES:
        return at
    head = at
    for place in range(at + 1, last):
        lower = words[place].lower
        if is_closed(words[place].gap):
            break
        if lower in AUXILIARIES or lower in NEGATIONS or lower in ADVERBS or lower.endswith("ly"):
            continue
        if lower in DETERMINERS:
            continue
        return place
    return head
