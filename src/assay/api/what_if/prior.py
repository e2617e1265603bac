"""The prior as a person writes it: `0.1..0.4`, or in per cent, `10%..40%`."""

from __future__ import annotations

import math

from assay.errors import UsageError

Prior = tuple[float, float, float]
_HINT = "Write it as a range, for example: --prior 0.1..0.4"


def prior_of(written: str) -> Prior:
    """The prior that `LOW..HIGH` stands for, as low, centre and high; raises `UsageError` where it is none."""
    low, dots, high = written.partition("..")
    if not dots:
        raise UsageError(f"“{written.strip()}” is no range of priors.", hint=_HINT)
    return prior_set((_number(low, written), _number(high, written)))


def prior_set(ends: tuple[float, float]) -> Prior:
    """The prior as low, centre and high; the centre is the middle on the log-odds scale.

    Raises `UsageError` where an end is 0 or 1, which nothing could move, or the ends are not in order.
    """
    low, high = ends
    if not 0.0 < low <= high < 1.0:
        raise UsageError(
            f"The prior must be a range with 0 < LOW <= HIGH < 1, not {low:g} to {high:g}.",
            hint=f"No report could move a prior of 0 or 1, which is certainty. {_HINT}",
        )
    odds = (low / (1 - low) * high / (1 - high)) ** 0.5
    return low, odds / (1 + odds), high


def _number(part: str, written: str) -> float:
    plain = part.strip()
    try:
        value = float(plain.removesuffix("%")) / (100.0 if plain.endswith("%") else 1.0)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise UsageError(f"“{written.strip()}” is no range of priors: “{plain}” is no number.", hint=_HINT)
    return value
