"""Fits temperatures and terms of the shipped reader on pairs kept for it: `python -m training.stance.calibrate`."""

from __future__ import annotations

import argparse
import json
import random

import numpy as np
from scipy.optimize import minimize

from assay.models.pair import HEADS, PairModel, PairText
from assay.models.words import shared_words
from training.stance.examples import BEARING, Example, Part, coverage, entailment, stances, written
from training.stance.mixture import cut
from training.stance.words import TARGET

SETS = {
    "bearing": ("written",),
    "entailment": ("snli-dev", "mnli-dev"),
    "coverage": ("wice",),
    "stance": ("fnc1",),
}
_MOST = 1500
_HELD = 0.05  # strength of the prior that holds terms near nought


def targets(example: Example, answers: int) -> np.ndarray:
    """The share of each answer in an example's label; a label that leaves two open is left out (all nought)."""
    shares = np.zeros(answers)
    if example.head != "bearing":
        shares[example.label] = 1.0
    elif BEARING[example.label] != "n":
        for letter in BEARING[example.label].split("/"):
            shares[BEARING.index(letter)] += 1.0
        shares /= shares.sum()
    return shares


def fitted(logits: np.ndarray, shares: np.ndarray) -> tuple[float, np.ndarray]:
    """The temperature and the terms that make the labels likeliest; a weak prior holds terms near nought."""

    def loss(values: np.ndarray) -> float:
        raised = logits / np.exp(values[0]) + values[1:]
        raised -= raised.max(axis=1, keepdims=True)
        told = raised - np.log(np.exp(raised).sum(axis=1, keepdims=True))
        return float(-(shares * told).sum() / shares.sum() + _HELD * (values[1:] ** 2).mean())

    found = minimize(loss, np.zeros(logits.shape[1] + 1), method="L-BFGS-B").x
    return float(np.exp(found[0])), found[1:] - found[1:].mean()


def main() -> None:
    argparse.ArgumentParser(description=__doc__).parse_args()
    words, model = shared_words(), PairModel(calibrated=False)
    examples = [one for one in (*entailment(), *written(), *coverage(), *stances()) if one.part is Part.CHOICE]
    kept = {}
    for head in HEADS:
        chosen = [one for one in examples if one.head == head and one.origin in SETS[head]]
        random.Random(head).shuffle(chosen)
        chosen = chosen[:_MOST]
        pairs = [PairText(one.claim, cut(one, words), one.before) for one in chosen]
        readings = [getattr(reading, head) for reading in model.read(pairs)]
        logits = np.log(np.maximum(np.stack(readings), 1e-9))
        shares = np.stack([targets(one, logits.shape[1]) for one in chosen])
        temperature, terms = fitted(logits, shares)
        kept[head] = {"temperature": round(temperature, 4), "terms": [round(float(term), 4) for term in terms]}
        print(f"{head}: {len(chosen)} pairs, {kept[head]}")
    (TARGET / "calibration.json").write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
