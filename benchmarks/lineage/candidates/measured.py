"""How many of the true copies are among the candidates, and how many candidates are true."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from benchmarks.lineage.candidates.documents import KINDS, Copy


def measured(
    pairs: NDArray[np.int64], copies: Sequence[Copy], *, count: int, told: dict[str, float | str]
) -> dict[str, float]:
    """Recall, overall and by kind of copy, the number of candidates and the share of them that are of one family.

    A contestant that gives clusters finds a copy if it stands in its parent's cluster; one that gives flags alone, if
    the copy is flagged.
    """
    known = [copy for copy in copies if copy.child < count]
    parent, child, kind = (np.array([getattr(copy, name) for copy in known]) for name in ("parent", "child", "kind"))
    earlier, later = pairs
    root = np.arange(count)
    root[child] = parent
    true = root[earlier] == root[later]
    if "flags" in told:
        hit = np.isin(child, later)
        true = np.isin(later, child)
    elif "clusters" in told:
        cluster = np.arange(count)
        cluster[later] = earlier
        hit = cluster[parent] == cluster[child]
    else:
        hit = np.isin(parent * count + child, np.minimum(earlier, later) * count + np.maximum(earlier, later))
    by_kind = {f"recall_{name}": round(float(hit[kind == place].mean()), 4) for place, name in enumerate(KINDS)}
    return {
        "recall": round(float(hit.mean()), 4),
        **by_kind,
        "candidates": len(later),
        "true_share": round(float(true.mean()), 4) if len(later) else 1.0,
    }
