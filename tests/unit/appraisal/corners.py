"""The weight of a plain report at the two corners of a box of parameters."""

from __future__ import annotations

import numpy as np

from assay.appraisal.arrays import decibans
from assay.appraisal.origin_report import asserts


def outer_bound(
    *,
    reliability: tuple[float, float],
    sensitivity: tuple[float, float],
    false_alarm: tuple[float, float],
    chance: tuple[float, float],
    script: tuple[float, float],
    says_if_scripted: float,
) -> tuple[float, float]:
    """The least and the greatest weight in decibans of a plain report over whole ranges of its parameters.

    The weight rises with r and t and falls with f, a and b over the whole box, so two corners are enough.
    """
    corners = []
    for end, other in ((0, 1), (1, 0)):
        sides = asserts(
            reliability=np.full(1, reliability[end]),
            sensitivity=np.full(1, sensitivity[end]),
            false_alarm=np.full(1, false_alarm[other]),
            chance=np.full(1, chance[other]),
            script=np.full(1, script[other]),
            says_if_scripted=np.full(1, says_if_scripted),
            credence=np.ones(1),
        )
        corners.append(float(decibans(*sides)[0]))
    return corners[0], corners[1]
