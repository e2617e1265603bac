"""The rows of the drawn lineage in the order of time, each source above what was had from it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from assay.report.view.lineage_forest import Branch
from assay.report.view.lineage_graph import LATEST

Pair = tuple[str, str]
"""The identifiers of an earlier and a later row that a line joins."""
_NEVER = (LATEST, 0)


def connected(rows: Sequence[str], lines: Iterable[Pair]) -> list[list[str]]:
    """`rows` in groups that no line joins to another, in the order of the first row of each."""
    group = {row: row for row in rows}

    def first(row: str) -> str:
        while group[row] != row:
            group[row] = group[group[row]]
            row = group[row]
        return row

    for earlier, later in lines:
        group[first(later)] = first(earlier)
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(first(row), []).append(row)
    return list(found.values())


def places_in_time(branches: Sequence[Branch]) -> dict[str, tuple[datetime, int]]:
    """Where each document stands in time; without a date, or on the mere day of what it hangs below, just after."""
    moments: list[datetime | None] = []
    for branch in branches:
        above = None if branch.parent is None else moments[branch.parent]
        own = branch.node.moment if branch.node.held else None
        is_same_day = own is not None and above is not None and own < above and own.date() == above.date()
        moments.append(above if own is None or (is_same_day and "T" not in branch.node.published) else own)
    return {
        branch.node.id: (moment or LATEST, number)
        for number, (branch, moment) in enumerate(zip(branches, moments, strict=True))
    }


def in_order(
    group: Iterable[str],
    lines: Iterable[Pair],
    times: Mapping[str, tuple[datetime, int]],
    more: Mapping[str, Sequence[str]],
) -> list[str]:
    """The rows of a group by time.

    What has no place in time stands just above the first row that has something from it; a row of `more`, which tells
    of reports that are left out, after the last of the rows that it names.
    """
    rows = [row for row in group if row not in more]
    ordered = sorted((row for row in rows if times.get(row, _NEVER)[0] != LATEST), key=times.__getitem__)
    targets: dict[str, set[str]] = defaultdict(set)
    for earlier, later in lines:
        targets[earlier].add(later)
    waiting = [row for row in rows if row not in set(ordered)]
    while waiting:
        ready = [row for row in waiting if targets[row] & set(ordered)]
        if not ready:
            ordered.append(waiting.pop(0))
            continue
        _put_above(ordered, sorted(ready, key=times.__contains__), targets)
        waiting = [row for row in waiting if row not in set(ready)]
    for row in (row for row in group if row in more):
        ordered.insert(max(ordered.index(other) for other in more[row]) + 1, row)
    return ordered


def _put_above(ordered: list[str], ready: Iterable[str], targets: Mapping[str, set[str]]) -> None:
    """Puts each row just above its first target; those that reach furthest down stand furthest from it."""
    place = {row: number for number, row in enumerate(ordered)}
    reach = {row: sorted(place[target] for target in targets[row] if target in place) for row in ready}
    standing = tuple(ordered)
    for row in sorted(reach, key=lambda row: -reach[row][-1]):
        ordered.insert(ordered.index(standing[reach[row][0]]), row)
