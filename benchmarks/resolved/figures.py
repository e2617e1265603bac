"""The figures of one way to weigh or to count, on the half that is reported."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

from assay.appraisal import weigh
from assay.settings import Settings
from benchmarks.resolved.cases import Case, Gold
from benchmarks.resolved.halves import base_rate, halves, resolved, truth_of
from benchmarks.resolved.materials import Read
from benchmarks.resolved.measures import best_factor, calibration, chances_only, labelling, scaled
from benchmarks.resolved.rules import BY_LABEL, counted, fitted
from benchmarks.resolved.shown import Shown, all_shown
from benchmarks.resolved.variants import SHIPPED, WITH_REPORTS, Variant
from benchmarks.stance.calibration import without_bins

OF_REPORTS = 3.0  # 0 to 10 were tried on the half tuned on: from 2 on it makes no difference
Told = Callable[[Shown], Gold]


def labelled(cases: Sequence[Case], told: Sequence[Gold]) -> dict[str, Any]:
    """The figures of the labels told for some cases."""
    return labelling([case.gold for case in cases], told, [case.group for case in cases])


def ruled(cases: Sequence[Shown], told: Told) -> dict[str, Any]:
    """The figures of one way to tell the four labels."""
    return labelled([case.case for case in cases], [told(case) for case in cases])


def calibrated(cases: Sequence[Shown], prior: int) -> dict[str, Any]:
    """The figures of the claim's likelihood from the prior at that place, on claims resolved as true or false."""
    known = resolved(cases)
    lows, mids, highs = zip(*(case.likelihoods[prior] for case in known), strict=True)
    return calibration(truth_of(known), lows, mids, highs)


def rescaled(tuned: Sequence[Shown], reported: Sequence[Shown], prior: float) -> dict[str, Any]:
    """Weights times one factor, fitted on the first half: how far off their size is, and what is in them."""
    first, second = resolved(tuned), resolved(reported)
    factor = best_factor(truth_of(first), [case.net for case in first], prior)
    return {
        "factor": factor,
        **chances_only(truth_of(second), scaled([case.net for case in second], prior, factor)),
    }


def measure(reads: Sequence[Read], variant: Variant, *, settings: Settings) -> dict[str, Any]:
    """All figures of one variant on the half that is reported; its rule and base rate are from the other."""
    rate = base_rate(reads)
    tuned, reported = halves(all_shown(reads, variant, priors=(settings.prior, rate), settings=settings))
    rules = {"rule": fitted(tuned)}
    if variant in WITH_REPORTS:
        rules["rule_with_reports"] = fitted(tuned, of_reports=OF_REPORTS)
        rules["rule_without_searches"] = fitted(tuned, of_reports=OF_REPORTS, searches=False)
    return {
        **{
            name: {"thresholds": asdict(rule), "tuned_on": ruled(tuned, rule.told), **ruled(reported, rule.told)}
            for name, rule in rules.items()
        },
        "likelihood": calibrated(reported, 0),
        "likelihood_from_base_rate": {
            "prior": rate,
            "log_loss_tuned_on": calibrated(tuned, 1)["log_loss"],
            **calibrated(reported, 1),
        },
        "weights_scaled": rescaled(tuned, reported, rate[1]),
    }


def with_few_bins(variant: Variant, figures: dict[str, Any]) -> dict[str, Any]:
    """The figures; bins, which a diagram is drawn of, stay for the weighing as shipped alone."""
    return figures if variant is SHIPPED else {name: without_bins(found) for name, found in figures.items()}


def verdicts(reads: Sequence[Read], *, settings: Settings) -> dict[str, Any]:
    """The verdict's own label on the half that is reported, whole weighings, and how often each confidence is told."""
    known = [(read.case, read.material) for read in reads if read.material is not None and not read.case.tuned_on]
    found = [weigh(material, settings=settings).verdict for _, material in known]
    return {
        **labelled([case for case, _ in known], [BY_LABEL[verdict.label] for verdict in found]),
        "labels": dict(sorted(Counter(verdict.label.value for verdict in found).items())),
        "confidence": dict(sorted(Counter(verdict.confidence.level.value for verdict in found).items())),
    }


def counting(cases: Sequence[Shown]) -> dict[str, Any]:
    """Those who count, and who always tell the commonest label."""
    tuned, reported = halves(cases)
    golds = [case.case.gold for case in tuned]
    commonest = max(Gold, key=golds.count)
    return {
        "counting articles": ruled(reported, by_reports),
        "counting supporters against opposers": ruled(reported, by_statements),
        f"always {commonest.value}": labelled([case.case for case in reported], [commonest] * len(reported)),
    }


def by_reports(case: Shown) -> Gold:
    """The side that more reports are on."""
    return counted(case.by_report)


def by_statements(case: Shown) -> Gold:
    """The side that more statements are on."""
    return counted(case.by_statement)
