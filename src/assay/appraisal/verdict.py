"""The verdict's label, on weight alone."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from assay.appraisal.arrays import Array
from assay.domain.weighing import ConfidenceLevel, VerdictLabel, Weight

_NEGLIGIBLE = 0.5
_CONTESTING = 3.0
_LEANING = 5.0
_SETTLED = 10.0


def label_of(
    mids: Array, reaches: Array, may_contest: NDArray[np.bool_], total: Weight, level: ConfidenceLevel
) -> VerdictLabel:
    """The label from the items' mid weights after echoes; `may_contest` marks the origins that are no parties.

    `reaches` are the larger ends, in size, of the items' ranges. F and A are the summed mid weights for and against,
    net = F - |A|. In this order: no item reaches .5 dB even at the end of its range, `no_evidence`; F and |A| from
    origins that are no parties both reach 3 dB and net is below 5 either way, `contested`; net of at least 10 with a
    range above 0 and confidence not low, `supported`; net of at least 5, `leaning_supported`; mirrored for `refuted`;
    all else `unproven`.
    """
    if reaches.max(initial=0.0) < _NEGLIGIBLE:
        return VerdictLabel.NO_EVIDENCE
    net = float(mids.sum())
    contesting = mids[may_contest]
    for_claim = float(np.maximum(contesting, 0.0).sum())
    against = float(np.maximum(-contesting, 0.0).sum())
    if for_claim >= _CONTESTING and against >= _CONTESTING and abs(net) < _LEANING:
        return VerdictLabel.CONTESTED
    settled = level is not ConfidenceLevel.LOW and abs(net) >= _SETTLED
    if settled and (total.low > 0 if net > 0 else total.high < 0):
        return VerdictLabel.SUPPORTED if net > 0 else VerdictLabel.REFUTED
    if abs(net) >= _LEANING:
        return VerdictLabel.LEANING_SUPPORTED if net > 0 else VerdictLabel.LEANING_REFUTED
    return VerdictLabel.UNPROVEN
