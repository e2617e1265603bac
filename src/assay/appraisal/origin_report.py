"""How likely an origin is to assert something, if it is so and if it is not."""

from __future__ import annotations

import numpy as np

from assay.appraisal.arrays import Array

LARGEST_SCRIPT = 0.99


def with_credence(sensitivity: Array, false_alarm: Array, credence: Array) -> tuple[Array, Array]:
    """Sensitivity and false alarm of a source that commits itself only to the credence `u`.

    k = 2u - 1, m = (t + f) / 2, t' = m + k (t - m), f' = m - k (m - f). At u = 1 nothing changes, at u = .5 they meet,
    and below .5 they change places: a doubt is an assertion of the contrary.
    """
    firmness = 2.0 * credence - 1.0
    middle = (sensitivity + false_alarm) / 2.0
    return middle + firmness * (sensitivity - middle), middle - firmness * (middle - false_alarm)


def asserts(
    *,
    reliability: Array,
    sensitivity: Array,
    false_alarm: Array,
    chance: Array,
    script: Array,
    says_if_scripted: Array,
    credence: Array,
    against_interest: bool = False,
) -> tuple[Array, Array]:
    """P(asserts c | c) and P(asserts c | not c) of an origin; all arguments in 0..1.

    A mixture of three ways to speak: scripted (`script`, b), tracking the truth (`reliability`, r) and noise (`chance`,
    a): b pi + (1 - b) [r t' + (1 - r) a]. Against its interest a source does not volunteer damaging untruths:
    a -> a (1 - b), f -> f (1 - b), pi -> (1 - pi) (1 - b). With b = 0, t = 1, f = 0 this is the model of Bovens and
    Hartmann (2003); with r = 0 or b = 1 the two are equal, and the report weighs nothing.
    """
    if against_interest:
        script = np.minimum(script, LARGEST_SCRIPT)
        chance = chance * (1.0 - script)
        false_alarm = false_alarm * (1.0 - script)
        says_if_scripted = (1.0 - says_if_scripted) * (1.0 - script)
    hit, false = with_credence(sensitivity, false_alarm, credence)
    scripted = script * says_if_scripted
    noise = (1.0 - reliability) * chance
    true_side = scripted + (1.0 - script) * (reliability * hit + noise)
    false_side = scripted + (1.0 - script) * (reliability * false + noise)
    return np.asarray(true_side), np.asarray(false_side)
