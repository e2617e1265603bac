"""Upstream: which document or publication each stretch of a document's text came from, and the copies that follow."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assay.domain.lineage import Edge, EdgeKind
from assay.domain.span import Passage, Reason
from assay.lineage.citing import Citation, text_credits
from assay.lineage.copying import LEAST_WORDS, Copying
from assay.lineage.direction import direction
from assay.lineage.naming import Named
from assay.lineage.passages import SharedPassage
from assay.lineage.pile import Pile
from assay.lineage.publications import Publication
from assay.lineage.update_marks import UpdateMarks

IMPLIED_SHARE = 0.5
"""Share of a report that must stand in another, which credits an agency, for the report to be the agency's too."""
IMPLIED_PROBABILITY = 0.8
LEAST_NEW_SHARE = 0.1
"""Share of a document's words that a further parent must account for by itself."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Document `child` had text from document `parent` (numbers) with `probability`, at least .5."""

    child: int
    parent: int
    probability: float
    copying: Copying
    reasons: tuple[Reason, ...]

    def in_child(self, passage: SharedPassage) -> tuple[int, int]:
        """The words of the child that `passage` takes up."""
        if self.child > self.parent:
            return passage.later_first, passage.later_last
        return passage.earlier_first, passage.earlier_last


def taken(pile: Pile, copyings: Sequence[Copying], given: Mapping[int, Sequence[Citation]]) -> list[Taken]:
    """For each pair of documents with common text, who had it from whom, ordered by child and parent."""
    number = {document.id: place for place, document in enumerate(pile.documents)}
    found = []
    named, marks = Named(pile), UpdateMarks()
    for copying in copyings:
        earlier = number[copying.alignment.earlier.document.id]
        later = number[copying.alignment.later.document.id]
        probability, reasons = direction(
            copying,
            given_by_later=given.get(later, ()),
            given_by_earlier=given.get(earlier, ()),
            agency=_is_agency(pile, earlier) - _is_agency(pile, later),
            named=named,
            marks=marks,
        )
        if probability >= 0.5:
            found.append(Taken(later, earlier, probability, copying, reasons))
        else:
            found.append(Taken(earlier, later, 1.0 - probability, copying, reasons))
    return sorted(found, key=_by_child)


class Upstream:
    """Where each word of each document came from: another document in hand, a publication credited, or nowhere else."""

    def __init__(self, pile: Pile, relations: Sequence[Taken], given: Mapping[int, Sequence[Citation]]) -> None:
        self._pile = pile
        self._credited: list[Publication] = []
        self._codes: dict[str, int] = {}
        self._owners: dict[int, NDArray[np.int64]] = {}
        self._paint(relations, text_credits(given))

    def of_words(self, document: int, first: int, last: int) -> int | Publication:
        """Whose text words `[first, last)` are: a document's (by number, its own if in doubt) or a publication's."""
        owners = self._owners.get(document)
        if owners is None or first >= last:
            return document
        values, counts = np.unique(owners[first:last], return_counts=True)
        code = int(values[np.argmax(counts)])
        return code if code >= 0 else self._credited[-code - 1]

    def _paint(self, relations: Sequence[Taken], credited: Mapping[int, Citation]) -> None:
        """The earliest parent's colour goes on over later ones', a credited publication's over all."""
        for relation in sorted(relations, key=_earliest_parent_last):
            for passage in relation.copying.alignment.passages:
                first, last = relation.in_child(passage)
                self._owner_array(relation.child)[first:last] = relation.parent
        for relation in relations:
            for marked, unmarked in ((relation.parent, relation.child), (relation.child, relation.parent)):
                if marked in credited and unmarked not in credited:
                    self._paint_shared(relation, marked, unmarked, credited[marked])
        for number, citation in credited.items():
            first, last = self._pile.sketches[number].words.words_in(citation.credit.covers)
            self._owner_array(number)[first:last] = self._code(citation.credit.publication)
        for relation in relations:
            self._inherit(relation)

    def _inherit(self, relation: Taken) -> None:
        """A copy of the same words throughout came from wherever its original came from."""
        parent, child = self._owner_array(relation.parent), self._owner_array(relation.child)
        words = self._pile.sketches[relation.parent].words, self._pile.sketches[relation.child].words
        if np.array_equal(words[0].hashes, words[1].hashes):
            inherited = child == relation.parent
            child[inherited] = parent[inherited]

    def _paint_shared(self, relation: Taken, marked: int, unmarked: int, citation: Citation) -> None:
        publication = citation.credit.publication
        if self._pile.key_of(unmarked) == publication.key:
            return
        covered = self._pile.sketches[marked].words.words_in(citation.credit.covers)
        for passage in relation.copying.alignment.passages:
            earlier = (passage.earlier_first, passage.earlier_last)
            later = (passage.later_first, passage.later_last)
            there, here = (earlier, later) if marked < unmarked else (later, earlier)
            if covered[0] <= there[0] and there[1] <= covered[1]:
                self._owner_array(unmarked)[here[0] : here[1]] = self._code(publication)

    def _owner_array(self, document: int) -> NDArray[np.int64]:
        if document not in self._owners:
            self._owners[document] = np.full(len(self._pile.sketches[document].words), document, dtype=np.int64)
        return self._owners[document]

    def _code(self, publication: Publication) -> int:
        if publication.key not in self._codes:
            self._credited.append(publication)
            self._codes[publication.key] = -len(self._credited)
        return self._codes[publication.key]


