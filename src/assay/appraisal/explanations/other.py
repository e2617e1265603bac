"""Something else that somebody says outright: an accident, a fault, a coincidence."""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.explanations.base import Ground, Proposed
from assay.domain.weighing import ExplanationKind


def proposed(ground: Ground) -> Iterator[Proposed]:
    """Where somebody says that it was an accident, a fault or a coincidence; exhibits would then show the same."""
    said = ground.outright(ExplanationKind.OTHER)
    if not said:
        return
    yield Proposed(
        kind=ExplanationKind.OTHER,
        text=f"It may be an accident or a coincidence, as {ground.speakers(said)} said.",
        reasons=ground.said_reasons(said),
        covered=dict.fromkeys(sorted(ground.found.exhibits), "It would show the same."),
        parameters=("e0", "X"),
        question="What was found on the spot that an accident would not leave?",
        outright=True,
        whom=ground.speakers(said[:1]) or None,
    )
