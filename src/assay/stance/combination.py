"""What model, rules and cue say of a statement, made into four probabilities.

A softmax over four sums (multinomial logistic regression). Support and opposition have the same weights with the sign
turned, so that what makes the one likelier makes the other less likely by as much. The weights were fitted on labelled
statements (`training/stance/combine.py`), so that the probabilities are calibrated.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from assay.domain.stance import StanceLabel, StanceReading
from assay.models.pair import PairReading
from assay.stance.shipped import shipped_table

Floats = NDArray[np.float64]
LABELS = (StanceLabel.SUPPORTS, StanceLabel.OPPOSES, StanceLabel.DISCUSSES, StanceLabel.UNRELATED)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of a statement's stance.

    `whole` are the model's probabilities [4], in the order of `LABELS`, for the statement with its source and cue.
    `content` is the model's support less opposition of the content alone, taken through the cue by rule, and `rules`
    the bearing by rules alone, both in -1..1. `relevance` is that of the rules, in 0..1, `likeness` that of the words,
    in -1..1.
    """

    whole: Floats
    content: float
    rules: float
    relevance: float
    likeness: float

    def directed(self) -> Floats:
        """What turns its sign with the direction."""
        return np.array([self.content, self.rules])

    def undirected(self) -> Floats:
        """What says that the statement concerns the hypothesis at all."""
        return np.array([1.0, self.relevance, self.likeness])


def combined(evidence: Evidence) -> StanceReading:
    """The reading of a statement."""
    return stance_of(sums(evidence, _weights()))


def sums(evidence: Evidence, weights: Mapping[str, Floats]) -> Floats:
    """The four sums, in the order of `LABELS`."""
    directed, undirected = evidence.directed(), evidence.undirected()
    direction = float(weights["direction"] @ directed)
    related = [float(weights[name] @ undirected) for name in ("supports", "opposes", "discusses")]
    added = np.array([related[0] + direction, related[1] - direction, related[2], 0.0])
    added[2] += float(weights["size"] @ np.abs(directed))
    return np.asarray(weights["model"][0] * np.log(np.maximum(evidence.whole, 1e-6)) + added, np.float64)


def stance_of(logits: Floats) -> StanceReading:
    """The reading with the probabilities of these logits, in the order of `LABELS`."""
    raised = np.exp(logits - logits.max())
    shares = raised / raised.sum()
    supports, opposes, discusses = (round(float(share), 4) for share in shares[:3])
    label = LABELS[int(np.argmax(shares))]
    return StanceReading(label, supports, opposes, discusses, round(1.0 - supports - opposes - discusses, 4))


def document_reading_of(reading: PairReading) -> StanceReading:
    """A document's own stance, from the model's."""
    return stance_of(np.log(np.maximum(reading.stance, 1e-9)))


@cache
def _weights() -> dict[str, Floats]:
    return {name: np.array(list(entry.values())) for name, entry in shipped_table("combination").items()}
