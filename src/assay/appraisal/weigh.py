"""Weighing a case: everything found before goes in, and what it amounts to comes out."""

from __future__ import annotations

from collections.abc import Mapping

from assay.appraisal.combine import drawn_prior, shares_of_contrary
from assay.appraisal.conclude import Conclusion
from assay.appraisal.confidence import confidence_of
from assay.appraisal.credibility import CANNOT_BE_JUDGED, Grade, credibility_by_origin
from assay.appraisal.decided import findings_on
from assay.appraisal.draws import Draws
from assay.appraisal.explain import reasons_of
from assay.appraisal.explanations.explained import explanations_of
from assay.appraisal.found import Found, find, tally_of
from assay.appraisal.gaps import questions_and_gaps
from assay.appraisal.index import Index
from assay.appraisal.interval import weight_of
from assay.appraisal.likelihoods import likelihoods_of
from assay.appraisal.materiality import materiality
from assay.appraisal.matrix import matrix_rows
from assay.appraisal.outer_bound import outer_bound_of
from assay.appraisal.questions.base import Evidence
from assay.appraisal.sensitivity import Case, dropped, dropped_pairs
from assay.appraisal.spared import spared
from assay.appraisal.tables import CATCH_ALL, SHARED_SHIFT
from assay.appraisal.tally import Tally
from assay.appraisal.used import parameters_used, weighed_parameters
from assay.appraisal.waterfall import waterfall_rows
from assay.domain.material import Material
from assay.domain.weighing import NO_WEIGHT, Absence, Weighing, Weight
from assay.settings import Settings


def weigh(material: Material, *, settings: Settings) -> Weighing:
    """What the reporting amounts to: a closed-form Bayesian model on the forest of relays, with ranges of parameters.

    Takes `settings.draws` joint draws under `settings.seed`, and priors from the set `settings.prior`. The same
    material gives the same result, bit for bit, in whatever order its parts are listed, and copies of a report change
    only the counts of documents and statements. Material that says nothing of the claim gives `no_evidence`, never an
    error.
    """
    index = Index(material)
    found = find(index)
    rows = index.rows
    draws = Draws(seed=settings.seed, count=settings.draws, shared=rows(SHARED_SHIFT).value)
    tally = tally_of(found, draws)
    conclusion = Conclusion(found, tally, weight_of(tally.total), settings.prior)

    evidence = Evidence(index, found.assertions, found.exhibits, found.absences, tally)
    questions, gaps = questions_and_gaps(evidence, weight_db=conclusion.total.mid, prior=settings.prior[1])
    prior = drawn_prior(draws, settings.prior)
    case = Case(index, tally, found.assertions, found.exhibits, found.statements, found.reassert, prior)
    drops = list(dropped(case))
    confidence = confidence_of(conclusion.foundation(drops, gaps), rows)
    drop_one = tuple(conclusion.drop_one(drop, confidence.level) for drop in drops)
    pairs = tuple(conclusion.drop_pair(pair, drop, confidence.level) for pair, drop in dropped_pairs(case))
    grades = credibility_by_origin(tally, material.lineage.dependences)
    shares = shares_of_contrary(material.claim, index.hypotheses[1:], catch_all_share=rows(CATCH_ALL).value)
    explanations = explanations_of(found, tally, questions, gaps)
    verdict = conclusion.verdict(confidence, likelihoods_of(index, tally, prior=prior, shares=shares))
    return Weighing(
        verdict=verdict,
        origin_weights={name: tally.weights.get(name, NO_WEIGHT) for name in sorted(index.origins)},
        statement_weights=_statement_weights(found, tally),
        exhibit_weights={name: tally.weights.get(name, NO_WEIGHT) for name in sorted(index.exhibits)},
        credibility=_credibility(found, grades),
        absences=_absences(found, tally),
        matrix=matrix_rows(
            tally,
            hypotheses=index.hypotheses,
            alternatives=sorted(index.alternatives),
            shares=shares,
            prior=settings.prior[1],
        ),
        waterfall=waterfall_rows(tally),
        parameters=parameters_used(found, tally),
        questions=questions,
        gaps=gaps,
        explanations=explanations,
        drop_one=drop_one,
        drop_pairs=pairs,
        linchpins=tuple(drop for drop in drop_one if drop.label is not verdict.label),
        spared=spared(found, tally, prior=conclusion.likelihood_at_centre),
        outer_bound=outer_bound_of(found, tally),
        materiality=materiality(index),
        findings=findings_on(material.parameters, material, weighed=weighed_parameters(found)),
        reasons=reasons_of(found, tally, grades, explanations),
    )


def _statement_weights(found: Found, tally: Tally) -> Mapping[str, Weight]:
    """Each origin's weight at the statement that carries it, and nothing at the others, so that it counts once."""
    carried = {assertion.statement: tally.weights[origin] for origin, assertion in found.assertions.items()}
    return {name: carried.get(name, NO_WEIGHT) for name in sorted(found.index.statements)}


def _credibility(found: Found, by_origin: Mapping[str, Grade]) -> Mapping[str, str]:
    index = found.index
    numbers = dict.fromkeys(sorted(index.statements), CANNOT_BE_JUDGED)
    for origin, names in found.statements.items():
        side = found.assertions[origin].contents[index.claim_id] - 0.5
        for name in names:
            if index.reading(name, index.claim_id).bearing * side > 0:
                numbers[name] = by_origin[origin].number
    return numbers


def _absences(found: Found, tally: Tally) -> tuple[Absence, ...]:
    return tuple(
        Absence(missing.id, missing.what, missing.passages, tally.weights[missing.id], missing.reasons)
        for missing in found.absences.values()
    )
