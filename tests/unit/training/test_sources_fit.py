from __future__ import annotations

import numpy as np
import pytest

from assay.domain.source import SourceKind
from assay.sources.within.entity import Entity
from assay.sources.within.scoring import Kind, Option, Weight, table
from benchmarks.data import data_folder
from training.sources.choices import Choice
from training.sources.fit import fitted, loss, recipe, tabled, written


def _choice(*values: tuple[float, ...], right: tuple[int, ...]) -> Choice:
    options = tuple(Option(Entity(0, SourceKind.PERSON, 0), value) for value in values)
    return Choice("d", "news", Kind.NAMING, "Lee", options, right)


LEARNT = [_choice((1.0, 0.0), (0.0, 1.0), right=(0,))] * 30 + [_choice((0.0, 1.0), right=())] * 20


def test_the_true_choice_gains_weight_and_signs_are_kept() -> None:
    prior = np.array([0.5, 0.5, 0.2])
    found = fitted(tabled(LEARNT, 3), prior, 0.1)
    assert found[0] > 1.0
    assert found[1] == 0.0


def test_a_strong_prior_stays() -> None:
    prior = np.array([0.5, 0.5, 0.2])
    assert np.allclose(fitted(tabled(LEARNT, 3), prior, 1e6), prior, atol=1e-3)


def test_the_slope_is_that_of_the_likelihood() -> None:
    data, point, step = tabled(LEARNT, 3), np.array([0.3, -0.2, 0.1]), 1e-6
    _, slope, _ = loss(point, data)
    for place in range(3):
        moved = point.copy()
        moved[place] += step
        assert (loss(moved, data)[0] - loss(point, data)[0]) / step == pytest.approx(slope[place], abs=1e-3)


def test_the_table_is_written_as_it_is_read() -> None:
    row = Weight(Kind.NAMING, "full_name", 7.0, 7.0, 3.5, "The names agree.")
    assert written([row], "# heading") == "# heading\nnaming\tfull_name\t7\t7\t3.5\tThe names agree.\n"


@pytest.mark.data
@pytest.mark.skipif(not (data_folder() / "gum" / "train.conllu").is_file(), reason="GUM is not there")
def test_the_shipped_table_is_what_the_recipe_gives() -> None:
    """Up to a quarter: what a mention is read as changes the choices a little."""
    shipped = table()
    found = recipe(shipped)
    assert [(row.kind, row.feature) for row in found] == [(row.kind, row.feature) for row in shipped]
    for mine, theirs in zip(shipped, found, strict=True):
        assert mine.fitted == pytest.approx(theirs.fitted, abs=0.25)
        assert mine.weight == pytest.approx(theirs.weight, abs=0.25)
