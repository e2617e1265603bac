"""Twins: the statement that another repeats because its text was copied."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from assay.lineage.contents import Content
from assay.lineage.copying import Copying
from assay.lineage.likeness import contradict, other_event
from assay.lineage.pile import Pile

LEAST_COMMON = 0.6
"""Share of the shorter one's words that the other must have: what was put in another's place is no copy of it."""
LEAST_OVERLAP = 0.5
"""Words two statements' contents must have in common in the aligned text, as a share of the words of either."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Two documents, by number, with the pairs (earlier, later) of statements in one place of their common text."""

    earlier: int
    later: int
    pairs: tuple[tuple[int, int], ...]


def in_one_place(pile: Pile, copyings: Sequence[Copying]) -> list[Placed]:
    """The statements that stand in the same place of copied text, whatever they say there.

    Both are the publisher's own assertions or neither is; who their sources were taken to be does not matter.
    """
    number = {document.id: place for place, document in enumerate(pile.documents)}
    found = []
    for copying in copyings:
        alignment = copying.alignment
        earlier, later = number[alignment.earlier.document.id], number[alignment.later.document.id]
        pairs = []
        for statement in pile.of_document[later] if pile.of_document[earlier] else ():
            place = alignment.earlier_range(*pile.words_of[statement])
            twin = _best(pile, earlier, place, voice=pile.is_voice(statement)) if place else None
            if twin is not None:
                pairs.append((twin, statement))
        found.append(Placed(earlier, later, tuple(pairs)))
    return found


def twins(pile: Pile, placed: Sequence[Placed], contents: Sequence[Content]) -> Iterator[tuple[int, int]]:
    """Pairs (earlier, later) of statements, by number, of which the later is a copy of the earlier.

    One whose copy says the contrary, or gives another figure, date or name, has none. `contents` are those of all
    statements, by number.
    """
    for found in placed:
        yield from (pair for pair in found.pairs if _is_copied(pile, contents, *pair))


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
    enough = int(LCSseq.similarity(*hashes)) >= LEAST_COMMON * min(map(len, hashes))
    first_content, second_content = contents[one], contents[other]
    return enough and not contradict(first_content, second_content) and not other_event(first_content, second_content)


def _near(pile: Pile, statements: range, last: int) -> range:
    """The statements of a document whose extent begins before word `last`, no further back than a twin can be."""

    def begins(statement: int) -> int:
        return pile.words_of[statement][0]

    stop = bisect_left(statements, last, key=begins)
    return range(statements[0] + max(0, stop - 40), statements[0] + stop)
