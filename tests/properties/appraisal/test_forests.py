from __future__ import annotations
from hypothesis import given, settings
from assay.appraisal import weigh
from tests.properties.appraisal.forests import forests
from tests.properties.appraisal.numbers import FEW


@settings(max_examples=200, deadline=None)
@given(forests())
def test_x(forest):
    weigh(forest.material(), settings=FEW)
