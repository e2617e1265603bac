"""Edges between documents: what each one copies, quotes and cites."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from assay.domain.lineage import Edge, EdgeKind
from assay.domain.span import Passage, Reason
from assay.lineage.citing import Citation
from assay.lineage.credit import CreditKind
from assay.lineage.pile import Pile

_KINDS = {
    CreditKind.TEXT: (EdgeKind.COPIES, 0.97),
    CreditKind.TOLD: (EdgeKind.QUOTES, 0.9),
    CreditKind.REPORTED: (EdgeKind.CITES, 0.9),
    CreditKind.LINKED: (EdgeKind.CITES, 0.7),
}
SHOWN = 20
"""Passages that one reason of an edge shows at most."""
_ORDER = (EdgeKind.CITES, EdgeKind.QUOTES, EdgeKind.COPIES)
_WORDS = {
    CreditKind.TEXT: "Credits its text to {name}.",
    CreditKind.TOLD: "Gives words that were spoken to {name}.",
    CreditKind.REPORTED: "Reports what {name} reported.",
    CreditKind.LINKED: "Links to {name}.",
}


def citation_edges(pile: Pile, given: Mapping[int, Sequence[Citation]]) -> list[Edge]:
    """One edge from each document to each document it credits, of the strongest kind, with all credits as reasons."""
    edges = []
    for number in sorted(given):
        by_target: dict[str, list[Citation]] = defaultdict(list)
        for citation in given[number]:
            by_target[citation.target].append(citation)
        for target in sorted(by_target):
            told = [_KINDS[citation.credit.kind] for citation in by_target[target]]
            kind, probability = max(told, key=_strength)
            edges.append(Edge(pile.documents[number].id, target, kind, probability, _reasons(by_target[target])))
    return edges


def joined(edges: Iterable[Edge]) -> tuple[Edge, ...]:
    """One edge for each two ends and kind, with the higher probability and all reasons; ordered by ends."""
    found: dict[tuple[str, str, EdgeKind], Edge] = {}
    for edge in edges:
        key = edge.start, edge.end, edge.kind
        before = found.get(key, edge)
        reasons = tuple(dict.fromkeys((*before.reasons, *edge.reasons)))
        found[key] = Edge(*key, max(before.probability, edge.probability), reasons)
    return tuple(found[key] for key in sorted(found))


def _reasons(citations: Iterable[Citation]) -> tuple[Reason, ...]:
    """A reason for each thing said, with the first passages that say it, in reading order."""
    said: dict[str, list[Passage]] = defaultdict(list)
    for citation in citations:
        credit = citation.credit
        text = credit.told or _WORDS[credit.kind].format(name=credit.publication.name)
        span = citation.sentence if credit.kind is CreditKind.LINKED else credit.span
        passage = Passage(credit.document, span.start, span.end)
        if passage not in said[text]:
            said[text].append(passage)
    return tuple(Reason(text, tuple(sorted(passages, key=_place)[:SHOWN])) for text, passages in said.items())


def _place(passage: Passage) -> tuple[int, int]:
    return passage.start, passage.end


def _strength(told: tuple[EdgeKind, float]) -> int:
    return _ORDER.index(told[0])
