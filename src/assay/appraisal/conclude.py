"""What the sum amounts to: label, confidence, verdict, and the same with one item dropped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from assay.appraisal.arrays import Array
from assay.appraisal.break_even import break_even_prior, break_even_reliability
from assay.appraisal.combine import posterior
from assay.appraisal.confidence import Foundation, zone
from assay.appraisal.counts import counts_of
from assay.appraisal.found import Found
from assay.appraisal.interval import percentiles
from assay.appraisal.sensitivity import Dropped
from assay.appraisal.summary import summary
from assay.appraisal.tables import EPSILON
from assay.appraisal.tally import ItemKind, Tally
from assay.appraisal.verdict import label_of
from assay.appraisal.words import weight_words
from assay.domain.weighing import (
    Confidence,
    ConfidenceLevel,
    DropOne,
    DropPair,
    Gap,
    Likelihood,
    Range,
    Verdict,
    VerdictLabel,
    Weight,
)

_GUESS_SPREAD = 5.0


@dataclass(frozen=True)
class Conclusion:
    """What the items add up to, under a set of priors (low, centre, high)."""

    found: Found
    tally: Tally
    total: Weight
    prior: tuple[float, float, float]

    def label(
        self, level: ConfidenceLevel, *, total: Weight | None = None, changed: Mapping[str, Weight] | None = None
    ) -> VerdictLabel:
        """The label; with another total and other weights for some items, the label that those would give."""
        mids, reaches = self._mids, self._reaches
        if changed:
            mids, reaches = mids.copy(), reaches.copy()
            for name, weight in changed.items():
                mids[self._places[name]], reaches[self._places[name]] = weight.mid, _reach(weight)
        return label_of(mids, reaches, self._may_contest, total or self.total, level, self.found.index.rows)

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {name: place for place, name in enumerate(self.tally.items)}

    @cached_property
    def _mids(self) -> Array:
        return np.array([self.tally.weights[name].mid for name in self.tally.items])

    @cached_property
    def _reaches(self) -> Array:
        return np.array([_reach(self.tally.weights[name]) for name in self.tally.items])

    @cached_property
    def _may_contest(self) -> NDArray[np.bool_]:
        items = self.tally.items.values()
        return np.array([item.kind is ItemKind.ORIGIN and not item.is_party for item in items], dtype=bool)

    def foundation(self, drops: Sequence[Dropped], gaps: Sequence[Gap]) -> Foundation:
        """What confidence in the likelihood rests on."""
        low, centre, high = self.prior
        now = self._at(self.total.mid, centre)
        after = [self._at(drop.weight.mid, centre) for drop in drops if drop.level == "origin"]
        likely = percentiles(posterior(self.tally.total, np.asarray(centre), ceiling=self._ceiling))
        return Foundation(
            effective_origins=self.tally.effective(),
            share_of_guesses=self._share_of_guesses(),
            low=likely[0],
            high=likely[2],
            largest_shift=max((abs(value - now) for value in after), default=0.0),
            drop_crosses=any(zone(value) != zone(now) for value in after),
            flip=max((gap.flip_probability for gap in gaps), default=0.0),
            prior_decides=(self._at(self.total.mid, low) - 0.5) * (self._at(self.total.mid, high) - 0.5) < 0.0,
            weight_spans_zero=self.total.low <= 0.0 <= self.total.high,
        )

    @cached_property
    def _ceiling(self) -> float:
        return self.found.index.rows(EPSILON).value

    def _at(self, weight_db: float, prior: float) -> float:
        return float(posterior(np.asarray(weight_db), np.asarray(prior), ceiling=self._ceiling))

    def _share_of_guesses(self) -> float:
        assertions = self.found.assertions
        sizes = {name: abs(self.tally.weights[name].mid) for name in assertions}
        guessed = sum(
            size
            for name, size in sizes.items()
            if (assertions[name].report.reliability.spread or np.inf) < _GUESS_SPREAD
        )
        return guessed / sum(sizes.values()) if sum(sizes.values()) > 0.0 else 0.0

    def drop_one(self, drop: Dropped, level: ConfidenceLevel) -> DropOne:
        """One drop as the appraisal shows it; confidence is held as it stands."""
        label = self.label(level, total=drop.weight, changed=drop.changed)
        return DropOne(drop.level, drop.id, drop.weight.mid, drop.likelihood, label)

    def drop_pair(self, pair: tuple[str, str], drop: Dropped, level: ConfidenceLevel) -> DropPair:
        """Two origins dropped together, as the appraisal shows it; confidence is held as it stands."""
        label = self.label(level, total=drop.weight, changed=drop.changed)
        return DropPair(pair, drop.weight.mid, drop.likelihood, label)

    @property
    def likelihood_at_centre(self) -> float:
        """The claim's likelihood at the mid weight and the centre of the prior."""
        return self._at(self.total.mid, self.prior[1])

    def verdict(self, confidence: Confidence, likelihood: Mapping[str, Likelihood]) -> Verdict:
        """The verdict, with its summary."""
        label, words, prior = self.label(confidence.level), weight_words(self.total.mid), Range(*self.prior)
        claim = likelihood[self.found.index.claim_id]
        return Verdict(
            summary=summary(label=label, weight=self.total, words=words, likelihood=claim, prior=prior),
            label=label,
            weight_db=self.total,
            weight_words=words,
            prior=prior,
            likelihood=likelihood,
            break_even_prior=break_even_prior(self.total.mid),
            break_even_r=self._break_even_reliability(),
            confidence=confidence,
            counts=counts_of(self.tally, self.found.index),
        )

    def _break_even_reliability(self) -> float | None:
        if not self.found.assertions:
            return None
        top = self.tally.heaviest_first[0]
        assertion, index, draws = self.found.assertions[top], self.found.index, self.tally.draws

        def likelihood_at(reliability: float) -> float:
            rows = assertion.with_setting("r", reliability).likelihoods(draws, index)
            total, _ = self.tally.replaced({top: rows})
            return self._at(percentiles(total)[1], self.prior[1])

        return break_even_reliability(likelihood_at)


def _reach(weight: Weight) -> float:
    return max(abs(weight.low), abs(weight.high))
