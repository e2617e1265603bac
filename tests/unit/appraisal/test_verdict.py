from __future__ import annotations

import numpy as np
import pytest

from assay.appraisal.verdict import label_of
from assay.domain.weighing import ConfidenceLevel, VerdictLabel, Weight

MODERATE, LOW = ConfidenceLevel.MODERATE, ConfidenceLevel.LOW
ABOVE, ACROSS, BELOW = Weight(1.0, 12.0, 20.0), Weight(-1.0, 12.0, 20.0), Weight(-20.0, -12.0, -1.0)


def items(*mids, contest=True):
    return np.array(mids), np.abs(np.array(mids)), np.full(len(mids), contest)


@pytest.mark.parametrize(
    ("weights", "total", "level", "expected"),
    [
        (items(), ACROSS, MODERATE, VerdictLabel.NO_EVIDENCE),
        (items(0.4, -0.4, 0.49), ACROSS, MODERATE, VerdictLabel.NO_EVIDENCE),
        (items(0.5), ACROSS, MODERATE, VerdictLabel.UNPROVEN),
        (items(4.0, -3.0), ACROSS, MODERATE, VerdictLabel.CONTESTED),
        (items(4.0, -3.0, contest=False), ACROSS, MODERATE, VerdictLabel.UNPROVEN),
        (items(9.0, -3.0), ABOVE, MODERATE, VerdictLabel.LEANING_SUPPORTED),
        (items(6.0, 6.0), ABOVE, MODERATE, VerdictLabel.SUPPORTED),
        (items(6.0, 6.0), ACROSS, MODERATE, VerdictLabel.LEANING_SUPPORTED),
        (items(6.0, 6.0), ABOVE, LOW, VerdictLabel.LEANING_SUPPORTED),
        (items(-6.0, -6.0), BELOW, MODERATE, VerdictLabel.REFUTED),
        (items(-6.0, -6.0), BELOW, LOW, VerdictLabel.LEANING_REFUTED),
        (items(-5.0), BELOW, MODERATE, VerdictLabel.LEANING_REFUTED),
        (items(4.9), ABOVE, MODERATE, VerdictLabel.UNPROVEN),
    ],
)
def test_the_label_follows_the_rules_in_their_order(weights, total, level, expected):
    assert label_of(*weights, total, level) is expected


def test_what_may_weigh_half_a_deciban_is_evidence_though_it_probably_weighs_less():
    mids, contest = np.array([0.3, -0.1]), np.array([True, False])
    assert label_of(mids, np.array([1.4, 0.8]), contest, ACROSS, LOW) is VerdictLabel.UNPROVEN
    assert label_of(mids, np.array([0.49, 0.2]), contest, ACROSS, LOW) is VerdictLabel.NO_EVIDENCE
