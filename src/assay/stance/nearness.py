"""How near statements are to a hypothesis by the meanings of their words, in a pile and within one report."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assay.models.words import Floats

_OF_BEFORE = 0.75
_OF_NAMES = 0.2


def nearness(claim: Floats, contents: Floats, wholes: Floats, before: Floats, shares: Sequence[bool]) -> Floats:
    """How near each statement is to `claim` by the unit vectors of content, whole and what stands before."""
    own = np.maximum(contents @ claim, wholes @ claim)
    return np.asarray(np.maximum(own, _OF_BEFORE * (before @ claim)) + _OF_NAMES * np.array(shares, np.float32))


def nearer_in_report(likeness: Floats, reports: Sequence[str]) -> list[int]:
    """For each statement, how many of the same report have a greater `likeness`; of equal ones the first is nearer."""
    seen: dict[str, int] = {}
    counts = [0] * len(reports)
    for number in np.argsort(-likeness, kind="stable").tolist():
        counts[number] = seen.get(reports[number], 0)
        seen[reports[number]] = counts[number] + 1
    return counts
