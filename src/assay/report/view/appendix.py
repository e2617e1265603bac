"""Parameters, models, decisions, findings, limits and fingerprint."""

from __future__ import annotations

from collections import defaultdict

from assay.domain.finding import Finding
from assay.domain.material import ModelCard
from assay.domain.weighing import Parameter, ParameterOrigin
from assay.report.inert import one_line
from assay.report.view import caps
from assay.report.view.index import Index
from assay.report.view.printed import AppendixView, FindingView, ModelView, ParameterView
from assay.report.view.wording import PARAMETERS, percent

LIMITS = (
    "Most parameters are judgements, not measurements; each is listed here and can be changed.",
    "The prior often decides a weak case; that is why the break-even prior is shown.",
    "Origins are taken to be independent of each other only as far as the reports show; a common upstream that no "
    "report mentions is not seen.",
    "The appraisal knows only the reports it was given. It does not look for others, and it does not check the facts.",
    "Statements, their sources and their stance were read by a machine, which makes mistakes: every line leads to the "
    "passage it rests on, so that it can be checked.",
)

HANDLES = (
    "What if something were otherwise? O1, E1 and so on are what the options --set and --without call things; "
    "[1] is D1. For example: --set O1.r=0.4 --without D2"
)

_ORIGINS = {
    ParameterOrigin.DEFAULT: "default",
    ParameterOrigin.TEXT: "from the text",
    ParameterOrigin.DECISION: "a person's decision",
    ParameterOrigin.LEDGER: "track record",
}


def appendix(index: Index) -> AppendixView:
    """The small print."""
    appraised = index.appraised
    parameters = index.weighing.parameters
    return AppendixView(
        parameters=tuple(_parameter(index, parameter) for parameter in parameters[: caps.PARAMETERS]),
        more_parameters=max(0, len(parameters) - caps.PARAMETERS),
        models=tuple(_model(model) for model in appraised.models),
        decisions=tuple(
            one_line(f"{decision.when}: {decision.who} {decision.what} ({decision.why})")
            for decision in index.material.decisions
        ),
        findings=_findings(index),
        limits=LIMITS,
        handles=HANDLES,
        fingerprint=one_line(appraised.fingerprint),
        version=one_line(appraised.assay_version),
    )


def _model(model: ModelCard) -> ModelView:
    lines = (
        ("Does", model.task),
        ("Learnt from", model.data),
        ("Measured", model.measured),
        ("Fails at", model.weak),
        ("Licence", model.licence),
    )
    told = tuple((heading, one_line(words)) for heading, words in lines if words)
    return ModelView(one_line(model.name), one_line(model.sha256)[:16], told)


def _parameter(index: Index, parameter: Parameter) -> ParameterView:
    is_chance = parameter.unit in ("probability", "") and 0 <= parameter.value <= 1
    return ParameterView(
        name=one_line(parameter.name),
        meaning=PARAMETERS.get(parameter.name, ""),
        of=index.item(parameter.of),
        value=percent(parameter.value) if is_chance else f"{parameter.value:g} {one_line(parameter.unit)}".strip(),
        default=_default(parameter),
        spread="" if parameter.spread is None else f"{parameter.spread:g}",
        mark=one_line(parameter.mark),
        origin=_ORIGINS[parameter.origin],
        reasons=tuple(one_line(reason.text) for reason in parameter.reasons),
    )


def _default(parameter: Parameter) -> str:
    """What the tables have for it; empty where they have nothing."""
    if parameter.default is None:
        return ""
    is_chance = parameter.unit in ("probability", "") and 0 <= parameter.default <= 1
    return percent(parameter.default) if is_chance else f"{parameter.default:g}"


def _findings(index: Index) -> tuple[FindingView, ...]:
    """All findings, by code in the order of their first appearance."""
    groups: dict[str, list[Finding]] = defaultdict(list)
    appraised, lineage = index.appraised, index.material.lineage
    for finding in dict.fromkeys((*appraised.findings, *lineage.findings, *index.weighing.findings)):
        groups[finding.code].append(finding)
    return tuple(
        FindingView(
            one_line(code),
            len(found),
            tuple(_finding_line(index, finding) for finding in found[: caps.FINDINGS]),
            one_line(found[0].hint),
        )
        for code, found in groups.items()
    )


def _finding_line(index: Index, finding: Finding) -> str:
    place = f"{index.label(finding.document)}: " if finding.document else ""
    return one_line(place + finding.message)
