"""A whole appraisal in the JSON contract."""

from __future__ import annotations

from assay.domain.claim import Claim, HypothesisKind
from assay.domain.document import Document
from assay.domain.lineage import Origin
from assay.domain.material import Appraised
from assay.domain.stance import StanceLabel
from assay.domain.statement import Statement
from assay.domain.weighing import NO_WEIGHT
from assay.report.contract.amounts import absence_dict, verdict_dict, weighing_tables
from assay.report.contract.evidence import all_documents, document_dict, exhibit_dict, source_dict, statement_dict
from assay.report.contract.primitives import (
    SCHEMA_VERSION,
    Json,
    claim_dict,
    decision_dicts,
    finding_dicts,
    hypothesis_dicts,
    model_dicts,
    parts_of,
    reason_dicts,
    stance_by_hypothesis,
    weight_dict,
)
from assay.report.contract.relays import graph_dict, origin_dict
from assay.report.contract.what_if import what_if_dict
from assay.report.origins import origin_stance
from assay.report.part_counts import PartCount, part_counts
from assay.report.view.handles import handles_of

CREDIBILITY_NOT_JUDGED = "6"
"""The Admiralty number of information that cannot be judged."""


def appraisal_dict(appraised: Appraised) -> Json:
    """`appraised` as plain dictionaries and lists, in the order of the JSON contract.

    Every field of the contract is there; floats are rounded to four decimals; documents that others cite and that are
    not in hand are listed after those that are, with `held` false.
    """
    material, weighing = appraised.material, appraised.weighing
    claim, lineage = material.claim, material.lineage
    return {
        "schema_version": SCHEMA_VERSION,
        "assay_version": appraised.assay_version,
        "fingerprint": appraised.fingerprint,
        "models": model_dicts(appraised.models),
        "claim": claim_dict(claim, counts=_counts(appraised)),
        **what_if_dict(appraised),
        "hypotheses": hypothesis_dicts(claim),
        "handles": dict(handles_of(appraised)),
        "documents": [
            _document(appraised, document) for document in all_documents(material.documents, lineage.not_held)
        ],
        "sources": [source_dict(source) for source in material.resolution.sources],
        "statements": [_statement(appraised, statement) for statement in material.statements],
        "exhibits": [
            exhibit_dict(exhibit, weights=weighing.exhibit_weights, reasons=weighing.reasons.get(exhibit.id, ()))
            for exhibit in material.exhibits
        ],
        "absences": [absence_dict(absence) for absence in weighing.absences],
        "origins": [_origin(appraised, origin) for origin in lineage.origins],
        "lineage": graph_dict(lineage),
        **weighing_tables(weighing),
        "decisions": decision_dicts(material.decisions),
        "verdict": verdict_dict(weighing.verdict, weighing.outer_bound),
        "findings": finding_dicts(appraised.findings, lineage.findings, weighing.findings),
    }


def _document(appraised: Appraised, document: Document) -> Json:
    """A document with its stance, which stands before its repeats."""
    described = document_dict(document)
    repeated = described.pop("repeated")
    readings = appraised.material.stances.documents.get(document.id)
    parts = appraised.material.stances.document_parts.get(document.id)
    claim = appraised.material.claim
    return {
        **described,
        "stance": stance_by_hypothesis(claim, readings),
        **parts_of(claim, parts),
        "repeated": repeated,
    }


def _counts(appraised: Appraised) -> dict[str, dict[StanceLabel, PartCount]]:
    """The counts of the claim's parts; empty where it has one."""
    material = appraised.material

    def source_of(statement: Statement) -> str | None:
        return statement.source or material.resolution.source_of.get(statement.id)

    return part_counts(material.claim, material.stances, material.statements, source_of=source_of)


def _statement(appraised: Appraised, statement: Statement) -> Json:
    """A statement with its stance, its origin and its weight."""
    material, weighing = appraised.material, appraised.weighing
    readings = material.stances.statements.get(statement.id, {})
    stance_reasons = [
        reason for key in _read_on_their_own(material.claim) if key in readings for reason in readings[key].reasons
    ]
    described = statement_dict(
        statement,
        source=statement.source or material.resolution.source_of.get(statement.id),
        reasons=[*stance_reasons, *weighing.reasons.get(statement.id, ())],
    )
    bears_on, reasons = described.pop("bears_on"), described.pop("reasons")
    return {
        **described,
        "stance": stance_by_hypothesis(material.claim, readings),
        **parts_of(material.claim, material.stances.parts.get(statement.id)),
        "bears_on": bears_on,
        "origin": material.lineage.origin_of.get(statement.id),
        "relays": list(material.lineage.relays_of.get(statement.id, ())),
        "credibility": weighing.credibility.get(statement.id, CREDIBILITY_NOT_JUDGED),
        "weight_db": weight_dict(weighing.statement_weights.get(statement.id, NO_WEIGHT)),
        "repeats": list(material.lineage.repeats_of.get(statement.id, ())),
        "reasons": reasons,
    }


def _read_on_their_own(claim: Claim) -> list[str]:
    """The hypotheses whose readings have reasons of their own; those of negation and catch-all follow by rule."""
    own = (HypothesisKind.CLAIM, HypothesisKind.ALTERNATIVE)
    return [hypothesis.id for hypothesis in claim.hypotheses if hypothesis.kind in own]


def _origin(appraised: Appraised, origin: Origin) -> Json:
    """An origin with its stance on every hypothesis that was read, and its weight."""
    material, weighing = appraised.material, appraised.weighing
    described = origin_dict(origin)
    described.pop("reasons")
    return {
        **described,
        "stance": {
            hypothesis.id: origin_stance(origin, material.stances.statements, hypothesis=hypothesis.id).value
            for hypothesis in material.claim.hypotheses
            if hypothesis.id == "H1" or _is_read(appraised, origin, hypothesis.id)
        },
        "weight_db": weight_dict(weighing.origin_weights.get(origin.id, NO_WEIGHT)),
        "reasons": reason_dicts(origin.reasons, weighing.reasons.get(origin.id, ())),
    }


def _is_read(appraised: Appraised, origin: Origin, hypothesis: str) -> bool:
    """Whether a statement of `origin` has a reading on `hypothesis`."""
    readings = appraised.material.stances.statements
    return any(hypothesis in readings.get(statement, {}) for statement in origin.statements)
