"""What an asserted content says of a hypothesis."""

from __future__ import annotations

from assay.appraisal.arrays import Array
from assay.domain.stance import StanceReading


def content_given_hypothesis(reading: StanceReading) -> float:
    """s_H = (1 + ps - po) / 2: the chance that the content is so if the hypothesis holds; .5 where not assessed."""
    return (1.0 + reading.bearing) / 2.0


def through_content(if_so: Array, if_not_so: Array, chance_of_content: float) -> Array:
    """P(item | h) = s_h P(item | c) + (1 - s_h) P(item | not c)."""
    return chance_of_content * if_so + (1.0 - chance_of_content) * if_not_so
