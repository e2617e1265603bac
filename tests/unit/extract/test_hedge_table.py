import re

import pytest

from assay.extract.hedge_table import IN_CONTENT, IN_CUE, JUDGED, SURVEYED, compiled


def test_credences_are_probabilities_with_their_origin() -> None:
    for row in (*IN_CONTENT, *IN_CUE):
        assert 0.0 < row.u < 1.0
        assert row.origin in {SURVEYED, JUDGED}
        assert re.compile(row.expression).groups == 0


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It almost certainly fell", [("almost certainly", 0.95)]),
        ("It will probably not fall", [("probably not", 0.27)]),
        ("It is likely to fall and may burn", [("likely", 0.70), ("may", 0.50)]),
        ("It fell in May", []),
        ("She could smell gas", []),
        ("A likely story", []),
    ],
)
def test_longer_expressions_stand_first(text: str, found: list[tuple[str, float]]) -> None:
    table = compiled(IN_CONTENT)
    assert [(match.group(), row.u) for match, row in table.finditer(text, 0, len(text))] == found
