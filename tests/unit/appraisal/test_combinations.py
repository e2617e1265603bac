from __future__ import annotations

from itertools import product

import pytest

from assay.appraisal.combinations import combinations_page, link_rows, reliability_rows, script_rows, source_of
from assay.appraisal.parameters import reliability_case, script_setting
from assay.appraisal.tables import RELIABILITY, SCRIPT
from assay.domain.source import Interest, Naming, Role, Side, Stake
from assay.domain.statement import BasisKind, Quote


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("naming", Naming)
@pytest.mark.parametrize("basis", BasisKind)
def test_every_source_and_basis_has_a_row_of_reliability(role, naming, basis):
    for quote, party in product(Quote, (True, False)):
        assert reliability_case(source_of(role, naming), basis, quote=quote, party=party) in RELIABILITY


@pytest.mark.parametrize("stake", Stake)
@pytest.mark.parametrize("side", Side)
def test_every_interest_has_a_row_of_the_script(stake, side):
    for role, naming, direction in product(Role, Naming, (1, -1)):
        source = source_of(role, naming, interest=Interest(side, stake))
        setting, against = script_setting(source, hypothesis="H1", direction=direction)
        assert setting.case in SCRIPT
        assert not against, "nobody speaks against his interest without a reason in the text"


def test_the_tables_of_the_docs_leave_no_combination_out():
    assert {row for *_, row in reliability_rows()} == set(RELIABILITY)
    assert {row for *_, row in script_rows()} == set(SCRIPT)
    assert ("anonymous", "told", "person to person, hidden link") in set(link_rows())
    assert combinations_page().count("\n| ---") == 3
