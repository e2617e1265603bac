"""The small objects that the JSON contract is built from: spans, passages, reasons, weights and stances."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from assay.domain.claim import Claim, ClaimPart
from assay.domain.finding import Finding
from assay.domain.material import Decision, ModelCard
from assay.domain.span import Passage, Reason, Span
from assay.domain.stance import NOT_ASSESSED, StanceLabel, StanceReading
from assay.domain.weighing import Range, Weight
from assay.report.part_counts import PartCount

SCHEMA_VERSION = "1"
"""The version of the contract; it rises when a field changes its meaning or goes."""

DECIMALS = 4
"""Floats are rounded to this many decimals on output."""

MAIN_HYPOTHESIS = "H1"
"""The claim itself among the hypotheses."""

Json: TypeAlias = dict[str, object]

_DIRECTED = (StanceLabel.SUPPORTS, StanceLabel.OPPOSES)


def rounded(value: float) -> float:
    """`value` rounded for output, without a negative zero."""
    return round(float(value), DECIMALS) + 0.0


def rounded_or_none(value: float | None) -> float | None:
    """`value` rounded for output, or none."""
    return None if value is None else rounded(value)


def span_dict(span: Span) -> Json:
    """A span as `{"start", "end"}`."""
    return {"start": span.start, "end": span.end}


def span_or_none(span: Span | None) -> Json | None:
    """A span as `{"start", "end"}`, or none."""
    return None if span is None else span_dict(span)


def passage_dict(passage: Passage) -> Json:
    """A passage as `{"document", "start", "end"}`."""
    return {"document": passage.document, "start": passage.start, "end": passage.end}


def reason_dicts(*groups: Iterable[Reason]) -> list[Json]:
    """The reasons of all `groups` in order, each once, as `{"text", "passages", "parameter"}`."""
    unique = dict.fromkeys(reason for group in groups for reason in group)
    return [
        {
            "text": reason.text,
            "passages": [passage_dict(passage) for passage in reason.passages],
            "parameter": reason.parameter,
        }
        for reason in unique
    ]


def weight_dict(weight: Weight | Range) -> Json:
    """A weight in decibans, or a prior, as `{"low", "mid", "high"}`: 5th, 50th and 95th percentile of the draws."""
    return {"low": rounded(weight.low), "mid": rounded(weight.mid), "high": rounded(weight.high)}


def stance_value(reading: StanceReading) -> Json:
    """One reading as `{"label", "supports", "opposes", "discusses", "unrelated"}`.

    One that supports or opposes has its `reasons` besides; they would swell a large pile, most of which takes no side.
    """
    described: Json = {
        "label": reading.label.value,
        "supports": rounded_or_none(reading.supports),
        "opposes": rounded_or_none(reading.opposes),
        "discusses": rounded_or_none(reading.discusses),
        "unrelated": rounded_or_none(reading.unrelated),
    }
    if reading.label in _DIRECTED:
        described["reasons"] = reason_dicts(reading.reasons)
    return described


def stance_by_hypothesis(claim: Claim, readings: Mapping[str, StanceReading] | None) -> Json:
    """Readings by hypothesis in the claim's order; the claim itself (`H1`) is always there, if need be not assessed."""
    readings = readings or {}
    return {
        hypothesis.id: stance_value(readings.get(hypothesis.id, NOT_ASSESSED))
        for hypothesis in claim.hypotheses
        if hypothesis.id in readings or hypothesis.id == MAIN_HYPOTHESIS
    }


def model_dicts(models: Iterable[ModelCard]) -> list[Json]:
    """The models used as `{"name", "sha256"}`."""
    return [{"name": model.name, "sha256": model.sha256} for model in models]


def decision_dicts(decisions: Iterable[Decision]) -> list[Json]:
    """The decisions as `{"id", "who", "when", "what", "why"}`."""
    return [
        {
            "id": decision.id,
            "who": decision.who,
            "when": decision.when,
            "what": decision.what,
            "why": decision.why,
        }
        for decision in decisions
    ]


def finding_dicts(*groups: Iterable[Finding]) -> list[Json]:
    """The findings of all `groups` in order, each once."""
    unique = dict.fromkeys(finding for group in groups for finding in group)
    return [
        {
            "code": finding.code,
            "document": finding.document,
            "start": finding.start,
            "end": finding.end,
            "message": finding.message,
            "hint": finding.hint,
        }
        for finding in unique
    ]


def parts_of(claim: Claim, readings: Mapping[str, StanceReading] | None) -> Json:
    """`{"parts": {"P1": STANCE}}` for a compound claim, and nothing for one with a single part."""
    if not claim.is_compound:
        return {}
    found = readings or {}
    return {"parts": {part.id: stance_value(found.get(part.id, NOT_ASSESSED)) for part in claim.parts}}


def claim_dict(claim: Claim, *, counts: Mapping[str, Mapping[StanceLabel, PartCount]] | None = None) -> Json:
    """The claim as `{"text", "affirmative", "parts", "participants"}`.

    Parts are `{"id", "text", "kind", "exhibit"}`, and with `counts` how many statements and sources take which stance.
    """
    return {
        "text": claim.text,
        "affirmative": claim.affirmative,
        "parts": [_part(part, (counts or {}).get(part.id)) for part in claim.parts],
        "participants": list(claim.participants),
    }


def _part(part: ClaimPart, counts: Mapping[StanceLabel, PartCount] | None) -> Json:
    described: Json = {"id": part.id, "text": part.text, "kind": part.kind.value, "exhibit": part.exhibit}
    if counts is not None:
        described["counts"] = {
            label.value: {"statements": len(count.statements), "sources": count.sources}
            for label, count in counts.items()
        }
    return described


def hypothesis_dicts(claim: Claim) -> list[Json]:
    """The hypotheses as `{"id", "text", "kind"}`."""
    return [
        {"id": hypothesis.id, "text": hypothesis.text, "kind": hypothesis.kind.value} for hypothesis in claim.hypotheses
    ]
