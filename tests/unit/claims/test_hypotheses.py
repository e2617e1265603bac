"""Hypotheses, and the negation of a claim."""

from __future__ import annotations

import pytest

from assay.claims.hypotheses import hypotheses, negation
from assay.domain.claim import Hypothesis, HypothesisKind


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Russia hacked the DNC.", "Russia did not hack the DNC."),
        ("The minister stole the files.", "The minister did not steal the files."),
        ("The vaccine causes blindness.", "The vaccine does not cause blindness."),
        ("The earth is flat.", "The earth is not flat."),
        ("Iran has supplied rifles to the rebels.", "Iran has not supplied rifles to the rebels."),
        ("The earth is not flat.", "The earth is flat."),
        ("The minister did not steal the files.", "The minister stole the files."),
        ("All swans are white.", "It is not the case that all swans are white."),
        ("The mayor knew because he was told.", "It is not the case that the mayor knew because he was told."),
        ("NASA found water and ice.", "It is not the case that NASA found water and ice."),
    ],
)
def test_negation(sentence: str, expected: str) -> None:
    assert negation(sentence) == expected


def test_a_compound_claim_is_negated_as_a_whole() -> None:
    found = hypotheses("It rained; the river rose.", alternatives=("A dam broke.",), compound=True)
    assert found == (
        Hypothesis("H1", "It rained; the river rose.", HypothesisKind.CLAIM),
        Hypothesis("H2", "It is not the case that it rained; the river rose.", HypothesisKind.NEGATION),
        Hypothesis("H3", "A dam broke.", HypothesisKind.ALTERNATIVE),
        Hypothesis("H4", "Some other explanation.", HypothesisKind.OTHER),
    )
