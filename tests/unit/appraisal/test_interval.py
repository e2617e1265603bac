from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from assay.appraisal.interval import median, percentiles

values = st.lists(st.floats(-300.0, 300.0), min_size=1, max_size=60).map(np.array)


@given(values)
def test_percentiles_are_in_order_and_within_what_there_is(drawn):
    low, mid, high = percentiles(drawn)
    assert drawn.min() <= low <= mid <= high <= drawn.max()
    assert median(drawn) == mid
    assert np.allclose((low, mid, high), np.quantile(drawn, (0.05, 0.5, 0.95)))


@given(st.floats(0.0, 1.0), st.integers(1, 50))
def test_equal_values_have_that_value_to_the_bit(value, count):
    assert percentiles(np.full(count, value)) == (value, value, value)
