"""Cases drawn from the whole model and weighed as any case is, beside the model with one part left out.

This is a check that the weighing does what the model says, not evidence of accuracy on real claims.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor

import numpy as np

from assay.appraisal import weigh
from assay.domain.weighing import Weighing
from assay.settings import Settings

from .ablations import ABLATIONS
from .scores import Numbers, Truth, brier, calibration_error, coverage, diagram, log_loss
from .world.history import lived
from .world.reading import events_of
from .world.scene import scene

CASES = 1_600
PIECES = 60
WORKERS = 2
SEED = 20
SETTINGS = Settings(draws=400)
TRUTH = ("true", "prior", "exact_weight", "exact_posterior")
FOUND = ("likelihood", "low", "high", "weight", "weight_low", "weight_high")


def simulated(cases: int = CASES, *, workers: int = WORKERS) -> dict[str, object]:
    """Scores of every variant over `cases` cases, beside the prior alone and the posterior of one who knows all.

    Deterministic: the cases are drawn in `PIECES` pieces, each from a seed of its own, however many work on them.
    """
    sizes = [len(piece) for piece in np.array_split(np.arange(cases), PIECES)]
    with ProcessPoolExecutor(workers, initializer=_politely) as pool:
        pieces = list(pool.map(_piece, range(PIECES), sizes))
    truth = _joined(piece["truth"] for piece in pieces)
    true = truth["true"] > 0.5
    scores: dict[str, object] = {
        "cases": len(true),
        "not_drawn": cases - len(true),
        "true": round(float(true.mean()), 3),
        "all_known": _fit(truth["exact_posterior"], true),
        "prior_alone": _fit(np.full(len(true), SETTINGS.prior[1]), true),
    }
    of_whole = _joined(piece["whole"] for piece in pieces)["likelihood"]
    for name in ABLATIONS:
        found = _joined(piece[name] for piece in pieces)
        scores[name] = {
            **_fit(found["likelihood"], true),
            "brier_above_whole": _above(found["likelihood"], of_whole, true),
            "coverage_of_weight": round(coverage(found["weight_low"], truth["exact_weight"], found["weight_high"]), 3),
            "coverage_of_likelihood": round(coverage(found["low"], truth["exact_posterior"], found["high"]), 3),
            "mean_error_db": round(float(np.mean(found["weight"] - truth["exact_weight"])), 2),
            "mean_absolute_error_db": round(float(np.mean(np.abs(found["weight"] - truth["exact_weight"]))), 2),
        }
    scores["diagram"] = diagram(of_whole, true)
    return scores


def _politely() -> None:
    os.nice(10)


def _piece(number: int, size: int) -> dict[str, dict[str, Numbers]]:
    """The truth of `size` cases, and what every variant finds of them."""
    nature = np.random.default_rng([SEED, number])
    truth: list[tuple[float, ...]] = []
    found: dict[str, list[tuple[float, ...]]] = {name: [] for name in ABLATIONS}
    for _ in range(size):
        material = scene(nature)
        history = lived(events_of(material), nature=nature, prior=(SETTINGS.prior[0], SETTINGS.prior[2]))
        if history is None:
            continue
        truth.append((float(history.true), history.prior, history.weight, history.posterior))
        for name, seen_as in ABLATIONS.items():
            found[name].append(_figures(weigh(seen_as(material), settings=SETTINGS)))
    return {"truth": _columns(TRUTH, truth)} | {name: _columns(FOUND, rows) for name, rows in found.items()}


def _figures(weighing: Weighing) -> tuple[float, ...]:
    verdict = weighing.verdict
    likelihood, weight = verdict.likelihood["H1"], verdict.weight_db
    return likelihood.mid, likelihood.low, likelihood.high, weight.mid, weight.low, weight.high


def _columns(names: tuple[str, ...], rows: list[tuple[float, ...]]) -> dict[str, Numbers]:
    table = np.array(rows, dtype=np.float64).reshape(len(rows), len(names))
    return {name: table[:, place] for place, name in enumerate(names)}


def _joined(pieces: Iterable[Mapping[str, Numbers]]) -> dict[str, Numbers]:
    listed = list(pieces)
    return {name: np.concatenate([piece[name] for piece in listed]) for name in listed[0]}


def _above(found: Numbers, whole: Numbers, true: Truth) -> list[float]:
    """The mean difference of the squared errors, case by case, and its standard error."""
    differences = (found - true) ** 2 - (whole - true) ** 2
    return [round(float(differences.mean()), 4), round(float(differences.std() / np.sqrt(len(differences))), 4)]


def _fit(found: Numbers, true: Truth) -> dict[str, float]:
    return {
        "brier": round(brier(found, true), 4),
        "log_loss": round(log_loss(found, true), 4),
        "calibration_error": round(calibration_error(found, true), 4),
    }
