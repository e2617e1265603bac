"""What the questions on absences share."""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.absences_found import Missing
from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.setting import Setting
from assay.domain.source import Naming
from assay.domain.weighing import ParameterOrigin

TRACE = "trace"
"""The kind of an absence that a search leaves."""
_TOLD = frozenset({ParameterOrigin.TEXT, ParameterOrigin.DECISION})


def searches_asked(evidence: Evidence, question: CriticalQuestion, *, answers: tuple[str, str]) -> Iterator[Asked]:
    """One question for each search that found nothing; answered where the text, or a person, has set its parameter."""
    for name in sorted(evidence.absences):
        missing = evidence.absences[name]
        if missing.kind != TRACE:
            continue
        setting = _setting(missing, question.parameter)
        places = missing.passages[:3]
        if setting.origin not in _TOLD:
            yield Asked(name, None, places, _searcher(evidence, missing))
            continue
        is_well = abs(setting.value - question.well) <= abs(setting.value - question.badly)
        told = setting.reasons[-1].passages if setting.reasons else ()
        yield Asked(name, answers[0] if is_well else answers[1], told or places, _searcher(evidence, missing))


def _setting(missing: Missing, parameter: str) -> Setting:
    return next(setting for setting in missing.settings() if setting.name == parameter)


def _searcher(evidence: Evidence, missing: Missing) -> str | None:
    """Who says that nothing was found, the first by name; else the outlet that carries it."""
    index = evidence.index
    for statement in missing.statements:
        source = index.source_of(statement)
        if source.naming is Naming.NAMED:
            return source.name
    outlets = (index.publisher_of(place.document) for place in missing.passages)
    return next((outlet for outlet in outlets if outlet), None)
