"""What an appraisal shows of a resolved claim: the only things that answers are made from here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from assay.appraisal.combine import drawn_prior, posterior
from assay.appraisal.draws import Draws
from assay.appraisal.found import find, tally_of
from assay.appraisal.index import Index
from assay.appraisal.interval import percentiles
from assay.appraisal.tables import EPSILON, SHARED_SHIFT
from assay.domain.material import Material
from assay.domain.stance import StanceLabel, StanceReading
from assay.settings import Settings
from benchmarks.resolved.cases import Case
from benchmarks.resolved.materials import Read
from benchmarks.resolved.variants import SHIPPED, Variant

_NOTHING_FOUND = re.compile(r"\bno (?:answer|evidence|record|information) (?:\w+ ){0,3}?found\b", re.IGNORECASE)
Stances = tuple[int, int]
Prior = tuple[float, float, float]
Ends = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Shown:
    """The figures of one appraisal that do not rest on its confidence.

    `supporting` and `opposing` are F and |A| of the label's rule, the summed mid weights in decibans, both positive;
    `weight` and, for each prior asked for, `likelihoods` are low, mid and high; `documents` and `searches` count the
    reports, and those of them that looked for an answer and found none; `by_report` and `by_statement` count who
    supports and who opposes; `stance` is the mean over reports of their own support less opposition, in -1..1.
    """

    case: Case
    supporting: float
    opposing: float
    weight: Ends
    likelihoods: tuple[Ends, ...]
    documents: int
    searches: int
    by_report: Stances
    by_statement: Stances
    stance: float

    @property
    def net(self) -> float:
        """The weight's mid."""
        return self.weight[1]


def shown(case: Case, material: Material, priors: Sequence[Prior], *, settings: Settings) -> Shown:
    """The case, weighed as `weigh` does it, without the questions and the analyses that take most of its time."""
    index = Index(material)
    draws = Draws(seed=settings.seed, count=settings.draws, shared=index.rows(SHARED_SHIFT).value)
    tally = tally_of(find(index), draws)
    mids = [weight.mid for weight in tally.weights.values()]
    ceiling = index.rows(EPSILON).value
    return Shown(
        case=case,
        supporting=sum(mid for mid in mids if mid > 0),
        opposing=-sum(mid for mid in mids if mid < 0),
        weight=percentiles(tally.total),
        likelihoods=tuple(
            percentiles(posterior(tally.total, drawn_prior(draws, prior), ceiling=ceiling)) for prior in priors
        ),
        documents=len(material.documents),
        searches=sum(_NOTHING_FOUND.search(document.text) is not None for document in material.documents),
        by_report=_sides(material.stances.documents, index.claim_id),
        by_statement=_sides(material.stances.statements, index.claim_id),
        stance=fmean(readings[index.claim_id].bearing for readings in material.stances.documents.values()),
    )


def all_shown(
    cases: Iterable[Read], variant: Variant = SHIPPED, *, priors: Sequence[Prior] = (), settings: Settings
) -> list[Shown]:
    """The cases that have material, weighed."""
    return [
        shown(read.case, variant.change(read.case, read.material), priors, settings=settings)
        for read in cases
        if read.material is not None
    ]


def _sides(readings: Mapping[str, Mapping[str, StanceReading]], claim: str) -> Stances:
    labels = [by_hypothesis[claim].label for by_hypothesis in readings.values() if claim in by_hypothesis]
    return labels.count(StanceLabel.SUPPORTS), labels.count(StanceLabel.OPPOSES)
