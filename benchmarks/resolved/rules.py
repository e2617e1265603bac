"""From what an appraisal shows to one of the four labels: the product's own rule, one fitted here, counting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product

from assay.domain.weighing import VerdictLabel
from benchmarks.resolved.cases import Gold
from benchmarks.resolved.measures import macro_f1
from benchmarks.resolved.shown import Shown, Stances

BY_LABEL = {
    VerdictLabel.SUPPORTED: Gold.SUPPORTED,
    VerdictLabel.LEANING_SUPPORTED: Gold.SUPPORTED,
    VerdictLabel.REFUTED: Gold.REFUTED,
    VerdictLabel.LEANING_REFUTED: Gold.REFUTED,
    VerdictLabel.CONTESTED: Gold.CONFLICTING,
    VerdictLabel.UNPROVEN: Gold.NOT_ENOUGH,
    VerdictLabel.NO_EVIDENCE: Gold.NOT_ENOUGH,
}


NEVER = 1e6


@dataclass(frozen=True, slots=True)
class Rule:
    """The verdict's rule with thresholds of its own, weights in decibans, and two more, on counts of reports.

    In this order: at least the share `silent` of the reports looked for an answer and found none: not enough evidence;
    neither side reaches `faint`: not enough; there are `several` reports or more, the weaker side reaches `contesting`
    and net is below `apart` either way: conflicting; net of at least `leaning`: supported; else refuted. Net is the
    weight and, where `of_reports` is not 0, so many decibans more for a report's own stance, in -1..1, mean of all.
    """

    silent: float
    faint: float
    several: float
    contesting: float
    apart: float
    leaning: float
    of_reports: float = 0.0

    def told(self, case: Shown) -> Gold:
        """The label."""
        net = case.net + self.of_reports * case.stance
        if case.searches and case.searches >= self.silent * case.documents:
            return Gold.NOT_ENOUGH
        if max(case.supporting, case.opposing) < self.faint:
            return Gold.NOT_ENOUGH
        if (
            case.documents >= self.several
            and min(case.supporting, case.opposing) >= self.contesting
            and abs(net) < self.apart
        ):
            return Gold.CONFLICTING
        return Gold.SUPPORTED if net >= self.leaning else Gold.REFUTED


START = Rule(silent=NEVER, faint=0.0, several=NEVER, contesting=0.0, apart=NEVER, leaning=0.0)
TOGETHER: tuple[dict[str, tuple[float, ...]], ...] = (
    {"silent": (0.01, 0.34, 0.5, 0.67, NEVER), "faint": (0.0, 0.1, 0.2, 0.3, 0.5, 0.8, 1.2, 2.0, 3.0)},
    {"leaning": (-3.0, -2.0, -1.5, -1.0, -0.6, -0.3, -0.15, 0.0, 0.15, 0.3, 0.45, 0.6, 0.8, 1.0, 1.5, 2.0, 3.0)},
    {
        "several": (1, 2, 3, 4, 5, NEVER),
        "contesting": (0.0, 0.1, 0.2, 0.3, 0.5, 0.8, 1.2, 2.0),
        "apart": (0.3, 0.6, 1.0, 1.5, 2.0, 3.0, 5.0, NEVER),
    },
)


def fitted(cases: Sequence[Shown], *, of_reports: float = 0.0, searches: bool = True) -> Rule:
    """The rule with the best macro-F1 on `cases`: thresholds that belong together are tried together, in turn.

    Without `searches` it takes no notice of reports that looked for an answer and found none.
    """
    gold = [case.case.gold for case in cases]
    best, reached = replace(START, of_reports=of_reports), -1.0
    for _ in range(4):
        before = reached
        for names in TOGETHER:
            for values in product(*names.values()):
                found = replace(best, **dict(zip(names, values, strict=True)))
                found = found if searches else replace(found, silent=NEVER)
                gained = macro_f1(gold, [found.told(case) for case in cases])
                if gained > reached + 1e-9:
                    best, reached = found, gained
        if reached <= before:
            break
    return best


def counted(sides: Stances) -> Gold:
    """The side that more are on; as many on both is conflicting, none on either not enough."""
    for_claim, against = sides
    if for_claim == against:
        return Gold.CONFLICTING if for_claim else Gold.NOT_ENOUGH
    return Gold.SUPPORTED if for_claim > against else Gold.REFUTED
