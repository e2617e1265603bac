"""Origins as groupings: statements that go back to one and the same source are one piece of evidence."""

from __future__ import annotations

from assay.domain.lineage import Origin
from assay.domain.stance import StanceLabel
from assay.domain.weighing import NO_WEIGHT
from assay.report.exchange.stix.case import Case
from assay.report.exchange.stix.extension import extended
from assay.report.exchange.stix.identities import names_apart
from assay.report.exchange.stix.making import Made
from assay.report.origins import origin_stance
from assay.report.view.index import MAIN_HYPOTHESIS
from assay.report.view.wording import STANCES, counted, decibans, decibans_range

_CONTEXT = "unspecified"
"""The vocabulary knows malware and suspicious activity besides."""


def origin_groupings(case: Case) -> list[Made]:
    """A grouping for each origin, of its statements and its source."""
    names, entries = names_apart(case), case.entries("origins")
    return [
        case.keep(
            origin.id,
            case.make(
                "grouping",
                name=f"Origin: {names.get(origin.source) or case.index.source_name(origin.source)}",
                description=_description(case, origin),
                context=_CONTEXT,
                object_refs=case.refer([origin.source, *origin.statements]),
                extensions=extended(origin=entries[origin.id]),
            ),
        )
        for origin in case.appraised.material.lineage.origins
    ]


def _description(case: Case, origin: Origin) -> str:
    weight = case.appraised.weighing.origin_weights.get(origin.id, NO_WEIGHT)
    stance = origin_stance(origin, case.appraised.material.stances.statements, hypothesis=MAIN_HYPOTHESIS)
    said = "not assessed" if stance is StanceLabel.NOT_ASSESSED else f"stance on the claim: {STANCES[stance]}"
    return (
        f"{counted(len(origin.statements), 'statement')} of one origin, weighed once: {decibans(weight.mid)} "
        f"({decibans_range(weight)}); {said}."
    )
