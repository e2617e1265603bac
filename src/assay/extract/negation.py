"""What is negated: the negations whose scope holds a predicate, and a cue that denies what it introduces.

A predicate is negated by a word of its own group ("has not fallen", "will never fall"), by its subject ("no crane
fell", "none of the cranes has fallen", "neither fell") and, if it is a noun, by its own phrase ("no fall", "without a
fall").
"""

from __future__ import annotations

from collections.abc import Sequence

from assay.extract.clause_words import ClauseWord
from assay.extract.embedding import (
    AUXILIARIES,
    BORDERS,
    NEGATIONS,
    PREPOSITIONS,
    Group,
    is_closed,
    is_verb,
    phrase_first,
)
from assay.texts.words import word_set

_NO_SUBJECT = word_set("no nobody none neither nothing few hardly scarcely barely")
_RELATIVES = word_set("who which that whom")
_INVERTING = word_set("nor neither never rarely seldom hardly")  # "nor has it fallen"
_LONGEST_SUBJECT = 9  # words


def negations_of(words: Sequence[ClauseWord], place: int, group: Group) -> tuple[int, ...]:
    """The words that negate the predicate at `place` with its `group`, in reading order; two of them cancel out.

    "Not only" negates nothing.
    """
    own = tuple(at for at in group.negations if not _is_not_only(words, at))
    if group.infinitive is not None:
        return own
    if not group.modals and not group.auxiliaries:
        phrase = range(phrase_first(words, place), place)
        found = tuple(at for at in phrase if words[at].lower in NEGATIONS and at not in own)
        before = phrase.start - 1
        if before >= 0 and words[before].lower == "without" and not is_closed(words[phrase.start].gap):
            found = (before, *found)
        if found:
            return tuple(sorted({*found, *own}))
    subject = _negated_subject(words, group.first)
    return own if subject is None else (subject, *(at for at in own if at != subject))


def is_negated(words: Sequence[ClauseWord], place: int, group: Group) -> bool:
    """Whether an odd number of negations has the predicate at `place` in its scope."""
    return len(negations_of(words, place, group)) % 2 == 1


def _negated_subject(words: Sequence[ClauseWord], first: int) -> int | None:
    """The word that makes nothing of the subject of the verb group that begins at the word `first`."""
    for at in range(first - 1, max(-1, first - 1 - _LONGEST_SUBJECT), -1):
        lower = words[at].lower
        if is_closed(words[at + 1].gap) and at + 1 <= first:
            return None
        if lower in _NO_SUBJECT:
            in_relative = at > 0 and words[at - 1].lower in _RELATIVES
            return None if in_relative else at
        if lower in AUXILIARIES and at and words[at - 1].lower in _INVERTING:
            return at - 1
        if lower in AUXILIARIES or (lower in BORDERS and lower not in {"or", "and", "who"}):
            return None
        if at < first - 1 and lower not in PREPOSITIONS and is_verb(lower) and not lower.endswith(("ed", "ing", "s")):
            return None
    return None


def _is_not_only(words: Sequence[ClauseWord], at: int) -> bool:
    return words[at].lower == "not" and at + 1 < len(words) and words[at + 1].lower in {"only", "just", "merely"}
