from __future__ import annotations

from pathlib import Path

import pytest

from assay.appraisal.reference import parameters_page
from assay.appraisal.tables import ECHO, UNDERCUT, every_default
from assay.domain.lineage import DependenceGround

PAGE = Path(__file__).parents[3] / "docs" / "reference" / "parameters.md"


def test_the_reference_page_is_that_of_the_tables_in_use():
    assert PAGE.read_text(encoding="utf-8") == parameters_page()


@pytest.mark.parametrize("row", every_default(), ids=lambda row: f"{row.parameter}: {row.case}")
def test_every_default_is_possible_and_explained(row):
    assert 0.0 <= row.value <= (1.0 if row.unit in {"probability", "logits"} else 100.0)
    assert row.spread is None or row.spread > 0
    assert row.mark in {"V", "D", "J"}
    assert row.meaning.endswith(".")
    assert row.spread is None or 0.0 < row.value < 1.0


def test_every_ground_of_dependence_has_its_echo():
    assert set(ECHO) == set(DependenceGround)


def test_every_undercut_moves_its_parameter_the_way_it_says():
    for (name, direction), row in UNDERCUT.items():
        assert (row.parameter, row.case) == (name, direction)
        assert direction in {"lowers", "raises"}
        other = UNDERCUT.get((name, "raises" if direction == "lowers" else "lowers"))
        assert other is None or (row.value < other.value) == (direction == "lowers")
