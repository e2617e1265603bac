"""Reads the stance of a contrast case's statements and compares the labels with those expected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from assay.claims import read_claim
from assay.domain.stance import StanceReading
from assay.ingest import make_document
from assay.settings import Settings
from assay.sources import resolve_sources
from assay.stance import Reader, judge
from tests.contrast.stance_cases import DOCUMENT, Case, Labels
from tests.contrast.stance_marks import read_case


def readings(case: Case, *, reader: Reader, settings: Settings) -> dict[str, dict[str, StanceReading]]:
    """The readings of every statement and of the document, by hypothesis: the main job's path from the marks on."""
    claim = read_claim(case.claim, alternatives=case.alternatives, settings=settings)
    document = make_document(case.text, title=case.title, language="en")
    read = read_case(case, document, settings=settings)
    resolution = resolve_sources([document], read.statements, claim=claim)
    name_of = {source.id: source.name for source in resolution.sources}
    names = {statement: name_of[source] for statement, source in resolution.source_of.items()}
    statements = [replace(item, source=resolution.source_of.get(item.id)) for item in read.statements]
    stances = judge(claim, [document], statements, reader=reader, names=names)
    found = {key: dict(stances.statements[statement.id]) for key, statement in read.of_mark.items()}
    return {**found, DOCUMENT: dict(stances.documents[document.id])}


def differences(case: Case, found: Mapping[str, Mapping[str, StanceReading]]) -> list[str]:
    """What differs between the readings of a case and what is expected, a line each; empty where the case is met."""
    return [
        f"{key} {hypothesis}: {found[key][hypothesis].label.value}, expected {_shown(labels)}"
        for key, by_hypothesis in case.expect.items()
        for hypothesis, labels in by_hypothesis.items()
        if found[key][hypothesis].label.value not in labels
    ]


def _shown(labels: Labels) -> str:
    return " or ".join(sorted(labels))
