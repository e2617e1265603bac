"""How much there is, and how little of it is independent."""

from __future__ import annotations

from assay.appraisal.echo import EFFECTIVE_FLOOR
from assay.appraisal.index import Index
from assay.appraisal.tally import ItemKind, Tally
from assay.domain.lineage import Independence
from assay.domain.weighing import Counts

_STARTS = 50


def independent_origins(tally: Tally, index: Index) -> int:
    """How many origins of at least 1 dB are shown to be independent of each other.

    The most that are found by taking them greedily: from each of the heaviest fifty on, and then from the heaviest
    down, each that is shown to be independent of all taken before it. One alone counts as one.
    """
    shown = {
        frozenset((pair.a, pair.b))
        for pair in index.material.lineage.dependences
        if pair.independence is Independence.INDEPENDENT
    }
    weighty = [name for name in tally.heaviest_first if abs(tally.items[name].own.mid) >= EFFECTIVE_FLOOR]
    most = 0
    for first in weighty[:_STARTS]:
        taken = [first]
        for name in weighty:
            if all(frozenset((name, other)) in shown for other in taken):
                taken.append(name)
        most = max(most, len(taken))
    return most


def counts_of(tally: Tally, index: Index) -> Counts:
    """Documents in hand, statements, those of them that repeat no other, and the origins that bear on the claim."""
    return Counts(
        documents=sum(document.held for document in index.material.documents),
        statements=len(index.material.statements),
        distinct_statements=len(set(index.leaders.values())),
        origins=sum(item.kind is ItemKind.ORIGIN for item in tally.items.values()),
        independent_origins=independent_origins(tally, index),
        effective_origins=tally.effective(),
    )
