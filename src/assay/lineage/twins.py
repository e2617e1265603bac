"""Twins: the statement that another repeats because its text was copied."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from assay.lineage.contents import Content
from assay.lineage.copying import Copying
from assay.lineage.likeness import contradict
from assay.lineage.pile import Pile

LEAST_COMMON = 1 / 3
"""Share of the shorter one's words that the other must have: what was put in another's place is no copy of it."""
LEAST_OVERLAP = 0.5
"""Words two statements' contents must have in common in the aligned text, as a share of the words of either."""


def twins(pile: Pile, copyings: Sequence[Copying], contents: Sequence[Content]) -> Iterator[tuple[int, int]]:
    """Pairs (earlier, later) of statements, by number, that stand in the same place of copied text.

    Both are the publisher's own assertions or neither is; who their sources were taken to be does not matter. One whose
    copy says the contrary, or gives another figure, has none. `contents` are those of all statements, by number.
    """
    number = {document.id: place for place, document in enumerate(pile.documents)}
    for copying in copyings:
        alignment = copying.alignment
        earlier, later = number[alignment.earlier.document.id], number[alignment.later.document.id]
        if not pile.of_document[earlier]:
            continue
        for statement in pile.of_document[later]:
            place = alignment.earlier_range(*pile.words_of[statement])
            twin = _best(pile, earlier, place, voice=pile.is_voice(statement)) if place else None
            if twin is not None and _is_copied(pile, contents, twin, statement):
                yield twin, statement


def _best(pile: Pile, document: int, place: tuple[int, int], *, voice: bool) -> int | None:
    first, last = place
    best, most = None, LEAST_OVERLAP
    for statement in _near(pile, pile.of_document[document], last):
        start, end = pile.words_of[statement]
        common = min(last, end) - max(first, start)
        overlap = common / (max(last, end) - min(first, start))
        if overlap >= most and pile.is_voice(statement) is voice and (best is None or overlap > most):
            best, most = statement, overlap
    return best


def _is_copied(pile: Pile, contents: Sequence[Content], one: int, other: int) -> bool:
    """Whether one has the other's words, and changes nothing that makes it another statement."""
    hashes = []
    for number in (one, other):
        first, last = pile.words_of[number]
        hashes.append(pile.sketches[pile.document_of[number]].words.hashes[first:last].tolist())
    if hashes[0] == hashes[1]:
        return True
    sets = [set(found) for found in hashes]
    enough = len(sets[0] & sets[1]) >= LEAST_COMMON * min(map(len, sets))
    return enough and not contradict(contents[one], contents[other])


def _near(pile: Pile, statements: range, last: int) -> range:
    """The statements of a document whose extent begins before word `last`, no further back than a twin can be."""

    def begins(statement: int) -> int:
        return pile.words_of[statement][0]

    stop = bisect_left(statements, last, key=begins)
    return range(statements[0] + max(0, stop - 40), statements[0] + stop)
