"""The stance of an origin from those of its statements."""

import pytest

from assay.domain.lineage import Origin
from assay.domain.stance import StanceLabel
from assay.report.origins import origin_stance
from tests.builders import reading

LABEL = StanceLabel


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([], LABEL.NOT_ASSESSED),
        ([(LABEL.UNRELATED, 0.9)], LABEL.UNRELATED),
        ([(LABEL.UNRELATED, 0.9), (LABEL.DISCUSSES, 0.5)], LABEL.DISCUSSES),
        ([(LABEL.DISCUSSES, 0.9), (LABEL.SUPPORTS, 0.4)], LABEL.SUPPORTS),
        ([(LABEL.SUPPORTS, 0.5), (LABEL.OPPOSES, 0.9)], LABEL.OPPOSES),
        ([(LABEL.SUPPORTS, 0.9), (LABEL.SUPPORTS, 0.9), (LABEL.OPPOSES, 0.9)], LABEL.SUPPORTS),
    ],
)
def test_origin_stance(found, expected):
    keys = tuple(f"T{number}" for number in range(len(found)))
    readings = {key: {"H1": reading(label, chance)} for key, (label, chance) in zip(keys, found, strict=True)}
    assert origin_stance(Origin("O1", "S1", (*keys, "T99")), readings, hypothesis="H1") is expected
