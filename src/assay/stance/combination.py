"""What model, rules and cue say of a statement, made into four probabilities.

A softmax over four sums (multinomial logistic regression). Support and opposition have the same weights with the sign
turned, so that what makes the one likelier makes the other less likely by as much. `training/stance/combine.py` fits
the weights on labelled statements, with the weights of the model they go with.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from assay.domain.stance import StanceLabel, StanceReading
from assay.models.pair import PairReading
from assay.stance.shipped import shipped_table

Floats = NDArray[np.float64]
LABELS = (StanceLabel.SUPPORTS, StanceLabel.OPPOSES, StanceLabel.DISCUSSES, StanceLabel.UNRELATED)
DIRECTED = ("content", "content_entailed", "rules", "entailed", "covered", "reported")
UNDIRECTED = ("constant", "relevance", "likeness", "nearer", "read", "beside", "elsewhere")
_RELATED = ("supports", "opposes", "discusses")


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of a statement's stance.

    `whole` is what the model makes of the statement with its source and cue, `alone` what it makes of the content
    alone, where that was read. `content` and `content_entailed` are what the latter says for the hypothesis less what
    it says against it, as bearing and as entailment, each taken through the cue by rule, and `rules` the bearing by
    rules alone, all in -1..1. `relevance` is that of the rules, in 0..1, `likeness` that of the words, in -1..1;
    `nearer` counts the statements of the same report whose words are nearer to the hypothesis.
    """

    whole: PairReading
    alone: PairReading | None
    content: float
    content_entailed: float
    rules: float
    relevance: float
    likeness: float
    nearer: int

    def directed(self) -> Floats:
        """What turns its sign with the direction, in the order of `DIRECTED`."""
        of_whole = (balance(self.whole.entailment), balance(self.whole.coverage), balance(self.whole.stance[:2]))
        return np.array([self.content, self.content_entailed, self.rules, *of_whole])

    def undirected(self) -> Floats:
        """What says whether the statement concerns the hypothesis at all, in the order of `UNDIRECTED`."""
        beside = float(self.alone.bearing[3]) - 0.5 if self.alone else 0.0
        elsewhere = float(self.whole.stance[3])
        near = (self.relevance, self.likeness, math.log1p(self.nearer))
        return np.array([1.0, *near, float(self.alone is not None), beside, elsewhere])


def balance(probabilities: Floats) -> float:
    """The first answer's probability less the last one's."""
    return float(probabilities[0] - probabilities[-1])


@dataclass(frozen=True, slots=True)
class Table:
    """The evidence on n statements: logarithms of the model's probabilities [n, 4], what is directed, what is not."""

    told: Floats
    directed: Floats
    undirected: Floats

    @classmethod
    def of(cls, evidence: Sequence[Evidence]) -> Table:
        """The tables of some evidence."""
        bearings = np.array([one.whole.bearing for one in evidence], np.float64)
        return cls(
            np.log(np.maximum(bearings, 1e-6)),
            np.array([one.directed() for one in evidence]),
            np.array([one.undirected() for one in evidence]),
        )


def combined(evidence: Evidence) -> StanceReading:
    """The reading of a statement."""
    return stance_of(sums(Table.of([evidence]), _weights())[0])


def sums(table: Table, weights: Mapping[str, Floats]) -> Floats:
    """The four sums of each statement [n, 4], in the order of `LABELS`."""
    found = weights["model"][0] * table.told
    found[:, :3] += table.undirected @ np.stack([weights[name] for name in _RELATED], axis=1)
    direction = table.directed @ weights["direction"]
    found[:, 0] += direction
    found[:, 1] -= direction
    found[:, 2] += np.abs(table.directed) @ weights["size"]
    return np.asarray(found, np.float64)


def stance_of(logits: Floats) -> StanceReading:
    """The reading with the probabilities of these logits, in the order of `LABELS`."""
    raised = np.exp(logits - logits.max())
    shares = raised / raised.sum()
    supports, opposes, discusses = (round(float(share), 4) for share in shares[:3])
    label = LABELS[int(np.argmax(shares))]
    return StanceReading(label, supports, opposes, discusses, round(1.0 - supports - opposes - discusses, 4))


def document_reading_of(shares: Floats) -> StanceReading:
    """A document's own stance, from its probabilities [4] in the order of `LABELS`."""
    return stance_of(np.log(np.maximum(shares, 1e-9)))


@cache
def _weights() -> dict[str, Floats]:
    table = shipped_table("combination")
    names = {"model": ("whole",), "direction": DIRECTED, "size": DIRECTED} | dict.fromkeys(_RELATED, UNDIRECTED)
    return {name: np.array([table[name][entry] for entry in entries]) for name, entries in names.items()}
