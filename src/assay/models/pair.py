"""Runs the pair reader: a claim and a text in, calibrated probabilities of four questions' answers out.

Each pair runs on its own: dynamic quantization takes its scales from all that is in a batch, so with one pair a batch
the reading of a pair cannot depend on what is read beside it. Probabilities are the softmax of the logits over a
temperature, plus a term for each answer, both fitted on held-out pairs (Guo et al. 2017, "On calibration of modern
neural networks").
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import NamedTuple

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from assay.domain.material import ModelCard
from assay.models.card import STANCE, load_files
from assay.models.crew import Crew
from assay.models.wordpiece import FIRST, LAST, shared_word_piece

LONGEST_CLAIM = 80  # word pieces that are read of a claim, and of a text
LONGEST_TEXT = 240
LONGEST_BEFORE = 50
HEADS = ("bearing", "entailment", "coverage", "stance")
_SLOW_FUSIONS = ["SkipLayerNormFusion"]

Floats = NDArray[np.float64]
_Pieces = tuple[list[int], list[int], list[int]]


class PairText(NamedTuple):
    """What is read: a claim, a text, and the sentence before the text where it may take that up."""

    claim: str
    text: str
    before: str = ""


_AS_IT_IS: tuple[float, Floats] = (1.0, np.zeros(1))


@dataclass(frozen=True, slots=True)
class PairReading:
    """What a text says of a claim: the probabilities of four questions' answers, each summing to 1.

    `bearing` [4]: as a statement, it supports, opposes, discusses, does not concern the claim. `entailment` [3]: the
    claim follows, is left open, is contradicted. `coverage` [3]: all of the claim is supported, a part, nothing.
    `stance` [4]: a report agrees, disagrees, discusses, is unrelated.
    """

    bearing: Floats
    entailment: Floats
    coverage: Floats
    stance: Floats


class PairModel:
    """The shipped pair reader. `threads` bounds the processor threads (0: as many as this process may use).

    Without `calibrated` the probabilities are the model's own.
    """

    def __init__(self, *, threads: int = 0, calibrated: bool = True) -> None:
        found = load_files(STANCE)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(
            found.graph, options, providers=["CPUExecutionProvider"], disabled_optimizers=_SLOW_FUSIONS
        )
        self._word_piece = shared_word_piece()
        self._first, self._last = self._word_piece.mark(FIRST), self._word_piece.mark(LAST)
        self._calibration = _calibration() if calibrated else {}
        self._crew = Crew(self._run, threads=threads)
        self.card: ModelCard = found.card

    def read(self, pairs: Sequence[tuple[str, str] | PairText]) -> list[PairReading]:
        """A reading of each pair, in order; a text longer than `LONGEST_TEXT` pieces is read to there."""
        given = [PairText(*pair) for pair in pairs]
        cut = self._word_piece.ids
        claims = {claim: cut(claim)[:LONGEST_CLAIM] for claim in {pair.claim for pair in given}}
        before = {text: cut(text)[-LONGEST_BEFORE:] for text in {pair.before for pair in given}}
        items: list[_Pieces] = [
            (claims[pair.claim], cut(pair.text)[:LONGEST_TEXT], before[pair.before]) for pair in given
        ]
        return self._crew.finish(self._crew.begin(items, urgent=True))

    def _run(self, pieces: _Pieces) -> PairReading:
        claim, text, before = pieces
        tail = [*before, self._last] if before else []
        ids = [self._first, *claim, self._last, *text, self._last, *tail]
        segments = [0] * (len(claim) + 2) + [1] * (len(text) + 1) + [0] * len(tail)
        inputs = {"ids": np.array([ids], np.int64), "segments": np.array([segments], np.int64)}
        logits = self._session.run(list(HEADS), inputs)
        return PairReading(
            *(self._probabilities(name, np.asarray(found[0])) for name, found in zip(HEADS, logits, strict=True))
        )

    def _probabilities(self, head: str, logits: NDArray[np.float32]) -> Floats:
        temperature, terms = self._calibration.get(head, _AS_IT_IS)
        raised = logits.astype(np.float64) / temperature + terms
        raised = np.exp(raised - raised.max())
        return np.asarray(raised / raised.sum(), np.float64)


def _calibration() -> dict[str, tuple[float, Floats]]:
    """The temperature of each head and the term of each answer."""
    kept = resources.files("assay.models").joinpath(f"{STANCE}/calibration.json").read_text(encoding="utf-8")
    return {name: (float(one["temperature"]), np.array(one["terms"])) for name, one in json.loads(kept).items()}


@cache
def shared_pair_model(threads: int = 0) -> PairModel:
    """One model a process and thread count, loaded at first use."""
    return PairModel(threads=threads)