def copy_edges(pile: Pile, relations: Sequence[Taken], given: Mapping[int, Sequence[Citation]]) -> list[Edge]:
    """Edges of kind `copies`: for each document, the fewest others that account for the text it shares.

    A document whose text is credited as a whole to a publication has it from there: what it shares with others that
    credit the same one says nothing about them (its edge to the publication is a citation's, see `edges`). A document
    without such a credit that shares at least half of its text with one that has, is taken to have it from there too.
    """
    credited = text_credits(given)
    by_child: dict[int, list[Taken]] = defaultdict(list)
    for relation in relations:
        by_child[relation.child].append(relation)
    implied = _implied(pile, relations, credited)
    edges = [edge for _, edge in sorted(implied.items())]
    for child in sorted(by_child):
        if child in credited or child in implied:
            continue
        for relation in _parents(by_child[child], len(pile.sketches[child].words)):
            reasons = (relation.copying.reason(), *relation.reasons)
            ends = pile.documents[child].id, pile.documents[relation.parent].id
            edges.append(Edge(*ends, _kind(relation), relation.probability, reasons))
    return edges


def _kind(relation: Taken) -> EdgeKind:
    """Whether the child quotes the common words, marking them as another's, or copies them."""
    copying = relation.copying
    quoted = copying.quoted_only_in_later if relation.child > relation.parent else copying.quoted_only_in_earlier
    return EdgeKind.QUOTES if 2 * quoted > copying.alignment.matched else EdgeKind.COPIES


def _implied(pile: Pile, relations: Sequence[Taken], credited: Mapping[int, Citation]) -> dict[int, Edge]:
    best: dict[int, tuple[int, Taken, int]] = {}  # words in common, the relation, the document with the credit
    for relation in relations:
        for marked, unmarked in ((relation.parent, relation.child), (relation.child, relation.parent)):
            if marked not in credited or unmarked in credited:
                continue
            citation = credited[marked]
            share = relation.copying.alignment.matched / max(1, int(pile.sketches[unmarked].compared.sum()))
            own = pile.key_of(unmarked) == citation.credit.publication.key
            if share < IMPLIED_SHARE or own or citation.target == pile.documents[unmarked].id:
                continue
            if unmarked not in best or relation.copying.alignment.matched > best[unmarked][0]:
                best[unmarked] = (relation.copying.alignment.matched, relation, marked)
    edges = {}
    for number, (_, relation, marked) in best.items():
        citation = credited[marked]
        other = pile.documents[marked].publisher or pile.documents[marked].title or "Another report"
        why = f"{other} has the same text and credits it to {citation.credit.publication.name}."
        shown = (Passage(citation.credit.document, citation.credit.span.start, citation.credit.span.end),)
        ends = pile.documents[number].id, citation.target
        reasons = (Reason(why, shown), relation.copying.reason())
        edges[number] = Edge(*ends, EdgeKind.COPIES, IMPLIED_PROBABILITY, reasons)
    return edges


def _parents(relations: Sequence[Taken], words: int) -> list[Taken]:
    """The parents that account for the shared text, greedily: most words first, the earliest on a tie."""
    free = np.ones(words, dtype=bool)
    chosen: list[Taken] = []
    left = list(relations)
    least = max(1, min(LEAST_WORDS, int(LEAST_NEW_SHARE * words)))
    while left:
        gains = [(_gain(free, relation), -relation.parent, place) for place, relation in enumerate(left)]
        gain, _, place = max(gains)
        if gain < least:
            break
        relation = left.pop(place)
        chosen.append(relation)
        for passage in relation.copying.alignment.passages:
            first, last = relation.in_child(passage)
            free[first:last] = False
    return chosen


def _gain(free: NDArray[np.bool_], relation: Taken) -> int:
    ranges = (relation.in_child(passage) for passage in relation.copying.alignment.passages)
    return sum(int(free[first:last].sum()) for first, last in ranges)


def _is_agency(pile: Pile, number: int) -> int:
    publication = pile.published_by[number]
    return int(publication is not None and publication.agency)


def _by_child(relation: Taken) -> tuple[int, int]:
    return relation.child, relation.parent


def _earliest_parent_last(relation: Taken) -> tuple[int, int]:
    return relation.child, -relation.parent
