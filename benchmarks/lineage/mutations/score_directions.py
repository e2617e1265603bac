"""Scores who is said to have had it from whom, and the root that the copies lead back to."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field

from assay.domain.lineage import EdgeKind
from benchmarks.lineage.mutations.found import NOT_HELD, Found
from benchmarks.lineage.mutations.made import Made, MadePile
from benchmarks.lineage.mutations.tally import Tally

TOLD = 0.6
"""The probability of an edge from which its direction counts as told."""
NO_CUE = "none"


@dataclass(slots=True)
class DirectionScore:
    """For each report and parent: right, wrong, unknown (an edge that tells no direction) or missing (no edge).

    "from a sibling" is an edge to another report of the same original instead.
    """

    with_cue: Tally = field(default_factory=Tally)
    without: Tally = field(default_factory=Tally)

    def add(self, pile: MadePile, found: Found, asked: Set[frozenset[str]]) -> None:
        """Counts the reports of a pile; `asked` are the pairs that share enough to be asked."""
        for made in pile.documents:
            for parent in made.parents if made.cue else ():
                if frozenset((made.name, parent)) not in asked:
                    continue
                upstream = {parent} | pile.ancestors(parent)
                answer = _answer(made.name, upstream, found)
                if answer == "missing" and any(found.edges.get((made.name, name)) for name in pile.siblings(made.name)):
                    answer = "from a sibling"
                if made.cue == NO_CUE:
                    self._add(self.without, made.kind, made, parent, answer, wanted="unknown")
                else:
                    self._add(self.with_cue, made.cue, made, parent, answer, wanted="right")

    def _add(self, tally: Tally, group: str, made: Made, parent: str, answer: str, *, wanted: str) -> None:
        line = f"{made.name} from {parent} | {wanted} | {answer}" if answer != wanted else ""
        tally.add(group, answer, error=line)

    def figures(self) -> dict[str, object]:
        """The shares to print."""
        return {
            "right": self.with_cue.shares("right"),
            "answers": {cue: dict(sorted(counts.items())) for cue, counts in sorted(self.with_cue.answers.items())},
            "unknown_without_cue": self.without.shares("unknown"),
            "answers_without_cue": dict(sorted(self.without.all().items())),
        }


@dataclass(slots=True)
class RootScore:
    """Whether the copies of each report lead back to the documents that its text is from, and to no others."""

    roots: Tally = field(default_factory=Tally)

    def add(self, pile: MadePile, found: Found, asked: Set[frozenset[str]]) -> None:
        """Counts the reports of a pile that share enough with all their parents to be asked."""
        parents = {made.name: made.parents for made in pile.documents}
        for made in pile.documents:
            enough = all(frozenset((made.name, parent)) in asked for parent in made.parents)
            if not made.parents or made.cue == NO_CUE or not enough:
                continue
            roots = {name for name in pile.ancestors(made.name) if not parents[name]}
            wanted = set().union(*(_credited(root, found) for root in roots))
            there = _ends(made.name, found)
            line = f"{made.name} | {sorted(wanted)} | {sorted(there)}" if there != wanted else ""
            self.roots.add(made.kind, "right" if there == wanted else "wrong", error=line)

    def figures(self) -> dict[str, object]:
        """The shares to print."""
        return {"reports": self.roots.all().total(), "right": self.roots.shares("right")}


def _answer(child: str, upstream: Set[str], found: Found) -> str:
    down = [edge.probability for name in upstream for edge in found.edges.get((name, child), ())]
    up = [edge.probability for name in upstream for edge in found.edges.get((child, name), ())]
    if not down and not up:
        return "missing"
    if max(down, default=0.0) >= TOLD:
        return "wrong"
    return "right" if max(up, default=0.0) >= TOLD else "unknown"


def _credited(root: str, found: Found) -> set[str]:
    """What a root's copies lead back to: itself, or the publication not in hand that it is credited to."""
    ends = _ends(root, found)
    return ends if all(end.startswith(NOT_HELD) for end in ends) else {root}


def _ends(name: str, found: Found) -> set[str]:
    """Where the edges of copying lead from a document: those that have it from nobody."""
    copied: dict[str, list[str]] = {}
    for (start, end), edges in found.edges.items():
        if any(edge.kind is EdgeKind.COPIES for edge in edges):
            copied.setdefault(start, []).append(end)
    seen, left, ends = {name}, [name], set[str]()
    while left:
        here = left.pop()
        following = copied.get(here, [])
        if not following:
            ends.add(here)
        new = [end for end in following if end not in seen]
        seen.update(new)
        left += new
    return ends
