"""How likely it is that nothing was found, under each hypothesis."""

from __future__ import annotations

from assay.appraisal.arrays import Array


def not_found(*, adequacy: Array, findable: Array) -> Array:
    """p_h = 1 - o d_h: the probability of finding nothing (Oaksford and Hahn 2004).

    `adequacy` (o) is how good the search was, `findable` (d_h) the probability that a trace exists and can be found by
    now if h holds. Without a search (o = 0), or where d is equal under both, nothing follows.
    """
    return 1.0 - adequacy * findable
