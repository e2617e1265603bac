"""The verdict's label, on weight alone."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from assay.appraisal.arrays import Array
from assay.appraisal.rows import PUBLISHED, Rows
from assay.appraisal.tables import LABEL
from assay.domain.weighing import ConfidenceLevel, VerdictLabel, Weight


def label_of(
    mids: Array,
    reaches: Array,
    may_contest: NDArray[np.bool_],
    total: Weight,
    level: ConfidenceLevel,
    rows: Rows = PUBLISHED,
) -> VerdictLabel:
    """The label from the items' mid weights after echoes; `may_contest` marks the origins that are no parties.

    `reaches` are the larger ends, in size, of the items' ranges. F and A are the summed mid weights for and against,
    net = F - |A|. In this order: no item reaches .5 dB even at the end of its range, `no_evidence`; F and |A| from
    origins that are no parties both reach 3 dB and net is below 5 either way, `contested`; net of at least 10 with a
    range above 0 and confidence not low, `supported`; net of at least 5, `leaning_supported`; mirrored for `refuted`;
    all else `unproven`.
    """
    least, contest, lean, settle = (
        rows(LABEL[case]).value for case in ("negligible", "contesting", "leaning", "settled")
    )
    if reaches.max(initial=0.0) < least:
        return VerdictLabel.NO_EVIDENCE
    net = float(mids.sum())
    contesting = mids[may_contest]
    for_claim = float(np.maximum(contesting, 0.0).sum())
    against = float(np.maximum(-contesting, 0.0).sum())
    if for_claim >= contest and against >= contest and abs(net) < lean:
        return VerdictLabel.CONTESTED
    settled = level is not ConfidenceLevel.LOW and abs(net) >= settle
    if settled and (total.low > 0 if net > 0 else total.high < 0):
        return VerdictLabel.SUPPORTED if net > 0 else VerdictLabel.REFUTED
    if abs(net) >= lean:
        return VerdictLabel.LEANING_SUPPORTED if net > 0 else VerdictLabel.LEANING_REFUTED
    return VerdictLabel.UNPROVEN
