"""Weighing a case: everything found before goes in, and what it amounts to comes out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from assay.appraisal.absences_found import Missing, absences_found
from assay.appraisal.arrays import Array
from assay.appraisal.assertion import Assertion, assertion_of
from assay.appraisal.break_even import break_even_prior, break_even_reliability
from assay.appraisal.combine import drawn_prior, posterior, shares_of_contrary
from assay.appraisal.confidence import Foundation, confidence_of, zone
from assay.appraisal.counts import counts_of
from assay.appraisal.credibility import CANNOT_BE_JUDGED, credibility_by_origin
from assay.appraisal.draws import Draws
from assay.appraisal.echo import pairwise
from assay.appraisal.exhibits_offered import Offered, exhibits_offered
from assay.appraisal.explain import exhibit_reasons, origin_reasons, statement_reasons
from assay.appraisal.gaps import questions_and_gaps
from assay.appraisal.index import Index
from assay.appraisal.interval import percentiles, weight_of
from assay.appraisal.likelihoods import likelihoods_of
from assay.appraisal.materiality import materiality
from assay.appraisal.matrix import matrix_rows, waterfall_rows
from assay.appraisal.parameters import is_party
from assay.appraisal.questions.base import Evidence
from assay.appraisal.selection import bearing_statements, content_cases
from assay.appraisal.sensitivity import Case, Dropped, dropped
from assay.appraisal.setting import setting_of
from assay.appraisal.summary import summary
from assay.appraisal.tables import ECHO, EPSILON
from assay.appraisal.tally import ItemKind, Tally, item_of
from assay.appraisal.undercut import moved
from assay.appraisal.verdict import label_of
from assay.appraisal.words import weight_words
from assay.domain.lineage import DependenceGround
from assay.domain.material import Material
from assay.domain.span import Reason
from assay.domain.weighing import (
    NO_WEIGHT,
    Absence,
    Confidence,
    ConfidenceLevel,
    DropOne,
    Gap,
    Parameter,
    ParameterOrigin,
    Range,
    Verdict,
    VerdictLabel,
    Weighing,
    Weight,
)
from assay.settings import Settings

_GUESS_SPREAD = 5.0


@dataclass(frozen=True, slots=True)
class _Found:
    """What there is to weigh."""

    index: Index
    statements: Mapping[str, list[str]]
    contents: Mapping[str, str]
    assertions: Mapping[str, Assertion]
    exhibits: Mapping[str, Offered]
    absences: Mapping[str, Missing]

    def reassert(self, origin: str, statements: Sequence[str], without_relay: str | None) -> Assertion | None:
        return assertion_of(self.index, origin, statements, content=self.contents[origin], without_relay=without_relay)


def weigh(material: Material, *, settings: Settings) -> Weighing:
    """What the reporting amounts to: a closed-form Bayesian model on the forest of relays, under ranges of parameters.

    `settings.draws` joint draws under `settings.seed`, with priors from the set `settings.prior`. The same material gives
    the same result, bit for bit, in whatever order its parts are listed, and copies of a report change only the counts of
    documents and statements. Material on which nothing can be said (no statements, nothing assessed) gives
    `no_evidence`, never an error.
    """
    found = _find(Index(material))
    draws = Draws(seed=settings.seed, count=settings.draws)
    tally = _tally(found, draws)
    index, total = found.index, weight_of(tally.total)
    evidence = Evidence(index, found.assertions, found.exhibits, tally)
    questions, gaps = questions_and_gaps(evidence, weight_db=total.mid, prior=settings.prior[1])
    case = Case(index, tally, found.assertions, found.statements, found.reassert, draws)
    drops = list(dropped(case))
    confidence = confidence_of(_foundation(found, tally, total, drops, gaps, settings))
    label = _label(tally, {}, total, confidence.level)
    prior = drawn_prior(draws, settings.prior)
    drop_one = tuple(_drop_one(drop, tally, confidence.level, prior) for drop in drops)
    by_origin = credibility_by_origin(tally, material.lineage.dependences)
    shares = shares_of_contrary(material.claim, index.hypotheses[1:])
    alternatives = sorted(index.alternatives)
    weights = {origin: tally.weights[origin] for origin in found.assertions}
    reasons: dict[str, tuple[Reason, ...]] = statement_reasons(found.assertions, found.statements, index)
    reasons |= {name: origin_reasons(assertion, index, tally) for name, assertion in found.assertions.items()}
    reasons |= {name: exhibit_reasons(offered, tally) for name, offered in found.exhibits.items()}
    reasons |= {name: missing.reasons for name, missing in found.absences.items()}
    return Weighing(
        verdict=_verdict(found, tally, total, label, confidence, prior, shares, settings),
        origin_weights={name: weights.get(name, NO_WEIGHT) for name in sorted(index.origins)},
        statement_weights=_statement_weights(found, weights),
        exhibit_weights={
            exhibit.id: tally.weights.get(exhibit.id, NO_WEIGHT)
            for exhibit in sorted(material.exhibits, key=_identifier)
        },
        credibility=_credibility(found, by_origin),
        absences=tuple(_absence(missing, tally) for missing in found.absences.values()),
        matrix=matrix_rows(
            tally, hypotheses=index.hypotheses, alternatives=alternatives, shares=shares, prior=settings.prior[1]
        ),
        waterfall=waterfall_rows(tally),
        parameters=_parameters(found, tally),
        questions=questions,
        gaps=gaps,
        drop_one=drop_one,
        linchpins=tuple(drop for drop in drop_one if drop.label is not label),
        materiality=materiality(index, _related(index)),
        reasons={name: reasons[name] for name in sorted(reasons)},
    )


def _identifier(item: object) -> str:
    return str(getattr(item, "id", ""))


def _find(index: Index) -> _Found:
    bearing = bearing_statements(index)
    absences = absences_found(index, bearing)
    absent = {name for missing in absences.values() for name in missing.statements}
    statements: dict[str, list[str]] = defaultdict(list)
    for name in bearing:
        if name not in absent:
            statements[index.origin_of(name)].append(name)
    contents = content_cases(index, statements)
    assertions = {}
    for origin in sorted(statements):
        assertion = assertion_of(index, origin, statements[origin], content=contents[origin])
        if assertion is not None:
            assertions[origin] = assertion
    return _Found(index, statements, contents, assertions, exhibits_offered(index, bearing), absences)


def _tally(found: _Found, draws: Draws) -> Tally:
    index, items = found.index, []
    for name, assertion in found.assertions.items():
        source = index.sources.get(assertion.source)
        delta = moved(setting_of(ECHO[DependenceGround.NOT_KNOWN]), index.undercuts.get(assertion.source, ()))
        items.append(
            item_of(
                name,
                ItemKind.ORIGIN,
                assertion.likelihoods(draws, index),
                is_party=source is not None and is_party(source, index.claim_id),
                delta=delta if delta.origin is ParameterOrigin.TEXT else None,
                count=draws.count,
            )
        )
    others = ((ItemKind.EXHIBIT, found.exhibits), (ItemKind.ABSENCE, found.absences))
    for kind, those in others:
        for name, item in those.items():
            items.append(item_of(name, kind, item.likelihoods(draws, index), count=draws.count))
    names = [*found.assertions, *found.exhibits]
    return Tally(items, names=names, chances=pairwise(names, index.material.lineage.dependences), draws=draws)


def _label(tally: Tally, changed: Mapping[str, Weight], total: Weight, level: ConfidenceLevel) -> VerdictLabel:
    weights = [
        (changed.get(name, tally.weights[name]), item.kind is ItemKind.ORIGIN and not item.is_party)
        for name, item in tally.items.items()
    ]
    return label_of(weights, total, level)


def _foundation(
    found: _Found, tally: Tally, total: Weight, drops: list[Dropped], gaps: tuple[Gap, ...], settings: Settings
) -> Foundation:
    low, centre, high = settings.prior
    now = _at(total.mid, centre)
    after = [_at(drop.weight.mid, centre) for drop in drops if drop.level == "origin"]
    likely = percentiles(posterior(tally.total, np.asarray(centre)))
    heavy = {name: abs(tally.weights[name].mid) for name in found.assertions}
    guessed = sum(
        size
        for name, size in heavy.items()
        if (found.assertions[name].report.reliability.spread or np.inf) < _GUESS_SPREAD
    )
    return Foundation(
        effective_origins=tally.effective(),
        share_of_guesses=guessed / sum(heavy.values()) if sum(heavy.values()) > 0 else 0.0,
        low=likely[0],
        high=likely[2],
        largest_shift=max((abs(value - now) for value in after), default=0.0),
        drop_crosses=any(zone(value) != zone(now) for value in after),
        flip=max((gap.flip_probability for gap in gaps), default=0.0),
        prior_decides=(_at(total.mid, low) - 0.5) * (_at(total.mid, high) - 0.5) < 0.0,
        weight_spans_zero=total.low <= 0.0 <= total.high,
    )


def _at(weight_db: float, prior: float) -> float:
    return float(posterior(np.asarray(weight_db), np.asarray(prior)))


def _drop_one(drop: Dropped, tally: Tally, level: ConfidenceLevel, prior: Array) -> DropOne:
    likelihood = percentiles(posterior(drop.total, prior))[1]
    return DropOne(drop.level, drop.id, drop.weight.mid, likelihood, _label(tally, drop.changed, drop.weight, level))


def _verdict(
    found: _Found,
    tally: Tally,
    total: Weight,
    label: VerdictLabel,
    confidence: Confidence,
    prior: Array,
    shares: Mapping[str, float],
    settings: Settings,
) -> Verdict:
    likelihood = likelihoods_of(found.index, tally, prior=prior, shares=shares)
    counts, words, prior_range = counts_of(tally, found.index), weight_words(total.mid), Range(*settings.prior)
    return Verdict(
        summary=summary(
            label=label,
            weight=total,
            words=words,
            likelihood=likelihood[found.index.claim_id],
            prior=prior_range,
            counts=counts,
        ),
        label=label,
        weight_db=total,
        weight_words=words,
        prior=prior_range,
        likelihood=likelihood,
        break_even_prior=break_even_prior(total.mid),
        break_even_r=_break_even_r(found, tally, settings.prior[1]),
        confidence=confidence,
        counts=counts,
    )


def _break_even_r(found: _Found, tally: Tally, prior: float) -> float | None:
    if not found.assertions:
        return None
    top = tally.heaviest_first[0]

    def likelihood_at(reliability: float) -> float:
        fixed = found.assertions[top].with_setting("r", reliability)
        total, _ = tally.replaced({top: fixed.likelihoods(tally.draws, found.index)})
        return _at(percentiles(total)[1], prior)

    return break_even_reliability(likelihood_at)


def _statement_weights(found: _Found, weights: Mapping[str, Weight]) -> dict[str, Weight]:
    carried = {assertion.statement: weights[origin] for origin, assertion in found.assertions.items()}
    return {name: carried.get(name, NO_WEIGHT) for name in sorted(found.index.statements)}


def _credibility(found: _Found, by_origin: Mapping[str, str]) -> dict[str, str]:
    numbers = dict.fromkeys(sorted(found.index.statements), CANNOT_BE_JUDGED)
    for origin, names in found.statements.items():
        side = found.assertions[origin].contents[found.index.claim_id] - 0.5
        for name in names:
            if found.index.reading(name, found.index.claim_id).bearing * side > 0:
                numbers[name] = by_origin[origin]
    return numbers


def _absence(missing: Missing, tally: Tally) -> Absence:
    return Absence(missing.id, missing.what, missing.passages, tally.weights[missing.id], missing.reasons)


def _parameters(found: _Found, tally: Tally) -> tuple[Parameter, ...]:
    used = [setting_of(EPSILON).as_parameter("case")]
    for those in (found.assertions, found.exhibits, found.absences):
        for name in sorted(those):
            used.extend(setting.as_parameter(name) for setting in those[name].settings())
            if tally.deltas.get(name, 0.0) > 0.0:
                used.append(tally.delta_setting(tally.deltas[name]).as_parameter(name))
    return tuple(used)


def _related(index: Index) -> list[str]:
    readings = index.material.stances.statements
    return [name for name in index.statements if readings.get(name, {}).get(index.claim_id) is not None]
