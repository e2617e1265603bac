"""Whom one need not ask: those who would say what they say either way."""

from __future__ import annotations

from assay.appraisal.draws import Point
from assay.appraisal.found import Found
from assay.appraisal.information import information_of_evidence
from assay.appraisal.tally import Tally
from assay.domain.source import Naming
from assay.domain.weighing import Spared

_SCRIPTED = 0.8
_MOST_BITS = 0.02
_MOST = 8
_POINT = Point()


def spared(found: Found, tally: Tally, *, prior: float) -> tuple[Spared, ...]:
    """Named origins that speak to a script, with the bits that hearing them say it is expected to tell; least first.

    `prior` is the claim's likelihood as it stands. Hearing them is evidence of the likelihoods P(says it | claim) and
    P(says it | not), and a statement that is expected in either case tells nothing (as predictable as a denial).
    """
    index, those = found.index, []
    for name in sorted(found.assertions):
        assertion, source = found.assertions[name], index.source_of_origin(name)
        if source.naming is not Naming.NAMED or assertion.report.script.value < _SCRIPTED or name not in tally.items:
            continue
        rows = assertion.likelihoods(_POINT, index)
        bits = information_of_evidence(prior, if_true=float(rows[0][0]), if_false=float(rows[1][0]))
        if bits <= _MOST_BITS:
            why = "With a stake in the matter, expected to say the same either way."
            those.append(Spared(source.name, name, why, bits, (index.passage(assertion.statement),)))
    ranked = sorted(those, key=_by_bits)
    first = {one.whom: one for one in reversed(ranked)}
    return tuple(sorted(first.values(), key=_by_bits))[:_MOST]


def _by_bits(one: Spared) -> tuple[float, str]:
    return (round(one.information_bits, 9), one.item)
