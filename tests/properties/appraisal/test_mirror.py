"""Confidence is not likelihood: with every stance turned round the one is mirrored and the other stays."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assay.appraisal import weigh
from assay.appraisal.confidence import Foundation, confidence_of
from assay.domain.source import Interest, Side
from assay.domain.statement import Mode
from assay.domain.weighing import ConfidenceLevel, VerdictLabel
from tests.properties.appraisal.forests import forests
from tests.properties.appraisal.numbers import FEW

QUICK = settings(max_examples=40, deadline=None)
TURNED = {Side.FOR: Side.AGAINST, Side.AGAINST: Side.FOR}
LABELS = {
    VerdictLabel.SUPPORTED: VerdictLabel.REFUTED,
    VerdictLabel.LEANING_SUPPORTED: VerdictLabel.LEANING_REFUTED,
    VerdictLabel.REFUTED: VerdictLabel.SUPPORTED,
    VerdictLabel.LEANING_REFUTED: VerdictLabel.LEANING_SUPPORTED,
}


def mirrored(forest):
    """The forest with every stance turned round, and with it whom the claim serves."""

    def turned(line):
        interest = line.interest and Interest(TURNED.get(line.interest.side, line.interest.side), line.interest.stake)
        return replace(line, bearing=line.bearing and -line.bearing, interest=interest)

    return replace(forest, lines=tuple(turned(line) for line in forest.lines))


def weighed(forest, prior):
    return weigh(forest.material(), settings=replace(FEW, prior=prior))


def committed(forest):
    """The forest with nobody who asks, or whose words commit to either side alike."""
    lines = [replace(line, mode=Mode.ASSERTED, u=0.6 if line.u == 0.5 else line.u) for line in forest.lines]
    return replace(forest, lines=tuple(lines))


FORESTS = forests(with_alternatives=False, with_absences=False, with_exhibits=False).map(committed)
"""What is not found speaks against a claim and never for one, and an exhibit comes with those who accuse."""


@QUICK
@given(FORESTS, st.floats(0.05, 0.95))
def test_turning_every_stance_round_mirrors_the_likelihood_and_keeps_the_confidence(forest, prior):
    """Property 21, with one prior and its mirror image."""
    plain = weighed(forest, (prior, prior, prior))
    back = weighed(mirrored(forest), (1.0 - prior, 1.0 - prior, 1.0 - prior))
    assert back.verdict.weight_db.mid == pytest.approx(-plain.verdict.weight_db.mid, abs=1e-4)
    assert back.verdict.weight_db.low == pytest.approx(-plain.verdict.weight_db.high, abs=1e-4)
    there, here = (each.verdict.likelihood["H1"] for each in (back, plain))
    assert (there.low, there.mid, there.high) == pytest.approx((1 - here.high, 1 - here.mid, 1 - here.low), abs=1e-4)
    assert back.verdict.confidence.level is plain.verdict.confidence.level
    assert back.verdict.label is LABELS.get(plain.verdict.label, plain.verdict.label)
    assert back.verdict.counts == plain.verdict.counts
    assert back.verdict.break_even_prior == pytest.approx(1.0 - plain.verdict.break_even_prior, abs=1e-4)
    assert {name: weight.mid for name, weight in back.origin_weights.items()} == pytest.approx(
        {name: -weight.mid for name, weight in plain.origin_weights.items()}, abs=1e-4
    )


@QUICK
@given(FORESTS)
def test_a_set_of_priors_is_mirrored_too(forest):
    """Property 21: its draws are not the mirror images one by one, so that the likelihood is so within two points."""
    many = replace(FEW, draws=4000)
    plain = weigh(forest.material(), settings=replace(many, prior=(0.1, 0.33, 0.6))).verdict
    back = weigh(mirrored(forest).material(), settings=replace(many, prior=(0.4, 0.67, 0.9))).verdict
    assert back.likelihood["H1"].mid == pytest.approx(1.0 - plain.likelihood["H1"].mid, abs=0.02)
    assert back.confidence.level is plain.confidence.level


def test_a_likelihood_of_about_even_may_be_had_with_high_confidence():
    """Property 21: well-sourced evidence that balances."""
    balanced = Foundation(
        effective_origins=6.0,
        share_of_guesses=0.0,
        low=0.42,
        high=0.57,
        largest_shift=0.04,
        drop_crosses=False,
        flip=0.1,
        prior_decides=False,
        weight_spans_zero=True,
    )
    assert confidence_of(balanced).level is ConfidenceLevel.HIGH
    lopsided = replace(balanced, effective_origins=1.2, low=0.97, high=0.995)
    assert confidence_of(lopsided).level is ConfidenceLevel.LOW
