"""The simulated world, checked against itself and against the weighing."""

from __future__ import annotations

import numpy as np
import pytest

from assay.appraisal import weigh
from assay.appraisal.draws import Point
from assay.appraisal.found import find, tally_of
from assay.appraisal.index import Index
from assay.settings import Settings
from benchmarks.appraisal.ablations import ABLATIONS
from benchmarks.appraisal.recovered import recovered, summed_up
from benchmarks.appraisal.scores import brier, calibration_error, coverage, diagram, log_loss
from benchmarks.appraisal.simulated import simulated
from benchmarks.appraisal.world.drawing import Drawing
from benchmarks.appraisal.world.history import lived
from benchmarks.appraisal.world.reading import events_of
from benchmarks.appraisal.world.scene import scene

SMALL = Settings(draws=100)
SCENES = [scene(np.random.default_rng(seed)) for seed in range(12)]
OFTEN = 40_000


@pytest.mark.parametrize("material", SCENES)
@pytest.mark.parametrize("true", [True, False])
def test_what_happens_step_by_step_happens_as_often_as_the_closed_form_says(material, true):
    for event in events_of(material):
        drawing = Drawing(np.random.default_rng(3), OFTEN)
        values = {name: np.full(OFTEN, drawing.of(setting)[0]) for name, setting in event.settings.items()}
        side = np.full(OFTEN, true)
        expected = event.probability(values, side)[0]
        assert event.happens(values, side, drawing).mean() == pytest.approx(expected, abs=0.012)


@pytest.mark.parametrize("material", SCENES)
def test_the_closed_form_is_that_of_the_weighing(material):
    found = find(Index(material))
    tally = tally_of(found, Point())
    true = np.array([True])
    weight = 0.0
    for event in events_of(material):
        values = {name: np.array([setting.value]) for name, setting in event.settings.items()}
        weight += 10.0 * np.log10(event.probability(values, true) / event.probability(values, ~true))[0]
    assert weight == pytest.approx(float(tally.total[0]), abs=1e-4)


def test_all_tables_of_origins_are_used_somewhere():
    reliabilities = {
        event.settings["r"].reasons[0].text
        for seed in range(200)
        for event in events_of(scene(np.random.default_rng(seed)))
        if "r" in event.settings
    }
    assert len(reliabilities) >= 11


def test_a_history_is_drawn_and_the_same_seed_draws_it_again():
    drawn = [lived(events_of(SCENES[2]), nature=np.random.default_rng(5), prior=(0.1, 0.6)) for _ in range(2)]
    assert drawn[0] == drawn[1]
    assert drawn[0] is not None
    assert 0.1 <= drawn[0].prior <= 0.6
    assert 0.0 < drawn[0].posterior < 1.0


def test_each_ablation_leaves_out_what_it_says():
    material = SCENES[4]
    seen = {name: weigh(ablation(material), settings=SMALL) for name, ablation in ABLATIONS.items()}
    values = {
        name: {
            symbol: {used.value for used in weighing.parameters if used.name == symbol}
            for symbol in ("b", "delta", "r")
        }
        for name, weighing in seen.items()
    }
    assert values["no_predictability"]["b"] == {0.0}
    assert values["no_echo"]["delta"] <= {0.0}
    assert len(values["flat_reliability"]["r"]) == 1
    assert len(values["whole"]["r"]) > 1
    counts = {name: weighing.verdict.counts for name, weighing in seen.items()}
    assert counts["copies_counted"].origins > counts["whole"].origins
    assert counts["copies_counted"].statements == counts["whole"].statements


def test_scores_of_known_answers():
    true = np.array([True, False, True, False])
    even = np.full(4, 0.5)
    assert brier(even, true) == 0.25
    assert log_loss(even, true) == pytest.approx(np.log(2))
    assert calibration_error(even, true) == 0.0
    assert calibration_error(np.array([0.9, 0.9, 0.9, 0.9]), true) == pytest.approx(0.4)
    assert diagram(even, true) == [{"cases": 4, "said": 0.5, "so": 0.5}]
    assert coverage(np.zeros(4), np.array([0.5, -1.0, 2.0, 1.0]), np.ones(4)) == 0.5


def test_parameters_are_had_back_within_their_intervals():
    rows = recovered(worlds=12, asked=2_000)
    assert all(0.8 <= share <= 1.0 for share in summed_up(rows).values())
    for kind in rows.values():
        assert kind["b"]["absolute_error"] < 0.06
        assert kind["r"]["absolute_error"] <= max(0.1, kind["r"]["width"] / 2)


def test_a_simulation_does_not_depend_on_how_many_work_on_it():
    assert simulated(4, workers=1) == simulated(4, workers=2)


@pytest.mark.slow
def test_a_small_simulation_is_calibrated():
    scores = simulated(40, workers=1)
    assert scores["whole"]["coverage_of_weight"] > 0.8
    assert scores["all_known"]["brier"] < scores["prior_alone"]["brier"]
