"""What an origin as a whole says of a hypothesis, from the stances of its statements."""

from __future__ import annotations

from collections.abc import Mapping

from assay.domain.lineage import Origin
from assay.domain.stance import NOT_ASSESSED, StanceLabel, StanceReading

TAKES_SIDES = (StanceLabel.SUPPORTS, StanceLabel.OPPOSES)
"""The stances that are for or against."""


def origin_stance(
    origin: Origin, readings: Mapping[str, Mapping[str, StanceReading]], *, hypothesis: str
) -> StanceLabel:
    """The stance of `origin` on `hypothesis`.

    A side that one of its statements takes is its side; where its statements take both, the side with the larger summed
    probability. With no side taken it discusses the hypothesis if one statement does, is unrelated if one was read
    at all, and is not assessed otherwise.
    """
    found = [readings.get(statement, {}).get(hypothesis, NOT_ASSESSED) for statement in origin.statements]
    labels = {reading.label for reading in found}
    if labels.intersection(TAKES_SIDES):
        bearing = sum(reading.bearing for reading in found if reading.label in TAKES_SIDES)
        return StanceLabel.SUPPORTS if bearing >= 0 else StanceLabel.OPPOSES
    for label in (StanceLabel.DISCUSSES, StanceLabel.UNRELATED):
        if label in labels:
            return label
    return StanceLabel.NOT_ASSESSED
