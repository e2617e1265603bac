"""The graph of relays as a forest: every document once, below the one it had most from, cut to what can be taken in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from assay.domain.lineage import EdgeKind
from assay.report.view.lineage_graph import LATEST, LineageGraph, LineageLink, LineageNode, by_time

_STRENGTH = {EdgeKind.CITES: 0, EdgeKind.PARAPHRASES: 1, EdgeKind.QUOTES: 2, EdgeKind.COPIES: 3}


@dataclass(frozen=True, slots=True)
class Cut:
    """How much of a forest is shown: lines in all, lines below one root, and documents below each one."""

    rows: int
    below_root: int
    below_each: int


WHOLE = Cut(10**9, 10**9, 10**9)


@dataclass(frozen=True, slots=True)
class Branch:
    """One document of the forest, by the place of its parent in the list, and the link to it; none for a root.

    `also` are its links to other documents. `more` is how many documents below it are left out; those that were had
    from them are not counted.
    """

    node: LineageNode
    parent: int | None
    link: LineageLink | None
    also: tuple[LineageLink, ...]
    depth: int
    more: int


@dataclass(frozen=True, slots=True)
class Forest:
    """The branches, each after its parent; the number of documents that are left out altogether."""

    branches: tuple[Branch, ...]
    left_out: int


def forest(graph: LineageGraph, cut: Cut, *, foremost: Collection[str] = ()) -> Forest:
    """The forest of `graph`, the roots that most had it from first; documents below each by time.

    Where `foremost` names documents, the roots that most of these had it from come first, and the cut keeps these.
    """
    grown = _Grown(graph, frozenset(foremost))
    shown = grown.shown(cut)
    branches: list[Branch] = []
    for root in grown.roots:
        waiting: list[tuple[str, int | None]] = [(root, None)] if root in shown else []
        while waiting:
            identifier, parent = waiting.pop()
            below = grown.below[identifier]
            kept = [child for child in below if child in shown]
            link = grown.main.get(identifier)
            others = tuple(other for other in grown.links[identifier] if other is not link)
            depth = 0 if parent is None else branches[parent].depth + 1
            branches.append(Branch(grown.nodes[identifier], parent, link, others, depth, len(below) - len(kept)))
            waiting += [(child, len(branches) - 1) for child in reversed(kept)]
    return Forest(tuple(branches), len(graph.nodes) - len(branches))


class _Grown:
    """The whole forest: `main` link of each document that has one, what stands `below` each, and the `roots`."""

    def __init__(self, graph: LineageGraph, foremost: frozenset[str]) -> None:
        self.nodes = graph.by_id()
        self.foremost = foremost
        self.links: dict[str, list[LineageLink]] = defaultdict(list)
        for link in graph.links:
            self.links[link.later].append(link)
        for links in self.links.values():
            links.sort(key=self._strongest_first)
        self.main = self._main(graph)
        self.below: dict[str, list[str]] = defaultdict(list)
        for node in sorted(graph.nodes, key=by_time):
            if node.id in self.main:
                self.below[self.main[node.id].earlier].append(node.id)
        self.reach, self.weight = self._reach()
        self.roots = sorted((node.id for node in graph.nodes if node.id not in self.main), key=self._widest_first)

    def shown(self, cut: Cut) -> frozenset[str]:
        """The documents that fit into `cut`: from each root in turn, nearest first, those that reach furthest."""
        shown: set[str] = set()
        for root in self.roots:
            room = min(cut.below_root, cut.rows - len(shown))
            if room <= 0:
                break
            level, taken = [root], [root]
            while level and len(taken) < room:
                level = [child for parent in level for child in self._chosen(parent, cut.below_each)]
                taken += level
            shown.update(taken[:room])
        return frozenset(shown)

    def _chosen(self, parent: str, at_most: int) -> list[str]:
        return sorted(self.below[parent], key=self._widest_first)[:at_most]

    def _main(self, graph: LineageGraph) -> dict[str, LineageLink]:
        """For each document, the strongest link that closes no circle; the earliest documents choose last."""
        main: dict[str, LineageLink] = {}
        for node in sorted(graph.nodes, key=by_time, reverse=True):
            for link in self.links[node.id]:
                if not self._leads_to(link.earlier, node.id, main):
                    main[node.id] = link
                    break
        return main

    @staticmethod
    def _leads_to(start: str, goal: str, main: Mapping[str, LineageLink]) -> bool:
        at: str | None = start
        while at is not None and at != goal:
            at = main[at].earlier if at in main else None
        return at == goal

    def _reach(self) -> tuple[dict[str, int], dict[str, int]]:
        """How many documents had it from each, directly or through others; how many foremost ones, itself included."""
        reach = dict.fromkeys(self.nodes, 0)
        weight = {identifier: int(identifier in self.foremost) for identifier in self.nodes}
        order = [identifier for identifier in self.nodes if identifier not in self.main]
        for identifier in order:  # which grows: each document after the one it hangs below
            order += self.below[identifier]
        for identifier in reversed(order):
            if identifier in self.main:
                reach[self.main[identifier].earlier] += reach[identifier] + 1
                weight[self.main[identifier].earlier] += weight[identifier]
        return reach, weight

    def _strongest_first(self, link: LineageLink) -> tuple[bool, int, float, bool, object, str]:
        earlier = self.nodes[link.earlier]
        moment = earlier.moment or LATEST
        return not link.has_direction, -_STRENGTH[link.kind], -link.probability, not earlier.held, moment, earlier.id

    def _widest_first(self, identifier: str) -> tuple[int, int, object]:
        return -self.weight[identifier], -self.reach[identifier], by_time(self.nodes[identifier])


def shown_links(branches: Iterable[Branch]) -> tuple[LineageLink, ...]:
    """All links of the branches, in their order: what each had most from, then the others."""
    found: list[LineageLink] = []
    for branch in branches:
        found += [branch.link] if branch.link else []
        found += branch.also
    return tuple(found)
