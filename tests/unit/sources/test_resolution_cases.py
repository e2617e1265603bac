from __future__ import annotations

import pathlib
from collections import defaultdict
from typing import Any

import pytest
import yaml

from assay.domain.source import Source
from assay.sources import resolve_sources
from benchmarks.sources.marked import claim, marked

CASES: list[dict[str, Any]] = yaml.safe_load((pathlib.Path(__file__).parent / "cases.yaml").read_text(encoding="utf-8"))


def _shown(source: Source, field: str) -> Any:
    if field == "interest":
        return " ".join(source.interest["H1"].__getattribute__(part).value for part in ("side", "stake"))
    value = getattr(source, field)
    return getattr(value, "value", value)


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_case(case: dict[str, Any]) -> None:
    items = case["documents"] if "documents" in case else [{"text": case["text"]}]
    material = marked(items)
    resolution = resolve_sources(
        material.documents, material.statements, claim=claim(case["claim"]) if "claim" in case else None
    )
    groups: dict[str, set[str]] = defaultdict(set)
    for statement, label in material.label_of.items():
        groups[resolution.source_of[statement]].add(label)
    expected = {label: {label} for label in material.label_of.values()}
    found = {label: labels for source, labels in groups.items() for label in labels}
    assert found == expected, [(source.name, sorted(groups[source.id])) for source in resolution.sources]
    assert len(groups) == len(expected), [(source.name, sorted(groups[source.id])) for source in resolution.sources]
    by_label = {next(iter(groups[source.id])): source for source in resolution.sources}
    wanted = case.get("sources", {})
    shown = {label: {field: _shown(by_label[label], field) for field in fields} for label, fields in wanted.items()}
    assert shown == wanted


def test_there_are_enough_cases() -> None:
    names = [case["name"] for case in CASES]
    assert len(names) == len(set(names))
    assert len(names) >= 60
