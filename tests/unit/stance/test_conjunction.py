"""What is said of a whole, from what is said of its parts."""

from __future__ import annotations

import pytest

from assay.domain.claim import ClaimPart, PartKind
from assay.domain.stance import NOT_ASSESSED, StanceLabel, StanceReading
from assay.stance.conjunction import conjunction

FIRST, SECOND = ClaimPart("P1", "The arms came from Orvane."), ClaimPart("P2", "The government sent the arms.")
FOR = StanceReading(StanceLabel.SUPPORTS, 0.8, 0.05, 0.1, 0.05)
RATHER_FOR = StanceReading(StanceLabel.SUPPORTS, 0.6, 0.1, 0.2, 0.1)
AGAINST = StanceReading(StanceLabel.OPPOSES, 0.1, 0.7, 0.1, 0.1)
ABOUT = StanceReading(StanceLabel.DISCUSSES, 0.1, 0.1, 0.7, 0.1)
LEANING = StanceReading(StanceLabel.DISCUSSES, 0.38, 0.02, 0.5, 0.1)
BESIDE = StanceReading(StanceLabel.UNRELATED, 0.02, 0.02, 0.06, 0.9)


@pytest.mark.parametrize(
    ("first", "second", "label", "figures"),
    [
        (FOR, RATHER_FOR, StanceLabel.SUPPORTS, (0.6, 0.1, 0.2, 0.1)),
        (FOR, AGAINST, StanceLabel.OPPOSES, (0.1, 0.7, 0.1, 0.1)),
        (BESIDE, AGAINST, StanceLabel.OPPOSES, (0.1, 0.7, 0.1, 0.1)),
        (FOR, ABOUT, StanceLabel.DISCUSSES, (0.2, 0.1, 0.65, 0.05)),
        (FOR, BESIDE, StanceLabel.DISCUSSES, (0.2, 0.05, 0.7, 0.05)),
        (BESIDE, BESIDE, StanceLabel.UNRELATED, (0.02, 0.02, 0.06, 0.9)),
        (FOR, NOT_ASSESSED, StanceLabel.DISCUSSES, (0.2, 0.05, 0.7, 0.05)),
        (NOT_ASSESSED, NOT_ASSESSED, StanceLabel.NOT_ASSESSED, (None, None, None, None)),
    ],
)
def test_the_whole_follows_from_its_parts(
    first: StanceReading,
    second: StanceReading,
    label: StanceLabel,
    figures: tuple[float | None, ...],
) -> None:
    found = conjunction([(FIRST, first), (SECOND, second)], None)
    assert found.label is label
    assert (found.supports, found.opposes, found.discusses, found.unrelated) == figures


def test_what_would_be_shown_lends_nothing_to_its_showing() -> None:
    shown = ClaimPart("P1", "Orvane sent the arms.", PartKind.PROPOSITION)
    showing = ClaimPart("P2", "The videos show that Orvane sent the arms.", PartKind.SHOWING, "the videos")
    found = conjunction([(shown, FOR), (showing, BESIDE)], None)
    assert (found.label, found.supports) == (StanceLabel.DISCUSSES, 0.02)


def test_a_direct_reading_supports_the_whole_only_where_every_part_leans_that_way() -> None:
    assert conjunction([(FIRST, FOR), (SECOND, LEANING)], FOR) == FOR
    assert conjunction([(FIRST, FOR), (SECOND, BESIDE)], FOR).label is StanceLabel.DISCUSSES
    assert conjunction([(FIRST, LEANING), (SECOND, LEANING)], AGAINST).label is StanceLabel.DISCUSSES


def test_the_reason_names_the_part() -> None:
    opposed = conjunction([(FIRST, FOR), (SECOND, AGAINST)], None)
    assert opposed.reasons[0].text == "It opposes a part of the claim: The government sent the arms."
    partly = conjunction([(FIRST, FOR), (SECOND, ABOUT)], None)
    assert partly.reasons[0].text == (
        "It supports a part of the claim, which is not the whole: The arms came from Orvane."
    )
