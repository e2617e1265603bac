"""The figures of the stance benchmark, worked out by hand on small tables."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.stance.calibration import calibration
from benchmarks.stance.figures import (
    accuracy,
    by_answer,
    confusion,
    counts,
    macro_f1,
    weighted_score,
    with_interval,
)
from benchmarks.stance.peer_features import FEATURES, Words, features
from benchmarks.stance.reliability import interval, panels_of, reliability_svg
from benchmarks.stance.table import TABLES, with_tables

STANCE = ("agree", "disagree", "discuss", "unrelated")
# agree: 2 right, 2 as discuss; discuss: 3 right, 1 as unrelated; unrelated: 7 right, 1 as discuss
GOLD = np.array([0] * 4 + [2] * 4 + [3] * 8)
TOLD = np.array([0, 0, 2, 2, 2, 2, 2, 3] + [3] * 7 + [2])


def test_shares_and_scores_of_a_table() -> None:
    table = counts(GOLD, TOLD, 4)
    assert table.tolist() == [[[2, 0, 2, 0], [0, 0, 0, 0], [0, 0, 3, 1], [0, 0, 1, 7]]]
    assert accuracy(table).tolist() == [12 / 16]
    assert weighted_score(table).tolist() == [pytest.approx((2 + 2 * 0.25 + 3 + 7 * 0.25) / (8 + 8 * 0.25))]
    assert macro_f1(table).tolist() == [pytest.approx((2 / 3 + 0 + 0.6 + 0.875) / 4)]


def test_figures_of_each_answer() -> None:
    assert by_answer(GOLD, TOLD, STANCE) == {
        "agree": {"precision": 1.0, "recall": 0.5, "f1": 0.667},
        "disagree": {"precision": 0.0, "recall": 0.0, "f1": 0.0},
        "discuss": {"precision": 0.5, "recall": 0.75, "f1": 0.6},
        "unrelated": {"precision": 0.875, "recall": 0.875, "f1": 0.875},
    }
    assert confusion(GOLD, TOLD, STANCE)["discuss"] == {"agree": 0, "disagree": 0, "discuss": 3, "unrelated": 1}


def test_intervals_draw_groups_and_not_pairs() -> None:
    gold, told = np.zeros(40, np.int64), np.array([0] * 20 + [1] * 20)
    alone = with_interval(gold, told, [str(number) for number in range(40)], {"accuracy": accuracy}, answers=2)
    together = with_interval(gold, told, ["a"] * 20 + ["b"] * 20, {"accuracy": accuracy}, answers=2)
    assert alone["accuracy"] == {
        "value": 0.5,
        "low": pytest.approx(0.35, abs=0.03),
        "high": pytest.approx(0.65, abs=0.03),
    }
    assert together["accuracy"] == {"value": 0.5, "low": 0.0, "high": 1.0}


def test_calibration_is_that_of_the_answer_told() -> None:
    gold = np.array([0] * 8 + [1] * 2 + [1] * 5 + [0] * 5)
    table = np.array([[0.9, 0.1]] * 10 + [[0.4, 0.6]] * 10)
    found = calibration(gold, table.argmax(axis=1), table)
    # ten pairs at .9 of which 8 are right, ten at .6 of which 5 are
    assert found["ece_equal_width"] == found["ece_equal_size"] == found["ece_of_every_answer"] == 0.1
    assert found["bins"] == [
        {"pairs": 10, "probability": 0.6, "right": 0.5},
        {"pairs": 10, "probability": 0.9, "right": 0.8},
    ]
    assert found["brier"] == pytest.approx((8 * 0.02 + 2 * 1.62 + 5 * 0.32 + 5 * 0.72) / 20, abs=1e-3)
    logs = (8 * np.log(0.9) + 2 * np.log(0.1) + 5 * np.log(0.6) + 5 * np.log(0.4)) / 20
    assert found["log_loss"] == pytest.approx(-logs, abs=1e-3)
    assert 0.05 < float(str(found["ece_equal_size_by_chance"])) < 0.2


def test_features_of_a_pair() -> None:
    claim, text = Words("Holt did not sell 40 mills"), Words("Holt sold 40 mills, a hoax, it said. 12 were shut")
    named = dict(zip(FEATURES, features(claim, text), strict=True))
    assert named == {
        "share of the claim's words": 3 / 6,
        "share of the text's words": 3 / 11,
        "words in common, of all": 3 / 14,
        "share of the claim's word pairs": 1 / 5,
        "share of the claim's numbers": 1.0,
        "negation in the claim": 1.0,
        "negation in the text": 0.0,
        "negation in one of them": 1.0,
        "words of refuting in the claim": 0.0,
        "words of refuting in the text": pytest.approx(np.log(2)),
        "words of the claim": pytest.approx(np.log(7)),
        "words of the text": pytest.approx(np.log(12)),
    }


def test_the_diagram_shows_each_bin_where_it_belongs() -> None:
    bins = [{"pairs": 50, "probability": 0.5, "right": 0.5}, {"pairs": 50, "probability": 1.0, "right": 0.75}]
    frozen = {"fnc1": {"neural": {"calibration": {"ece_equal_size": 0.125, "bins": bins}}}, "machine": "m"}
    panels = panels_of(frozen)
    assert panels == [("reports: FNC-1", 0.125, bins)]
    drawn = reliability_svg(panels)
    assert 'points="100.0,100.0 200.0,50.0"' in drawn
    assert "calibration error 0.125" in drawn
    assert drawn == reliability_svg(panels)


def test_wilsons_interval() -> None:
    assert interval(0.5, 100) == (pytest.approx(0.4038, abs=1e-4), pytest.approx(0.5962, abs=1e-4))
    assert interval(1.0, 10) == (pytest.approx(0.7225, abs=1e-4), pytest.approx(1.0))


def test_tables_stand_between_their_marks() -> None:
    def share(value: float) -> dict[str, float]:
        return {"value": value, "low": value - 0.1, "high": value + 0.1}

    figures = {"accuracy": share(0.5), "macro_f1": share(0.25), "calibration": {"brier": 1.25}}
    met = {"met": 0.5, "cases": 2, "labels_right": 0.75, "labels": 4, "groups": {"denial": {"met": 0.5, "cases": 2}}}
    found = {"stance": {"nli": {"pairs": 9, "rules": figures}}, "peers": {}, "contrast": {"rules": met}, "unseen": {}}
    page = "top\n" + "".join(f"<!-- {name} -->\nold\n<!-- end -->\n" for name in TABLES)
    lines = with_tables(page, found).splitlines()
    assert "| rules |  |  | .500 (.400–.600) |  |  |  |  |  |  |" in lines
    assert "| nli | rules |  |  |  |  | 1.250 |  |" in lines
    assert lines[-6:-2] == [
        "| --- | --- |",
        "| all | .500 of 2 |",
        "| labels right | .750 of 4 |",
        "| denial | .500 of 2 |",
    ]
    assert with_tables("\n".join(lines), found).splitlines() == lines
    assert "old" not in lines
