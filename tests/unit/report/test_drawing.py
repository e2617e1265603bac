"""Where the parts of a drawing stand."""

import pytest

from assay.report.page.drawing import Stretch, likelihood_bar, reach, waterfall_bars, weight_bar
from assay.report.view import build_view
from assay.report.view.conclusion import LikelihoodView, WaterfallStep
from assay.report.view.parts import Figure, Item
from tests.builders import velmar


def test_likelihood_bar():
    likelihood = LikelihoodView(0.2, 0.5, 0.9, 0.1, 0.33, 0.6, "", "", "", "", "")
    bar = likelihood_bar(likelihood, left=10, width=100)
    assert (bar.likelihood, bar.middle) == (Stretch(30, 70), 60)
    assert (bar.prior, bar.prior_middle) == (Stretch(20, 50), 43)
    assert [band.x for band in bar.bands] == [15, 30, 55, 65, 90, 105]
    assert [band.text for band in bar.bands] == [f"{bound}\u00a0%" for bound in (5, 20, 45, 55, 80, 95)]
    assert [(word.x, word.text) for word in bar.words[2:5]] == [
        (42.5, "unlikely"),
        (60, "about even"),
        (77.5, "likely"),
    ]
    assert [(word.x, word.anchor) for word in bar.words if word.is_end] == [(10, "start"), (110, "end")]


@pytest.mark.parametrize(("prior", "x", "anchor"), [(0.05, 10, "start"), (0.5, 60, "middle"), (0.97, 110, "end")])
def test_the_words_for_the_prior_stay_within_the_bar(prior, x, anchor):
    likelihood = LikelihoodView(0.2, 0.5, 0.9, prior, prior, prior, "", "", "", "", "")
    word = likelihood_bar(likelihood, left=10, width=100).prior_word
    assert (word.x, word.anchor) == (x, anchor)


def test_waterfall_bars_share_one_scale():
    steps = [WaterfallStep(Item("a"), 4, 0, 4, ""), WaterfallStep(Item("b"), -6, 4, -2, "")]
    assert waterfall_bars(steps, width=60) == (20, (Stretch(20, 40), Stretch(0, 60)))
    assert waterfall_bars([], width=60) == (0, ())


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        (Figure(-5, 0, 5, "", ""), (Stretch(30, 60), 60)),
        (Figure(2, 3, 99, "", ""), (Stretch(72, 48), 78)),
        (Figure(0, 0, 0, "", ""), (Stretch(60, 0.6), 60)),
    ],
)
def test_weight_bar(figure, expected):
    assert weight_bar(figure, limit=10, width=120) == expected


def test_reach_holds_the_largest_weight():
    assert reach(build_view(velmar())) == 10
