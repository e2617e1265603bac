"""The timeline: who published first, who followed, and when many did at once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from assay.domain.lineage import Edge, EdgeKind, TimelineEntry
from assay.lineage.groups import Groups
from assay.lineage.order import Published, instant, published
from assay.lineage.pile import Pile

BURST_WINDOW = timedelta(hours=1)
BURST_LEAST = 5
"""Reports within the window that make a burst,"""
BURST_FACTOR = 4.0
"""where that is also so many times the pile's mean rate."""


def timeline(pile: Pile, edges: Iterable[Edge], groups: Groups) -> tuple[TimelineEntry, ...]:
    """Dated documents and dated statements (each assertion once), and bursts, sorted by time and identifier.

    The first entry that is a document's says "publishes first"; those that copy say so.
    """
    copying = {edge.start for edge in edges if edge.kind is EdgeKind.COPIES}
    entries = []
    first = True
    for document in pile.documents:
        if document.published is None or published(document) is None:
            continue
        what = "publishes first" if first else "publishes a copy" if document.id in copying else "publishes"
        entries.append((published(document), TimelineEntry(document.published, document.id, what)))
        first = False
    for number, statement in enumerate(pile.statements):
        when = instant(statement.said_at)
        if statement.said_at is not None and when is not None and groups.first(number) == number:
            entries.append((when, TimelineEntry(statement.said_at, statement.id, "said")))
    entries += [(instant(entry.at), entry) for entry in _bursts(pile)]
    dated = [(when.earliest, entry) for when, entry in entries if when is not None]
    return tuple(entry for _, entry in sorted(dated, key=_moment))


def _bursts(pile: Pile) -> list[TimelineEntry]:
    moments = [(when.earliest, document) for document in pile.documents if (when := _exact(document.published))]
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
