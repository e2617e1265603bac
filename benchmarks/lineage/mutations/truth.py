"""The truth about two documents: the passages that one copied from the other, or both from a third."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.lineage.mutations.words import Word, Words, text_of

LEAST_ASKED = 14
"""Kept words of a passage that is asked for; less may be chance."""
LEAST_COPIED = 40
"""Kept words outside quotation marks, in passages long enough, that make a pair of copies; 1 to 39 are not asked."""
_QUOTED = re.compile(r"[“\"][^“”\"\n]*[”\"]")


@dataclass(frozen=True, slots=True)
class Material:
    """The words of a document and what its copied passages lost of their base texts (root, place) by changed words."""

    words: Words
    lost: frozenset[tuple[str, int]] = frozenset()


@dataclass(frozen=True, slots=True)
class TruePassage:
    """A copied passage: word ranges `[first, last)` in either document, and how many of its words were kept."""

    one_first: int
    one_last: int
    other_first: int
    other_last: int
    kept: int
    unquoted: int


def passages(one: Material, other: Material) -> list[TruePassage]:
    """The maximal copied passages that two documents share, in the order of the first.

    A passage runs from its first to its last kept word; in between stand only changed words, or words that the other
    changed. Neighbouring words that are equal by chance belong to it.
    """
    place_in_other = {(word.root, word.place): place for place, word in enumerate(other.words) if word.root}
    runs: list[list[tuple[int, int]]] = []
    for place, word in enumerate(one.words):
        there = place_in_other.get((word.root, word.place))
        if there is None or not word.root:
            continue
        if runs and _continues(one, other, runs[-1][-1], (place, there)):
            runs[-1].append((place, there))
        else:
            runs.append([(place, there)])
    quoted = quoted_words(one.words), quoted_words(other.words)
    return [_passage(run, one.words, other.words, quoted) for run in runs]


def quoted_words(words: Sequence[Word]) -> list[bool]:
    """For each word whether it stands in double quotation marks."""
    text = text_of(words)
    spans = [match.span() for match in _QUOTED.finditer(text)]
    found: list[bool] = []
    at = 0
    for word in words:
        start = at + len(word.before)
        found.append(any(first <= start < last for first, last in spans))
        at = start + len(word.written) + len(word.after)
    return found


def is_copied(found: Sequence[TruePassage]) -> bool | None:
    """Whether a pair with these passages is a pair of copies; none where too little is shared to ask."""
    if not found:
        return False
    unquoted = sum(passage.unquoted for passage in found if passage.kept >= LEAST_ASKED)
    return True if unquoted >= LEAST_COPIED else None


def _continues(one: Material, other: Material, before: tuple[int, int], after: tuple[int, int]) -> bool:
    if after[1] <= before[1]:
        return False
    skipped_here = one.words[before[0] + 1 : after[0]]
    skipped_there = other.words[before[1] + 1 : after[1]]
    return _only_changes(skipped_here, other) and _only_changes(skipped_there, one)


def _only_changes(skipped: Sequence[Word], compared: Material) -> bool:
    return all(word.changed or (word.root, word.place) in compared.lost for word in skipped)


def _passage(
    run: Sequence[tuple[int, int]], one: Words, other: Words, quoted: tuple[Sequence[bool], Sequence[bool]]
) -> TruePassage:
    kept = len(run)
    unquoted = sum(not quoted[0][here] and not quoted[1][there] for here, there in run)
    (one_first, other_first), (one_last, other_last) = run[0], run[-1]
    while one_first and other_first and one[one_first - 1].folded == other[other_first - 1].folded:
        one_first, other_first, kept = one_first - 1, other_first - 1, kept + 1
    one_last, other_last = one_last + 1, other_last + 1
    while one_last < len(one) and other_last < len(other) and one[one_last].folded == other[other_last].folded:
        one_last, other_last, kept = one_last + 1, other_last + 1, kept + 1
    return TruePassage(one_first, one_last, other_first, other_last, kept, unquoted)
