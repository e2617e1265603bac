"""`python -m benchmarks.resolved.peers`: a logistic regression on counts (needs scikit-learn).

It is given how many reports and statements support and oppose, how many reports there are, and how many looked for an
answer and found none; fitted on the half tuned on, measured on the other.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from assay.settings import Settings
from benchmarks.resolved.cases import SETS
from benchmarks.resolved.figures import labelled
from benchmarks.resolved.halves import halves, resolved, truth_of
from benchmarks.resolved.materials import kept
from benchmarks.resolved.measures import LABELS, chances_only
from benchmarks.resolved.shown import Shown, all_shown
from benchmarks.resolved.table import PEERS
from benchmarks.stance.calibration import without_bins

NAME = "logistic regression on counts"
ALWAYS = "the base rate, told of every claim"


def counts(cases: Sequence[Shown]) -> np.ndarray:
    """The six counts of each case."""
    return np.array(
        [[*case.by_report, *case.by_statement, case.documents, case.searches] for case in cases], dtype=float
    )


def measure(tuned: Sequence[Shown], reported: Sequence[Shown]) -> dict[str, Any]:
    """The labels (balanced by label, as macro-F1 asks) and the chance that a resolved claim is true."""
    four = make_pipeline(StandardScaler(), LogisticRegression(class_weight="balanced", max_iter=2000))
    four.fit(counts(tuned), [LABELS.index(case.case.gold) for case in tuned])
    told = [LABELS[place] for place in four.predict(counts(reported))]
    known, asked = (resolved(half) for half in (tuned, reported))
    two = make_pipeline(StandardScaler(), LogisticRegression(max_iter=2000))
    two.fit(counts(known), truth_of(known))
    return {
        "labels": labelled([case.case for case in reported], told),
        "likelihood": likelihood(asked, two.predict_proba(counts(asked))[:, 1].tolist()),
    }


def base_rate(tuned: Sequence[Shown], reported: Sequence[Shown]) -> dict[str, Any]:
    """The share of true claims in the half tuned on, told of every claim."""
    known, asked = (resolved(half) for half in (tuned, reported))
    rate = sum(truth_of(known)) / len(known)
    return {"likelihood": likelihood(asked, [rate] * len(asked))}


def likelihood(cases: Sequence[Shown], chances: Sequence[float]) -> dict[str, Any]:
    """The figures of chances told without a range."""
    return chances_only(truth_of(cases), chances)


def main() -> None:
    argparse.ArgumentParser(description=__doc__).parse_args()
    found = {}
    for name in SETS:
        halved = halves(all_shown(kept(name, own_pages=False), settings=Settings(draws=1)))
        found[name] = {NAME: measure(*halved), ALWAYS: base_rate(*halved)}
        print(json.dumps({name: without_bins(found[name])}, indent=1))
    PEERS.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
