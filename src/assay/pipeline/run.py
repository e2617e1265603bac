"""Runs a checked plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from assay.pipeline.plan import check_plan
from assay.pipeline.progress import Progress, SilentProgress
from assay.pipeline.stage import Stage
from assay.pipeline.state import State
from assay.settings import Settings


def run(stages: Sequence[Stage], state: State, *, settings: Settings, progress: Progress | None = None) -> State:
    """The state after all `stages`; the plan is checked before the first of them starts."""
    check_plan(stages, given=[field.name for field in fields(state) if getattr(state, field.name) is not None])
    watcher = progress or SilentProgress()
    for stage in stages:
        state = stage.run(state, settings, watcher)
        watcher.ended(stage.name)
    return state
