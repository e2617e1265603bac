"""The chance that each claim is true, from who said what of it: Dawid-Skene and MACE, by crowd-kit."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import Any, TypeAlias

from assay.domain.outcome import EstimationMethod, Side
from assay.errors import MissingExtra

Answers: TypeAlias = Mapping[str, Mapping[str, Side]]
"""What each source said, by claim and source."""
_ROUNDS = 300
_TOLERANCE = 1e-6


def posterior(answers: Answers, known: Mapping[str, Side], *, method: EstimationMethod) -> dict[str, float]:
    """P(claim is true) by claim; 1 or 0 for those whose outcome is `known`, which MACE does not take.

    There must be answers on both sides. Dawid and Skene 1979; Hovy et al. 2013 (MACE). Raises `MissingExtra` where
    crowd-kit is not installed.
    """
    try:
        import pandas  # noqa: PLC0415 - an extra, and slow to load
        from crowdkit.aggregation import MACE, DawidSkene  # noqa: PLC0415
    except ImportError as error:
        raise MissingExtra("ledger", "Estimating accuracies over many claims") from error
    rows = [(claim, key, side.value) for claim, said in sorted(answers.items()) for key, side in sorted(said.items())]
    table = pandas.DataFrame(rows, columns=["task", "worker", "label"])
    with warnings.catch_warnings():  # crowd-kit 1.4 uses what pandas 4 will drop
        warnings.simplefilter("ignore", DeprecationWarning)
        warnings.simplefilter("ignore", FutureWarning)
        model: Any
        if method is EstimationMethod.MACE:
            model = MACE(n_restarts=1, random_state=0)  # with one seed every restart is the same
            model.fit(table)
        else:
            model = DawidSkene(n_iter=_ROUNDS, tol=_TOLERANCE)
            truth = pandas.Series({claim: side.value for claim, side in sorted(known.items())}, dtype=table.label.dtype)
            truth.index.name = "task"
            model.fit(table, truth if known else None)
    chances = model.probas_[Side.FOR.value] / model.probas_.sum(axis="columns")
    return {claim: _sure(known.get(claim), float(chances[claim])) for claim in sorted(answers)}


def _sure(known: Side | None, chance: float) -> float:
    return chance if known is None else float(known is Side.FOR)
