"""Wires the rooms: stages that say what they need and what they give, a plan that is checked, and the run."""

from assay.pipeline.again import Kept, LeftOut, again, weighed
from assay.pipeline.plan import check_plan
from assay.pipeline.progress import Progress, SilentProgress
from assay.pipeline.run import run
from assay.pipeline.stage import Scope, Stage
from assay.pipeline.state import State

__all__ = [
    "Kept",
    "LeftOut",
    "Progress",
    "Scope",
    "SilentProgress",
    "Stage",
    "State",
    "again",
    "check_plan",
    "run",
    "weighed",
]
