"""The timeline: who published first, who followed, and when many did at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from assay.domain.document import Document
from assay.domain.lineage import Edge, EdgeKind, TimelineEntry
from assay.lineage.groups import Groups
from assay.lineage.order import Published, instant, published
from assay.lineage.pile import Pile

BURST_WINDOW = timedelta(hours=1)
BURST_LEAST = 5
"""Reports within the window that make a burst,"""
BURST_FACTOR = 4.0
"""where that is also so many times the pile's mean rate."""


@dataclass(frozen=True, slots=True)
class _Words:
    """What the first document, the next and any other did, and one that copies."""

    ranks: tuple[str, str, str]
    copy: str


_OF_THE_PILE = _Words(("publishes first", "publishes next", "publishes"), "publishes a copy")
_OF_A_CLAIM = _Words(
    ("speaks of the claim first", "speaks of the claim next", "speaks of the claim"), "speaks of the claim, in a copy"
)


def timeline(
    pile: Pile, edges: Iterable[Edge], groups: Groups, *, relevant: frozenset[str] | None = None
) -> tuple[TimelineEntry, ...]:
    """Dated documents and dated statements (each assertion once), and bursts, sorted by time and identifier.

    With `relevant`, the statements that bear on a claim, it is the timeline of the claim: only documents that have one
    of these are in it, and only these statements. Who surely was first says so, and who surely came next; those that
    copy say so.
    """
    copying = {edge.start for edge in edges if edge.kind is EdgeKind.COPIES}
    words = _OF_THE_PILE if relevant is None else _OF_A_CLAIM
    dated = [
        (when, document)
        for number, document in enumerate(pile.documents)
        if (when := published(document)) is not None
        and (relevant is None or any(pile.statements[found].id in relevant for found in pile.of_document[number]))
    ]
    ranks = _ranks([when for when, _ in dated])
    entries: list[tuple[Published, TimelineEntry]] = []
    for (when, document), rank in zip(dated, ranks, strict=True):
        what = words.copy if rank and document.id in copying else words.ranks[rank]
        entries.append((when, TimelineEntry(document.published or "", document.id, what)))
    for number, statement in enumerate(pile.statements):
        when = instant(statement.said_at)
        wanted = relevant is None or statement.id in relevant
        if wanted and statement.said_at is not None and when is not None and groups.first(number) == number:
            entries.append((when, TimelineEntry(statement.said_at, statement.id, "said")))
    entries += [
        (when, entry)
        for entry in _bursts([document for _, document in dated])
        if (when := instant(entry.at)) is not None
    ]
    return tuple(entry for _, entry in sorted(((when.earliest, entry) for when, entry in entries), key=_moment))


def _ranks(dated: Sequence[Published]) -> list[int]:
    """0 for the one that surely came first of several, 1 for the one that surely came next, 2 for the others."""
    ranks = [2] * len(dated)
    for rank in (0, 1):
        is_last = rank == len(dated) - 1
        if (
            rank >= len(dated)
            or (not is_last and dated[rank].before(dated[rank + 1]) is None)
            or (is_last and not rank)
        ):
            break
        ranks[rank] = rank
    return ranks


def _bursts(documents: Sequence[Document]) -> list[TimelineEntry]:
    moments = [(when.earliest, document) for document in documents if (when := _exact(document.published))]
    if len(moments) < BURST_LEAST:
        return []
    whole = max(moments[-1][0] - moments[0][0], BURST_WINDOW)
    least = max(float(BURST_LEAST), BURST_FACTOR * len(moments) * (BURST_WINDOW / whole))
    found = []
    start = 0
    while start < len(moments):
        end = start
        while end < len(moments) and moments[end][0] - moments[start][0] < BURST_WINDOW:
            end += 1
        if end - start >= least:
            document = moments[start][1]
            what = f"begins a burst: {end - start} reports within an hour"
            found.append(TimelineEntry(document.published or "", document.id, what))
            start = end
        else:
            start += 1
    return found


def _exact(written: str | None) -> Published | None:
    when = instant(written)
    return when if when is not None and when.latest - when.earliest <= timedelta(minutes=1) else None


def _moment(dated: tuple[datetime, TimelineEntry]) -> tuple[datetime, str, str]:
    moment, entry = dated
    return moment, entry.id, entry.what
