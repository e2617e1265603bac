"""Boilerplate: what a publisher prints under every report (subscription lines, author boxes). It is not reuse."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from assay.lineage.candidates import Postings
from assay.lineage.groups import Groups
from assay.lineage.sketch import Sketch

ALIKE_SHARE = 0.5
"""Share of the shorter document's shingles from which two reports of one publisher are versions of one report."""
LEAST_REPORTS = 3
"""Reports of one publisher, other than versions of each other, that boilerplate stands in."""
OWN_SHARE = 0.8
"""Share of the documents with a shingle that must be one publisher's; agencies' background stands in many."""


def boilerplate(
    sketches: Sequence[Sketch],
    found: Postings,
    shared: Mapping[tuple[int, int], int],
    publications: Sequence[str | None],
) -> NDArray[np.uint64]:
    """The shingles that are boilerplate, ascending. `publications` names each document's publisher, where known."""
    numbers = {name: number for number, name in enumerate(sorted({name for name in publications if name}))}
    publisher = np.array([numbers[name] if name else -1 for name in publications], dtype=np.int64)
    if not len(found.hashes):
        return np.zeros(0, dtype=np.uint64)
    report = np.array(_reports(sketches, shared, publisher), dtype=np.int64)
    own = publisher[found.documents]
    reports_of_publisher = np.unique(np.stack([found.first, own, report[found.documents]], axis=1)[own >= 0], axis=0)
    runs, reports = np.unique(reports_of_publisher[:, :2], axis=0, return_counts=True)
    _, documents = np.unique(np.stack([found.first, own], axis=1)[own >= 0], axis=0, return_counts=True)
    run_length = np.bincount(found.first, minlength=len(found.hashes))
    chosen = (reports >= LEAST_REPORTS) & (documents >= OWN_SHARE * run_length[runs[:, 0]])
    return np.unique(found.hashes[runs[chosen, 0]])


def _reports(
    sketches: Sequence[Sketch], shared: Mapping[tuple[int, int], int], publisher: NDArray[np.int64]
) -> list[int]:
    """For each document a number that versions of one report by one publisher have in common."""
    groups = Groups(len(sketches))
    for (earlier, later), number in shared.items():
        shorter = min(len(sketches[earlier].hashes), len(sketches[later].hashes))
        if publisher[earlier] == publisher[later] and number >= ALIKE_SHARE * shorter:
            groups.join(earlier, later)
    return [groups.first(number) for number in range(len(sketches))]
