"""How likely an exhibit is to be offered, under each hypothesis."""

from __future__ import annotations

from assay.appraisal.arrays import Array


def genuine(*, authentic: Array, context: Array, shows: Array) -> Array:
    """alpha = A X I: authentic, from the right context, and showing what is said."""
    return authentic * context * shows


def offered(expected: Array, *, alpha: Array, otherwise: Array) -> Array:
    """p_h = alpha e_h + (1 - alpha) z.

    `expected` (e_h) is the probability of such content under h if genuine, `otherwise` (z) that it is offered although
    it is not. With alpha = 0 the exhibit weighs nothing.
    """
    return alpha * expected + (1.0 - alpha) * otherwise
