"""Chaining: runs that follow each other in two documents, put together as far as one text may have been edited.

The local chaining of anchors by dynamic programming, as sequence aligners do it (Abouelhoda and Ohlebusch 2005), with a
bounded look back, so that the work is linear in the number of runs.
"""

from __future__ import annotations

from collections.abc import Sequence

from assay.lineage.runs import Run

LONGEST_GAP = 160
"""Words between two runs, in either document, that one chain may step over."""
LARGEST_DRIFT = 32
"""Words by which the gap between two runs may differ in the two documents."""
LOOKED_BACK = 32
"""Runs before a run, in order of the later document, that it may continue."""
GAP_COST, DRIFT_COST = 0.05, 0.2
"""What a word of a gap, and of the difference of the gaps, costs; a word in common is worth one."""
LEAST_SCORE = 6.0


def chained(runs: Sequence[Run]) -> list[list[Run]]:
    """Chains of runs that ascend in both documents, the best first; each run, which may be cut, stands in one at most.

    `runs` are in order of the later document.
    """
    scores, before = _scored(runs)
    found = []
    used = [False] * len(runs)
    for end in sorted(range(len(runs)), key=lambda place: (-scores[place], place)):
        if scores[end] < LEAST_SCORE:
            break
        chain, place = [], end
        while place >= 0 and not used[place]:
            used[place] = True
            chain.append(runs[place])
            place = before[place]
        if chain:
            found.append(_cut(chain[::-1]))
    return found


def _scored(runs: Sequence[Run]) -> tuple[list[float], list[int]]:
    """What the best chain that ends with each run is worth, and the run before it there (-1: none)."""
    scores: list[float] = []
    before: list[int] = []
    furthest: list[int] = []  # where the runs up to each one end in the later document
    for place, run in enumerate(runs):
        best, came_from = float(run.length), -1
        for other in range(place - 1, max(-1, place - 1 - LOOKED_BACK), -1):
            if furthest[other] + LONGEST_GAP < run.later:
                break
            one = runs[other]
            in_earlier = run.earlier - one.earlier - one.length
            in_later = run.later - one.later - one.length
            gap, overlap = (in_earlier, -in_later) if in_earlier > in_later else (in_later, -in_earlier)
            if (
                gap > LONGEST_GAP
                or gap + overlap > LARGEST_DRIFT
                or overlap >= run.length
                or run.earlier <= one.earlier
            ):
                continue
            gain = scores[other] + run.length - DRIFT_COST * (gap + overlap)
            if overlap > 0:
                gain -= overlap
            if gap > 0:
                gain -= GAP_COST * gap
            if gain > best:
                best, came_from = gain, other
        scores.append(best)
        before.append(came_from)
        furthest.append(max(run.later + run.length, furthest[-1] if furthest else 0))
    return scores, before


def _cut(chain: list[Run]) -> list[Run]:
    """The chain's runs, each without the words that the one before it has already."""
    cut = [chain[0]]
    for run in chain[1:]:
        last = cut[-1]
        overlap = max(0, last.earlier + last.length - run.earlier, last.later + last.length - run.later)
        if overlap < run.length:
            cut.append(Run(run.earlier + overlap, run.later + overlap, run.length - overlap))
    return cut
