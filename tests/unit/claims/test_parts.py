"""Compound claims and their parts."""

from __future__ import annotations

import pytest

from assay.claims.parts import parts
from assay.domain.claim import ClaimPart, PartKind

CLAUSE, PROPOSITION, SHOWING = PartKind.CLAUSE, PartKind.PROPOSITION, PartKind.SHOWING


def test_a_simple_claim_is_its_own_only_part() -> None:
    assert parts("Russia hacked the DNC.") == (ClaimPart("P1", "Russia hacked the DNC."),)


def test_clauses_are_parts_that_stand_on_their_own() -> None:
    assert parts("The arms came from Orvane and the government sent them.") == (
        ClaimPart("P1", "The arms came from Orvane."),
        ClaimPart("P2", "The government sent the arms."),
    )


def test_what_is_shown_and_that_it_is_shown_are_parts() -> None:
    sentence = "The videos show that the arms came from Orvane and that the government sent them."
    assert parts(sentence) == (
        ClaimPart("P1", "The arms came from Orvane.", PROPOSITION),
        ClaimPart("P2", "The government sent the arms.", PROPOSITION),
        ClaimPart("P3", sentence, SHOWING, "the videos"),
    )


@pytest.mark.parametrize(
    "sentence",
    ["The videos do not show that Iran is arming the rebels.", "There is no proof that the minister took bribes."],
)
def test_a_denied_showing_claims_nothing_of_what_would_be_shown(sentence: str) -> None:
    assert parts(sentence) == (ClaimPart("P1", sentence),)
