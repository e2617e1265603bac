"""What of the origins is shown at once, and what is folded."""

import dataclasses

import pytest

from assay.report.page.overview import CARDS, ROWS, overview, unfolded
from assay.report.view import build_view
from assay.report.view.parts import Figure
from assay.report.view.testimony import SideView
from tests.builders import velmar

VIEW = build_view(velmar())
ORIGIN = VIEW.side("for").origins[0]


def side(key: str, weights: list[float], more: int = 0) -> SideView:
    origins = tuple(
        dataclasses.replace(ORIGIN, anchor=f"o-{number}", weight=Figure(0.0, weight, weight, "", ""))
        for number, weight in enumerate(weights)
    )
    return SideView(key, key.capitalize(), origins, more)


def view_of(*sides: SideView):
    return dataclasses.replace(VIEW, sides=sides)


def test_the_table_has_the_weighty_of_both_sides_and_counts_the_rest():
    found = overview(view_of(side("for", [3.0, 1.0, 0.01], more=2), side("against", [-2.0]), side("beside", [0.0])))
    assert [(each.heading, len(each.origins)) for each in found.sides] == [("For", 2), ("Against", 1)]
    assert found.more == 3


def test_the_table_is_bounded_and_a_side_without_weight_has_no_heading():
    found = overview(view_of(side("for", [1.0] * (ROWS + 4)), side("against", [0.0]), side("beside", [])))
    assert [(each.heading, len(each.origins)) for each in found.sides] == [("For", ROWS)]
    assert found.more == 5


@pytest.mark.parametrize(
    ("weights", "opened"),
    [
        ([], 0),
        ([0.0] * CARDS, CARDS),
        ([0.0] * (CARDS + 1), CARDS + 1),
        ([0.0] * (CARDS + 2), CARDS),
        ([1.0] * (CARDS + 3) + [0.0] * 4, CARDS + 3),
    ],
)
def test_cards_that_weigh_next_to_nothing_are_folded_but_never_one_alone(weights, opened):
    shown, folded = unfolded(side("for", weights))
    assert (len(shown), len(shown) + len(folded)) == (opened, len(weights))


def test_what_takes_no_side_is_folded_whole():
    assert unfolded(side("beside", [0.0, 0.0])) == ((), side("beside", [0.0, 0.0]).origins)
