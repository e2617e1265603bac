"""What a statement's reading is worth on resolved claims, beside what s_H makes of it."""

from __future__ import annotations

import math
from collections.abc import Iterable
from itertools import pairwise
from typing import Any

import numpy as np

from assay.appraisal.found import find
from assay.appraisal.index import Index
from benchmarks.resolved.cases import Gold
from benchmarks.resolved.materials import Read

EDGES = (-1.0, -0.8, -0.6, -0.4, -0.2, 0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
_LEAST = 0.5


def by_bearing(reads: Iterable[Read]) -> list[dict[str, Any]]:
    """For each band of support less opposition: origins of true and of false claims, and two weights in decibans.

    `seen` is 10 log10 of how much oftener the band is found with true claims than with false ones (half an origin added
    to each); `told` is 10 log10 of s_H / s_notH at the band's mean: the weight if the source were always right and
    nothing were lost on the way.
    """
    bearings: dict[bool, list[float]] = {True: [], False: []}
    for read in reads:
        if read.material is not None and read.case.gold in (Gold.SUPPORTED, Gold.REFUTED):
            found = find(Index(read.material))
            for assertion in found.assertions.values():
                content = assertion.contents[found.index.claim_id]
                bearings[read.case.gold is Gold.SUPPORTED].append(2.0 * content - 1.0)
    true, false = np.array(bearings[True]), np.array(bearings[False])
    rows = []
    for low, high in pairwise(EDGES):
        inside = [which[(which >= low) & ((which < high) | (high == 1.0))] for which in (true, false)]
        both = np.concatenate(inside)
        if not len(both):
            continue
        shares = [
            (len(part) + _LEAST) / (len(which) + _LEAST) for part, which in zip(inside, (true, false), strict=True)
        ]
        mean = float(both.mean())
        rows.append(
            {
                "from": low,
                "to": high,
                "true": len(inside[0]),
                "false": len(inside[1]),
                "seen": round(10.0 * math.log10(shares[0] / shares[1]), 1),
                "told": round(10.0 * math.log10((1.0 + mean) / (1.0 - mean)), 1) if abs(mean) < 1.0 else None,
            }
        )
    return rows
