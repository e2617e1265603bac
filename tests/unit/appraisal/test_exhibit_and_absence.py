from __future__ import annotations

import numpy as np
import pytest

from assay.appraisal.absence import not_found
from assay.appraisal.exhibit import genuine, offered


def exhibit_ratio(alpha, e0=0.3):
    sides = [offered(np.full(1, e), alpha=np.full(1, alpha), otherwise=np.full(1, 0.5)) for e in (0.9, e0)]
    return float(sides[0][0] / sides[1][0])


def test_an_exhibit_that_is_certainly_not_genuine_weighs_nothing():
    assert exhibit_ratio(0.0) == 1.0


def test_an_exhibit_gains_with_its_being_genuine_and_loses_with_what_looks_the_same():
    assert exhibit_ratio(0.3) < exhibit_ratio(0.6) < exhibit_ratio(0.9)
    assert exhibit_ratio(0.6, e0=0.7) < exhibit_ratio(0.6)


def test_genuine_is_the_product_of_its_three_parts():
    assert genuine(authentic=np.full(1, 0.95), context=np.full(1, 0.75), shows=np.full(1, 0.9)) == pytest.approx(
        0.64125
    )


@pytest.mark.parametrize(("search", "expected"), [(0.0, 1.0), (0.3, 0.74), (0.6, 0.47), (0.9, 0.20)])
def test_the_force_of_an_absence_is_the_search(search, expected):
    one, other = (not_found(adequacy=np.full(1, search), findable=np.full(1, d)) for d in (0.9, 0.05))
    assert float(one[0] / other[0]) == pytest.approx(expected, abs=0.006)
