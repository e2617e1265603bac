"""A stage: one step of the pipeline, with what it needs and what it gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from assay.pipeline.progress import Progress
from assay.pipeline.state import State
from assay.settings import Settings


class Scope(StrEnum):
    """How much a stage sees at once."""

    DOCUMENT = "document"
    CORPUS = "corpus"
    CASE = "case"


@dataclass(frozen=True, slots=True)
class Stage:
    """`run` turns a state in which every field of `requires` is set into one in which those of `assigns` are.

    `wanted` names fields that are used where they are set; a stage runs without them.
    """

    name: str
    requires: frozenset[str]
    assigns: frozenset[str]
    scope: Scope
    run: Callable[[State, Settings, Progress], State]
    wanted: frozenset[str] = frozenset()
