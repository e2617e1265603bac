"""Repeats: which statements are one assertion, and the edges from each repetition to the first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assay.domain.lineage import Edge, EdgeKind
from assay.domain.span import Passage, Reason
from assay.domain.statement import Quote
from assay.lineage.bulletins import Bulletins
from assay.lineage.contents import Content
from assay.lineage.copying import Copying
from assay.lineage.groups import Groups
from assay.lineage.order import published
from assay.lineage.pile import Pile
from assay.lineage.same_statement import same_statements, same_voices
from assay.lineage.twins import in_one_place, twins
from assay.texts.dates import day_of

SURELY_LATER = 0.9
"""Probability that what is known to have come out later repeats the earlier, rather than the other way round."""
LATER_IN_TRANSLATION = 0.7
"""The same where one of them is a translation: that the two are of one saying is itself less sure."""


@dataclass(frozen=True, slots=True)
class Repeats:
    """Statements (by number) in groups that are one assertion each.

    `copied` are those in copied text, `verbatim` those of a publisher that has the words of another's report,
    `in_translation` those that are one with another in translation.
    """

    groups: Groups
    copied: frozenset[int]
    verbatim: frozenset[int] = frozenset()
    in_translation: frozenset[int] = frozenset()


def find_repeats(pile: Pile, copyings: Sequence[Copying], contents: Sequence[Content]) -> Repeats:
    """Which statements of the pile are the same: in copied text, of one source, or word for word."""
    groups = Groups(len(pile.statements))
    copied: set[int] = set()
    placed = in_one_place(pile, copyings)
    bulletins = Bulletins(pile, placed, contents)
    for earlier, later in twins(pile, placed, contents):
        if not bulletins.apart(earlier, later):
            groups.join(earlier, later)
            copied.add(later)
    foreign: set[int] = set()
    for same in same_statements(pile, contents, bulletins):
        groups.join(same.earlier, same.later)
        if same.in_translation:
            foreign.add(same.later)
    verbatim: set[int] = set()
    for earlier, later in same_voices(pile, contents, bulletins):
        groups.join(earlier, later)
        verbatim.add(later)
    return Repeats(groups, frozenset(copied), frozenset(verbatim - copied), frozenset(foreign - copied - verbatim))


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
            kind, why = _kind(pile, number, first, repeats)
            places = tuple(_passage(pile, place) for place in (number, first))
            ends = statement.id, pile.statements[first].id
            probability = _probability(pile, number, first, in_translation=number in repeats.in_translation)
            edges.append(Edge(*ends, kind, probability, (Reason(why, places),)))
    return edges


def _kind(pile: Pile, number: int, first: int, repeats: Repeats) -> tuple[EdgeKind, str]:
    if number in repeats.copied:
        return EdgeKind.COPIES, "Stands in the same place of copied text."
    if number in repeats.verbatim:
        return EdgeKind.COPIES, "Says in its own voice, word for word, what another report says."
    if number in repeats.in_translation:
        return EdgeKind.PARAPHRASES, "Gives the same source's statement in translation."
    again = _said_again(pile, number, first)
    if pile.statements[number].quote in {Quote.DIRECT, Quote.MIXED}:
        return EdgeKind.QUOTES, f"Quotes the same source's same words{again}."
    return EdgeKind.PARAPHRASES, f"Gives the same source's statement in other words{again}."


def _said_again(pile: Pile, number: int, first: int) -> str:
    """The same source may say it again on another day: one assertion, repeated."""
    days = [day_of(pile.statements[place].said_at) for place in (number, first)]
    return "" if None in days or days[0] == days[1] else ", said again on another day"


def _probability(pile: Pile, number: int, first: int, *, in_translation: bool) -> float:
    this, that = pile.document_of[number], pile.document_of[first]
    earlier, later = published(pile.documents[that]), published(pile.documents[this])
    known = this == that or (earlier is not None and later is not None and earlier.before(later) is not None)
    if not known:
        return 0.5
    return LATER_IN_TRANSLATION if in_translation else SURELY_LATER


def _passage(pile: Pile, number: int) -> Passage:
    statement = pile.statements[number]
    return Passage(statement.document, statement.extent.start, statement.extent.end)
