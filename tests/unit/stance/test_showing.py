"""Which exhibit a text speaks of."""

from dataclasses import replace

import pytest

from assay.domain.statement import BearsOn, BearsOnKind, Direction
from assay.stance import judge
from assay.stance.rules import RulesReader
from assay.stance.showing import names_exhibit
from tests.unit.stance.reports import claim, document, statement


@pytest.mark.parametrize(
    ("exhibit", "text", "expected"),
    [
        ("the first video", "The first video was shot elsewhere.", True),
        ("the first video", "The first leaked clip shows a bridge.", True),
        ("the first video", "The video was shot elsewhere.", True),
        ("the first video", "The second video was shot elsewhere.", False),
        ("the first video", "A second, longer clip shows a bridge.", False),
        ("the first video", "Another video shows a bridge.", False),
        ("the first video", "The second video is older than the first video.", True),
        ("the second video", "It was the first time a video had come out.", True),
        ("the first and second videos", "The second video was shot elsewhere.", True),
        ("the first and second videos", "The third video was shot elsewhere.", False),
        ("the videos", "The second video was shot elsewhere.", True),
        ("the two videos", "Another video was shot elsewhere.", True),
        ("the first video", "The minister spoke first.", None),
    ],
)
def test_exhibits_of_one_kind_are_told_apart_by_their_number(exhibit: str, text: str, expected: bool | None) -> None:
    assert names_exhibit(exhibit, text) is expected


@pytest.mark.parametrize(("number", "expected"), [("first", "opposes"), ("second", "unrelated")])
def test_what_undercuts_another_exhibit_of_the_kind_leaves_this_one(number: str, expected: str) -> None:
    asked = claim("Does the first video show that Orvane sent the drones?")
    said = f"the {number} video does not say who filmed it"
    report = document(f"The first video was posted on Monday, and {said}.")
    undercut = replace(statement(report, said), bears_on=BearsOn(BearsOnKind.EXHIBIT, "E1", "A", Direction.LOWERS))
    found = judge(asked, [report], [undercut], reader=RulesReader(), names={})
    assert found.parts["S"]["P2"].label.value == expected
