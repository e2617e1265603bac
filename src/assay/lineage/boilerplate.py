"""Boilerplate: what a publisher prints under every report (subscription lines, author boxes). It is not reuse.

Two signs: wording that many reports of one publisher have and hardly any of others; and, where the publishers are not
known, wording at the very beginning or end of many reports that have little else in common.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from assay.lineage.candidates import Postings, pairs, postings_of
from assay.lineage.groups import Groups
from assay.lineage.sketch import Sketch

WORDS = 6
"""Words a run that is looked for in other reports."""
ALIKE_SHARE = 0.7
"""Share of the shorter document's runs from which two reports are versions of one report."""
LEAST_REPORTS = 3
"""Reports of one publisher, other than versions of each other, that boilerplate stands in."""
OWN_SHARE = 0.8
"""Share of the documents with a run that must be one publisher's; agencies' background stands in many."""
LEAST_AT_EDGE = 5
"""Reports, other than versions of each other, at whose beginning or end a run must stand to be boilerplate there,"""
EDGE_WORDS, EDGE_SHARE = 120, 0.5
"""within so many words, or this share of a shorter report, of the edge"""
AT_EDGE_SHARE = 0.9
"""in this share of the reports that have it."""


def boilerplate(sketches: Sequence[Sketch], publications: Sequence[str | None]) -> list[NDArray[np.bool_]]:
    """For each document, which of its words are boilerplate. `publications` names each one's publisher, where known."""
    marks = [np.zeros(len(sketch.words), dtype=bool) for sketch in sketches]
    if len(sketches) < LEAST_REPORTS:
        return marks
    runs = [sketch.runs(WORDS) for sketch in sketches]
    distinct = [np.unique(hashes) for hashes, _ in runs]
    found = postings_of(distinct)
    report = np.array(_reports([len(hashes) for hashes in distinct], found), dtype=np.int64)
    owners = [sketch.document.owner or name for sketch, name in zip(sketches, publications, strict=True)]
    standing = _of_publishers(found, report, owners)
    at_edge = _at_edges(sketches, runs, found, report, publications)
    for (hashes, places), mark in zip(runs, marks, strict=True):
        for place in places[np.isin(hashes, standing) | np.isin(hashes, at_edge)]:
            mark[place : place + WORDS] = True
    return marks


def _of_publishers(
    found: Postings, report: NDArray[np.int64], publications: Sequence[str | None]
) -> NDArray[np.uint64]:
    """The runs that many reports of one publisher, or of one owner's, have, and few of others."""
    numbers = {name: number for number, name in enumerate(sorted({name for name in publications if name}))}
    publisher = np.array([numbers[name] if name else -1 for name in publications], dtype=np.int64)
    if not len(found.hashes):
        return np.zeros(0, dtype=np.uint64)
    own = publisher[found.documents]
    known = own >= 0
    reports_of_publisher = np.unique(np.stack([found.first, own, report[found.documents]], axis=1)[known], axis=0)
    runs, reports = np.unique(reports_of_publisher[:, :2], axis=0, return_counts=True)
    _, documents = np.unique(np.stack([found.first, own], axis=1)[known], axis=0, return_counts=True)
    run_length = np.bincount(found.first, minlength=len(found.hashes))
    chosen = (reports >= LEAST_REPORTS) & (documents >= OWN_SHARE * run_length[runs[:, 0]])
    return np.unique(found.hashes[runs[chosen, 0]])


def _at_edges(
    sketches: Sequence[Sketch],
    runs: Sequence[tuple[NDArray[np.uint64], NDArray[np.int64]]],
    found: Postings,
    report: NDArray[np.int64],
    publications: Sequence[str | None],
) -> NDArray[np.uint64]:
    """The runs that stand at the beginning or the end of many reports of nobody known, otherwise different."""
    shared = np.unique(found.hashes)
    reports = np.unique(np.stack([found.first, report[found.documents]], axis=1), axis=0)
    wide = np.bincount(np.searchsorted(shared, found.hashes[reports[:, 0]]), minlength=len(shared)) >= LEAST_AT_EDGE
    shared = shared[wide]
    if not len(shared):
        return shared
    anywhere = np.zeros(len(shared), dtype=np.int64)
    near = {edge: np.zeros(len(shared), dtype=np.int64) for edge in ("head", "tail")}
    for sketch, (hashes, places), publication in zip(sketches, runs, publications, strict=True):
        wanted = np.isin(hashes, shared)
        which, where = np.searchsorted(shared, hashes[wanted]), places[wanted]
        reach = min(EDGE_WORDS, int(EDGE_SHARE * len(sketch.words)))
        np.add.at(anywhere, np.unique(which), 1)
        if publication is not None:
            continue
        np.add.at(near["head"], np.unique(which[where < reach]), 1)
        np.add.at(near["tail"], np.unique(which[where + WORDS > len(sketch.words) - reach]), 1)
    chosen = np.zeros(len(shared), dtype=bool)
    for count in near.values():
        chosen |= count >= AT_EDGE_SHARE * anywhere
    return shared[chosen]


def _reports(counts: Sequence[int], found: Postings) -> list[int]:
    """For each document a number that versions of one report have in common."""
    groups = Groups(len(counts))
    for (earlier, later), number in pairs(found).items():
        if number >= ALIKE_SHARE * min(counts[earlier], counts[later]):
            groups.join(earlier, later)
    return [groups.first(number) for number in range(len(counts))]
