"""Repeats: which statements are one assertion, and the edges from each repetition to the first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assay.domain.lineage import Edge, EdgeKind
from assay.domain.span import Passage, Reason
from assay.domain.statement import Quote
from assay.lineage.copying import Copying
from assay.lineage.groups import Groups
from assay.lineage.order import published
from assay.lineage.pile import Pile
from assay.lineage.same_statement import same_statements, same_voices
from assay.lineage.twins import twins

SURELY_LATER = 0.9
"""Probability that what is known to have come out later repeats the earlier, rather than the other way round."""


@dataclass(frozen=True, slots=True)
class Repeats:
    """Statements (by number) in groups that are one assertion each.

    `copied` are those in copied text, `verbatim` those of a publisher that has the words of another's report.
    """

    groups: Groups
    copied: frozenset[int]
    verbatim: frozenset[int] = frozenset()


def find_repeats(pile: Pile, copyings: Sequence[Copying]) -> Repeats:
    """Which statements of the pile are the same: in copied text, of one source, or word for word."""
    groups = Groups(len(pile.statements))
    copied: set[int] = set()
    for earlier, later in twins(pile, copyings):
        groups.join(earlier, later)
        copied.add(later)
    for earlier, later in same_statements(pile):
        groups.join(earlier, later)
    verbatim: set[int] = set()
    for earlier, later in same_voices(pile):
        groups.join(earlier, later)
        verbatim.add(later)
    return Repeats(groups, frozenset(copied), frozenset(verbatim - copied))


def repeats_of(pile: Pile, groups: Groups) -> Mapping[str, tuple[str, ...]]:
    """For each statement the later ones that repeat it: all of them for the first of a group, none for the others."""
    later: dict[int, list[str]] = defaultdict(list)
    for number, statement in enumerate(pile.statements):
        if groups.first(number) != number:
            later[groups.first(number)].append(statement.id)
    return {statement.id: tuple(later[number]) for number, statement in enumerate(pile.statements)}


def repeat_edges(pile: Pile, repeats: Repeats) -> list[Edge]:
    """An edge from each repetition to the first statement of its group."""
    edges = []
    for number, statement in enumerate(pile.statements):
        first = repeats.groups.first(number)
        if first != number:
            kind, why = _kind(pile, number, repeats)
            places = tuple(_passage(pile, place) for place in (number, first))
            ends = statement.id, pile.statements[first].id
            edges.append(Edge(*ends, kind, _probability(pile, number, first), (Reason(why, places),)))
    return edges


def _kind(pile: Pile, number: int, repeats: Repeats) -> tuple[EdgeKind, str]:
    if number in repeats.copied:
        return EdgeKind.COPIES, "Stands in the same place of copied text."
    if number in repeats.verbatim:
        return EdgeKind.COPIES, "Says in its own voice, word for word, what another report says."
    if pile.statements[number].quote in {Quote.DIRECT, Quote.MIXED}:
        return EdgeKind.QUOTES, "Quotes the same source's same words."
    return EdgeKind.PARAPHRASES, "Gives the same source's statement in other words."


def _probability(pile: Pile, number: int, first: int) -> float:
    this, that = pile.document_of[number], pile.document_of[first]
    earlier, later = published(pile.documents[that]), published(pile.documents[this])
    known = this == that or (earlier is not None and later is not None and earlier.before(later) is not None)
    return SURELY_LATER if known else 0.5


def _passage(pile: Pile, number: int) -> Passage:
    statement = pile.statements[number]
    return Passage(statement.document, statement.extent.start, statement.extent.end)
