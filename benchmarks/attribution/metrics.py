"""Token F1 of source, cue and content, and statement F1, as the quality page defines them.

A token is a run of word characters or a single other printing character. A token counts for a role when any of its
characters lies in a span of that role. A predicted statement matches a gold one when their content tokens and their
source tokens each overlap by at least half (intersection over union; two empty sources match), one to one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import networkx

from benchmarks.attribution.polnear import Attribution, Span

TOKEN = re.compile(r"\w+|[^\w\s]")
ROLES = ("source", "cue", "content")


@dataclass(slots=True)
class Score:
    """Counts of what was found rightly, found at all, and there to be found."""

    right: int = 0
    found: int = 0
    there: int = 0

    def add(self, predicted: set[int], gold: set[int]) -> None:
        """Adds what was found and what was there."""
        self.right += len(predicted & gold)
        self.found += len(predicted)
        self.there += len(gold)

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The share of what was there that was found."""
        return self.right / self.there if self.there else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / (self.found + self.there) if self.found + self.there else 0.0

    def rounded(self) -> dict[str, float]:
        """The three figures, rounded to four places."""
        return {name: round(getattr(self, name), 4) for name in ("precision", "recall", "f1")}


@dataclass(slots=True)
class AttributionScores:
    """Scores over all articles added."""

    tokens: dict[str, Score] = field(default_factory=lambda: {role: Score() for role in ROLES})
    statements: Score = field(default_factory=Score)

    def add(self, text: str, predicted: Sequence[Attribution], gold: Sequence[Attribution]) -> None:
        """Adds one article: its predicted and its gold statements."""
        owner = token_owners(text)
        for role in ROLES:
            self.tokens[role].add(_tokens(owner, predicted, role), _tokens(owner, gold, role))
        self.statements.right += matched(owner, predicted, gold)
        self.statements.found += len(predicted)
        self.statements.there += len(gold)

    def rounded(self) -> dict[str, dict[str, float]]:
        """All figures, rounded to four places."""
        return {role: self.tokens[role].rounded() for role in ROLES} | {"statement": self.statements.rounded()}


def matched(owner: Sequence[int], predicted: Sequence[Attribution], gold: Sequence[Attribution]) -> int:
    """How many predicted statements can be matched to gold ones, one to one."""
    graph = networkx.Graph()
    mine = [(_of(owner, item.content), _of(owner, item.source)) for item in predicted]
    theirs = [(_of(owner, item.content), _of(owner, item.source)) for item in gold]
    left = [("predicted", number) for number in range(len(mine))]
    graph.add_nodes_from(left)
    for i, (content, source) in enumerate(mine):
        for j, (gold_content, gold_source) in enumerate(theirs):
            if _agree(content, source, gold_content, gold_source):
                graph.add_edge(("predicted", i), ("gold", j))
    return len(networkx.bipartite.maximum_matching(graph, top_nodes=left)) // 2


def token_owners(text: str) -> list[int]:
    """For each character of `text` the number of its token, -1 where it is in none."""
    owner = [-1] * len(text)
    for number, match in enumerate(TOKEN.finditer(text)):
        owner[match.start() : match.end()] = [number] * (match.end() - match.start())
    return owner


def is_match(owner: Sequence[int], one: Attribution, other: Attribution) -> bool:
    """Whether two statements match: contents and sources overlap by at least half each."""
    return _agree(_of(owner, one.content), _of(owner, one.source), _of(owner, other.content), _of(owner, other.source))


def _agree(content: set[int], source: set[int], other_content: set[int], other_source: set[int]) -> bool:
    return _overlap(content, other_content) >= 0.5 and _overlap(source, other_source) >= 0.5


def _tokens(owner: Sequence[int], items: Iterable[Attribution], role: str) -> set[int]:
    return set().union(*(_of(owner, getattr(item, role)) for item in items))


def _of(owner: Sequence[int], spans: Iterable[Span]) -> set[int]:
    return {owner[place] for start, end in spans for place in range(start, end)} - {-1}


def _overlap(one: set[int], other: set[int]) -> float:
    return len(one & other) / len(one | other) if one | other else 1.0
