"""The half that choices are made on, the half that is reported, and what is resolved as true or false."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.resolved.cases import Gold
from benchmarks.resolved.materials import Read
from benchmarks.resolved.shown import Prior, Shown

RESOLVED = (Gold.SUPPORTED, Gold.REFUTED)


def halves(cases: Sequence[Shown]) -> tuple[list[Shown], list[Shown]]:
    """The half that choices are made on, and the half that is reported."""
    return [case for case in cases if case.case.tuned_on], [case for case in cases if not case.case.tuned_on]


def base_rate(reads: Sequence[Read]) -> Prior:
    """A prior from how often claims of the half tuned on are true: that share, and half and twice its odds."""
    known = [
        read.case.gold is Gold.SUPPORTED
        for read in reads
        if read.material and read.case.tuned_on and read.case.gold in RESOLVED
    ]
    odds = sum(known) / (len(known) - sum(known))
    low, mid, high = (round(each / (1.0 + each), 3) for each in (odds / 2, odds, odds * 2))
    return low, mid, high


def resolved(cases: Sequence[Shown]) -> list[Shown]:
    """The claims resolved as true or false."""
    return [case for case in cases if case.case.gold in RESOLVED]


def truth_of(cases: Sequence[Shown]) -> list[bool]:
    """Which of them are true."""
    return [case.case.gold is Gold.SUPPORTED for case in cases]
