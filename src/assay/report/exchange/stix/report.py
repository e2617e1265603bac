"""The appraisal itself as a report."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from assay.domain.weighing import VerdictLabel
from assay.report.contract.evidence import all_documents
from assay.report.contract.primitives import Json
from assay.report.exchange.stix.case import Case
from assay.report.exchange.stix.extension import TOOL_ID, extended
from assay.report.exchange.stix.making import Made
from assay.report.exchange.stix.references import external_reference
from assay.report.exchange.stix.scales import confidence_of
from assay.report.exchange.stix.tags import confidence_tags, likelihood_tags
from assay.report.inert import one_line, shortened
from assay.report.view.index import MAIN_HYPOTHESIS
from assay.report.view.verdict import verdict_view
from assay.report.view.what_if import suppositions

_NAME = 200
_ELSEWHERE = frozenset({"sources", "statements", "origins", "decisions"})
"""Parts of the contract that are in objects of their own."""

_READING = (
    "How to read it: the property confidence of this object is the confidence in the judgement and not the likelihood, "
    "which stands here and in the extension. Sources that agree are not to be counted: what several of them have from "
    "one origin weighs once."
)


def appraisal_report(case: Case, contents: Iterable[Made], *, dated: bool) -> Made:
    """The report on the claim, of all `contents`; `dated` tells whether the material has a date."""
    verdict = case.appraised.weighing.verdict
    likelihood = verdict.likelihood.get(MAIN_HYPOTHESIS)
    # without evidence the likelihood is the prior, which nobody has judged
    is_judged = likelihood is not None and verdict.label is not VerdictLabel.NO_EVIDENCE
    material = case.appraised.material
    kind = "Appraisal" if case.appraised.what_if is None else "What-if"
    return case.make(
        "report",
        name=shortened(f"{kind}: {material.claim.text}", _NAME),
        description="\n\n".join(_paragraphs(case, dated=dated)),
        published=case.make.at,
        object_refs=[TOOL_ID, *(made.id for made in contents)],
        confidence=confidence_of(verdict.confidence.level),
        labels=[
            *(likelihood_tags(likelihood.term) if likelihood and is_judged else ()),
            *confidence_tags(verdict.confidence.level),
        ],
        external_references=[
            external_reference(document) for document in all_documents(material.documents, material.lineage.not_held)
        ],
        extensions=extended(appraisal=_appraisal(case.contract)),
    )


def _appraisal(contract: Json) -> Json:
    documents = cast("list[Json]", contract["documents"])
    return {
        **{name: part for name, part in contract.items() if name not in _ELSEWHERE},
        "documents": [{key: value for key, value in row.items() if key != "text"} for row in documents],
    }


def _paragraphs(case: Case, *, dated: bool) -> list[str]:
    verdict = verdict_view(case.index)
    paragraphs = []
    if case.appraised.what_if is not None:
        supposed = "; ".join(suppositions(case.appraised))
        paragraphs.append(f"A what-if, not an appraisal of the material as it is. Supposed: {supposed}")
    paragraphs += [
        f"Claim: {one_line(case.appraised.material.claim.affirmative)}",
        f"{verdict.label}. {verdict.summary}",
    ]
    if verdict.likelihood is not None and verdict.likelihood.text not in verdict.summary:
        paragraphs.append(verdict.likelihood.sentence)
    reasons = " ".join(reason.text for reason in verdict.confidence_reasons)
    paragraphs += [f"{verdict.confidence}. {reasons}".strip(), f"{verdict.counts}.", _READING, _dating(dated=dated)]
    return paragraphs


def _dating(*, dated: bool) -> str:
    if dated:
        return "All objects bear the date of the newest report, since Assay reads no clock."
    return "No report has a date: all objects bear a fixed one, since Assay reads no clock."
