"""What Assay finds in a made pile."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

import assay
from assay.domain.lineage import Edge
from assay.domain.statement import Statement
from assay.lineage.copying import find_copying
from assay.lineage.order import order_key
from assay.lineage.sketch import sketch
from assay.settings import Settings
from benchmarks.lineage.mutations.made import MadePile

NOT_HELD = "not held: "
RULES = Settings(tagger="rules", reader="rules")
Names = tuple[str, str]
Range = tuple[int, int, int, int]
"""Words `[first, last)` of the one document, then of the other."""


@dataclass(frozen=True, slots=True)
class Found:
    """Pairs of documents with common text and where, edges between documents by name, statements and their origins.

    In `passages` a pair stands under both orders of its names, with the ranges in that order. Documents that are not
    in hand are named by their publisher.
    """

    passages: Mapping[Names, tuple[Range, ...]]
    edges: Mapping[Names, tuple[Edge, ...]]
    statements: Mapping[str, tuple[Statement, ...]]
    origin_of: Mapping[str, str]

    def pairs(self) -> set[frozenset[str]]:
        """The pairs called copies."""
        return {frozenset(names) for names in self.passages}


def find(pile: MadePile, *, traced: bool = True) -> Found:
    """Assay's answers on a pile; without `traced`, only the common passages."""
    name_of = {made.document.id: made.name for made in pile.documents}
    return Found(_passages(pile, name_of), *(_traced(pile) if traced else ({}, {}, {})))


def _passages(pile: MadePile, name_of: Mapping[str, str]) -> dict[Names, tuple[Range, ...]]:
    documents = sorted((made.document for made in pile.documents), key=order_key)
    copyings = find_copying([sketch(one) for one in documents], [one.publisher for one in documents])
    found: dict[Names, tuple[Range, ...]] = {}
    for copying in copyings:
        alignment = copying.alignment
        earlier, later = name_of[alignment.earlier.document.id], name_of[alignment.later.document.id]
        ranges = [(one.earlier_first, one.earlier_last, one.later_first, one.later_last) for one in alignment.passages]
        found[earlier, later] = tuple(ranges)
        found[later, earlier] = tuple((c, d, a, b) for a, b, c, d in ranges)
    return _of_twins_too(pile, found)


def _of_twins_too(pile: MadePile, found: Mapping[Names, tuple[Range, ...]]) -> dict[Names, tuple[Range, ...]]:
    """The passages with those that follow for documents of exactly the same words.

    Of these Assay compares the first alone with other documents, so that ten thousand copies of a report cost little.
    """
    words_of = {made.name: tuple(word.folded for word in made.material.words) for made in pile.documents}
    twins: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name, words in words_of.items():
        twins[words].append(name)
    result = dict(found)
    for (one, other), ranges in found.items():
        for alike in twins[words_of[one]]:
            for alike_other in twins[words_of[other]]:
                if alike != alike_other:
                    result.setdefault((alike, alike_other), ranges)
    return result


def _traced(
    pile: MadePile,
) -> tuple[dict[Names, tuple[Edge, ...]], dict[str, tuple[Statement, ...]], Mapping[str, str]]:
    lineage = assay.trace_lineage([made.document for made in pile.documents], settings=RULES)
    names = {one.id: made.name for one, made in zip(lineage.documents, pile.documents, strict=True)}
    not_held = {one.id: f"{NOT_HELD}{one.publisher}" for one in lineage.value.not_held}
    edges: dict[Names, list[Edge]] = defaultdict(list)
    for edge in lineage.edges:
        ends = [(names | not_held).get(end) for end in (edge.start, edge.end)]
        if ends[0] and ends[1]:
            edges[ends[0], ends[1]].append(edge)
    statements: dict[str, list[Statement]] = defaultdict(list)
    for statement in lineage.listing.statements:
        statements[names[statement.document]].append(statement)
    return (
        {ends: tuple(found) for ends, found in edges.items()},
        {name: tuple(found) for name, found in statements.items()},
        lineage.value.origin_of,
    )
