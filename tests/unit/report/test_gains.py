"""Who gains if the claim is believed, and whom it hurts."""

import dataclasses

import pytest

from assay.domain.source import Interest, Naming, Role, Side, Source, SourceKind, Stake
from assay.domain.span import Reason
from assay.report.view import build_view, caps
from assay.report.view.gains import GainsView
from tests.builders import velmar


def source(number: int, name: str, side: Side, stake: Stake, *reasons: Reason) -> Source:
    interest = {"H1": Interest(side, stake)}
    return Source(f"X{number}", name, Naming.NAMED, Role.UNKNOWN, SourceKind.PERSON, interest=interest, reasons=reasons)


def gains_with(*more: Source) -> GainsView:
    """Who gains in the Velmar case when nobody has an interest but `more`."""
    appraised = velmar()
    resolution = appraised.material.resolution
    blank = tuple(dataclasses.replace(each, interest={}) for each in resolution.sources)
    material = dataclasses.replace(
        appraised.material, resolution=dataclasses.replace(resolution, sources=(*blank, *more))
    )
    return build_view(dataclasses.replace(appraised, material=material)).gains


def test_nobody_is_known_to_gain():
    assert gains_with().is_empty


def test_parties_come_first_and_each_side_has_its_own():
    found = gains_with(
        source(1, "Rival Rill", Side.FOR, Stake.RIVAL),
        source(2, "Party Pell", Side.FOR, Stake.PARTY),
        source(3, "Hurt Hale", Side.AGAINST, Stake.GAINER),
        source(4, "Neutral Nan", Side.NONE, Stake.NONE),
        source(5, "Unknown Una", Side.UNKNOWN, Stake.UNKNOWN),
    )
    assert [(one.item.name, one.stake) for one in found.served] == [
        ("Party Pell", "a party"),
        ("Rival Rill", "a rival of a party"),
    ]
    assert [(one.item.name, one.stake) for one in found.hurt] == [("Hurt Hale", "said to gain by the deed")]


def test_one_name_is_told_once_a_side():
    found = gains_with(
        source(1, "a border official", Side.FOR, Stake.PARTY),
        source(2, "A border official", Side.FOR, Stake.PARTY),
        source(3, "A border official", Side.AGAINST, Stake.PARTY),
    )
    assert (len(found.served), len(found.hurt)) == (1, 1)


def test_only_the_reasons_of_the_interest_are_told_without_what_the_heading_says():
    reasons = (
        Reason("Role party: it is a party.", ()),
        Reason("Its interest lies for the claim, as party: the ministry accuses its rival.", ()),
    )
    found = gains_with(source(1, "The ministry", Side.FOR, Stake.PARTY, *reasons))
    assert [reason.text for reason in found.served[0].reasons] == ["The ministry accuses its rival."]


@pytest.mark.parametrize("over", [0, 3])
def test_many_are_capped_and_counted(over):
    found = gains_with(
        *(source(number, f"Firm {number}", Side.FOR, Stake.GAINER) for number in range(caps.GAINERS + over))
    )
    assert (len(found.served), found.more_served) == (caps.GAINERS, over)
