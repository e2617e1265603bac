"""Checks a plan before anything is read: every stage's needs are given by the start or by a stage before it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields

from assay.errors import UsageError
from assay.pipeline.stage import Stage
from assay.pipeline.state import State


def check_plan(stages: Sequence[Stage], *, given: Iterable[str]) -> None:
    """Raises `UsageError`, naming every fault at once, where a stage needs or gives what it cannot."""
    known = {field.name for field in fields(State)}
    have = set(given)
    faults: list[str] = []
    for stage in stages:
        unknown = sorted((stage.requires | stage.assigns | stage.wanted) - known)
        missing = sorted(stage.requires - have - set(unknown))
        faults += [f"stage '{stage.name}' speaks of '{name}', which no state has" for name in unknown]
        faults += [f"stage '{stage.name}' needs '{name}', which nothing before it gives" for name in missing]
        have |= stage.assigns
    if faults:
        raise UsageError("The plan cannot be run: " + "; ".join(faults) + ".", hint="Put the stages in order.")
