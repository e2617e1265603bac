"""Circular reporting: documents that, each after the next, cite themselves in the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from assay.domain.finding import Finding
from assay.domain.lineage import Edge, EdgeKind
from assay.lineage.citing import Citation
from assay.lineage.credit import CreditKind
from assay.lineage.groups import Groups
from assay.lineage.pile import Pile
from assay.texts.words import content_stems

if TYPE_CHECKING:
    import networkx as nx

LONGEST = 8
"""Documents in a circle that is looked for as such; of longer ones, one is shown."""
MOST_PER_TANGLE = 20
"""Circles shown of documents that all cite one another."""
SURE = 0.6
"""Probability of an edge's direction from which it counts; a guess makes no circle."""
LEAST_COMMON_STEMS = 3
"""Content stems that each citing sentence must share with the next, so that the circle is about one thing."""


def find_cycles(
    pile: Pile, edges: Sequence[Edge], given: Mapping[int, Sequence[Citation]]
) -> tuple[tuple[str, ...], ...]:
    """The circles in the graph of documents, each as identifiers in order of citing, beginning with the smallest.

    Every document of a circle cites or copies the next, the last one the first, and the sentences that do so speak of
    the same thing. The search is bounded (`LONGEST`, `MOST_PER_TANGLE`), so it ends on any graph.
    """
    if not edges:
        return ()
    import networkx as nx  # noqa: PLC0415 - slow to import, and most small piles hold no edge

    place = {document.id: number for number, document in enumerate(pile.documents)}
    graph: nx.DiGraph[int] = nx.DiGraph()
    graph.add_nodes_from(range(len(pile.documents)))
    for edge in edges:
        if edge.start in place and edge.end in place and edge.probability >= SURE:
            graph.add_edge(place[edge.start], place[edge.end], whole=edge.kind is EdgeKind.COPIES)
    topics = _Topics(pile, given)
    found: set[tuple[str, ...]] = set()
    for tangle in nx.strongly_connected_components(graph):
        if len(tangle) > 1:
            for circle in _circles(graph.subgraph(sorted(tangle)).copy()):
                if topics.one_thing(graph, circle):
                    found.add(_from_smallest([pile.documents[number].id for number in circle]))
    return tuple(sorted(found))


def circular_findings(pile: Pile, cycles: Sequence[Sequence[str]]) -> tuple[Finding, ...]:
    """One severe finding for each circle, with the whole chain."""
    names = {
        document.id: document.publisher or document.title or document.path or document.id for document in pile.documents
    }
    return tuple(
        Finding(
            code="circular-reporting",
            message="Circular reporting: " + " cites ".join(names[step] for step in (*cycle, cycle[0])) + ".",
            hint="Nobody in the circle is a source for it; it is one origin at most. Look for a report outside it.",
            document=cycle[0],
        )
        for cycle in cycles
    )


def collapse(
    pile: Pile,
    cycles: Sequence[Sequence[str]],
    given: Mapping[int, Sequence[Citation]],
    *,
    first_links: Sequence[str],
    publication_sources: Mapping[str, str],
    groups: Groups,
) -> dict[int, int]:
    """Had-from links by which what a circle says of itself becomes one assertion.

    The statements in the citing sentences whose only source is a publication of the circle (`first_links`, a source
    identifier for each statement; `publication_sources`, one for each publication's key) are taken to come from the
    first of them.
    """
    number_of = {document.id: number for number, document in enumerate(pile.documents)}
    had_from: dict[int, int] = {}
    for cycle in cycles:
        members = {number_of[identifier] for identifier in cycle}
        targets = set(cycle)
        own = {publication_sources.get(pile.key_of(member) or "") for member in members} - {None}
        circling = sorted(
            {
                groups.first(number)
                for member in members
                for citation in given.get(member, ())
                if citation.target in targets and citation.credit.kind is not CreditKind.TEXT
                for number in pile.of_document[member]
                if citation.sentence.overlaps(pile.statements[number].extent) and first_links[number] in own
            }
        )
        for number in circling[1:]:
            had_from[number] = circling[0]
    return had_from


class _Topics:
    """What the sentences speak of in which one document cites another."""

    def __init__(self, pile: Pile, given: Mapping[int, Sequence[Citation]]) -> None:
        self._pile = pile
        self._given = given

    def one_thing(self, graph: nx.DiGraph[int], circle: Sequence[int]) -> bool:
        """Whether every two citations that follow each other in the circle share content; copies always do."""
        steps = list(pairwise([*circle, circle[0]]))
        stems = [None if graph.edges[step]["whole"] else self._stems(*step) for step in steps]
        following = zip(stems, stems[1:] + stems[:1], strict=True)
        return all(one is None or other is None or len(one & other) >= LEAST_COMMON_STEMS for one, other in following)

    def _stems(self, citing: int, cited: int) -> frozenset[str]:
        document = self._pile.documents[citing]
        target = self._pile.documents[cited].id
        names = frozenset(
            stem
            for number in (citing, cited)
            if (publication := self._pile.published_by[number])
            for stem in content_stems(publication.name)
        )
        sentences = [entry.sentence for entry in self._given.get(citing, ()) if entry.target == target]
        return frozenset(stem for span in sentences for stem in content_stems(span.of(document.text))) - names


def _circles(tangle: nx.DiGraph[int]) -> list[list[int]]:
    import networkx as nx  # noqa: PLC0415 - as above

    found = list(islice(nx.simple_cycles(tangle, length_bound=LONGEST), MOST_PER_TANGLE))
    return found or [[start for start, _ in nx.find_cycle(tangle)]]


def _from_smallest(cycle: Sequence[str]) -> tuple[str, ...]:
    first = cycle.index(min(cycle))
    return (*cycle[first:], *cycle[:first])
