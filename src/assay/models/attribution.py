"""Runs the attribution model: a text in, tag probabilities and pointers for every word piece out.

A text is read in overlapping windows, and a piece's reading is the mean of its windows' (of log-probabilities, weighted
by the distance to the window's edge). Each window runs on its own: dynamic quantization takes its scales from all that
is in a batch, so with one window a batch the result for a text cannot depend on what is read beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import cache

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from assay.domain.material import ModelCard
from assay.models.card import ATTRIBUTION, load_files
from assay.models.crew import Crew
from assay.models.wordpiece import FIRST, LAST, shared_word_piece
from assay.texts.shapes import token_shapes

LENGTH = 256  # word pieces in a window, `[CLS]` and `[SEP]` included, as in training
STRIDE = 127  # pieces from one window's start to the next: every piece is read twice, at different places
FAST_STRIDE = 222  # little overlap: a good third less time, a little less accuracy
_LONGEST_SLICE = 100_000  # characters cut into word pieces at once
_OUTPUTS = ["tags", "content_query", "cue_key", "cue_query", "source_key"]
# The runtime's own fusions that cost time: its SkipLayerNormalization takes five times as long as what it replaces.
_SLOW_FUSIONS = ["SkipLayerNormFusion"]

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Window:
    """One window's pointers: it holds pieces `[start, end)`; projections are [length, 64], row 0 being `[CLS]`."""

    start: int
    end: int
    content_query: Floats
    cue_key: Floats
    cue_query: Floats
    source_key: Floats


@dataclass(frozen=True, slots=True)
class PieceReading:
    """What the model makes of a text: `offsets` of its pieces, tag `probabilities` [pieces, 7], and its windows."""

    offsets: tuple[tuple[int, int], ...]
    probabilities: Floats
    windows: tuple[Window, ...]


@dataclass(frozen=True, slots=True)
class BegunReading:
    """A reading that helpers may be at work on."""

    offsets: list[tuple[int, int]]
    bounds: list[tuple[int, int]]
    runs: list[Future[list[Floats]]]


class AttributionModel:
    """The shipped attribution model. `threads` bounds the processor threads (0: as many as this process may use).

    `length` is the number of pieces in a window, `[CLS]` and `[SEP]` included, in 3..512, and `stride` the number from
    one window's start to the next, in 1..length - 2.
    """

    def __init__(self, *, threads: int = 0, length: int = LENGTH, stride: int = STRIDE) -> None:
        found = load_files(ATTRIBUTION)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(
            found.graph, options, providers=["CPUExecutionProvider"], disabled_optimizers=_SLOW_FUSIONS
        )
        self._wants_mask = any(wanted.name == "mask" for wanted in self._session.get_inputs())
        self._word_piece = shared_word_piece()
        self._first, self._last = self._word_piece.mark(FIRST), self._word_piece.mark(LAST)
        self._crew = Crew(self._run, threads=threads)
        self._length, self._stride = length, stride
        self.card: ModelCard = found.card

    @property
    def has_helpers(self) -> bool:
        """Whether what is begun goes on while the caller does something else."""
        return self._crew.threads > 1

    def read(self, text: str) -> PieceReading:
        """The model's reading of `text`; an empty text gives an empty reading."""
        return self.finish(self.begin(text, urgent=True))

    def begin(self, text: str, *, urgent: bool = False) -> BegunReading:
        """Begins to read `text`: what is urgent goes before all that was begun earlier."""
        ids, offsets = self._pieces(text)
        shapes = token_shapes(text, offsets)
        bounds = list(window_bounds(len(ids), length=self._length, stride=self._stride)) if ids else []
        return BegunReading(
            offsets, bounds, self._crew.begin([(ids[a:b], shapes[a:b]) for a, b in bounds], urgent=urgent)
        )

    def finish(self, begun: BegunReading) -> PieceReading:
        """The reading that was begun."""
        runs = self._crew.finish(begun.runs)
        if not runs:
            return PieceReading((), np.zeros((0, 7), np.float32), ())
        windows = [Window(a, b, *run[1:]) for (a, b), run in zip(begun.bounds, runs, strict=True)]
        return PieceReading(tuple(begun.offsets), blend(begun.bounds, [run[0][1:-1] for run in runs]), tuple(windows))

    def _pieces(self, text: str) -> tuple[list[int], list[tuple[int, int]]]:
        ids: list[int] = []
        offsets: list[tuple[int, int]] = []
        for start, end in _slices(text):
            pieces = self._word_piece.read(text[start:end])
            ids.extend(pieces.ids)
            offsets.extend(pieces.offsets if start == 0 else ((start + a, start + b) for a, b in pieces.offsets))
        return ids, offsets

    def _run(self, piece: tuple[list[int], list[int]]) -> list[Floats]:
        ids, shapes = piece
        inputs = {
            "ids": np.array([[self._first, *ids, self._last]], np.int64),
            "shapes": np.array([[0, *shapes, 0]], np.int64),
        }
        if self._wants_mask:
            inputs["mask"] = np.ones_like(inputs["ids"])
        return [np.asarray(output[0], np.float32) for output in self._session.run(_OUTPUTS, inputs)]


@cache
def shared_model(threads: int = 0, stride: int = STRIDE) -> AttributionModel:
    """One model a process, thread count and stride, loaded at first use."""
    return AttributionModel(threads=threads, stride=stride)


def window_bounds(count: int, *, length: int = LENGTH, stride: int = STRIDE) -> Iterator[tuple[int, int]]:
    """The half-open piece ranges of the windows over `count` pieces; the last one ends at the end."""
    room = length - 2
    start = 0
    while start + room < count:
        yield start, start + room
        start += stride
    yield start, count


def blend(bounds: Sequence[tuple[int, int]], logits: Sequence[Floats]) -> Floats:
    """Tag probabilities [pieces, tags] from each window's `logits` [end - start, tags].

    A window speaks for a piece with the weight of the piece's distance to the window's nearer edge; the edges of the
    text do not count as edges.
    """
    count = bounds[-1][1]
    total = np.zeros((count, logits[0].shape[1]), np.float64)
    weight = np.zeros((count, 1), np.float64)
    for (start, end), rows in zip(bounds, logits, strict=True):
        places = np.arange(end - start)
        left = places + 1 if start else np.full(end - start, end - start)
        right = end - start - places if end < count else np.full(end - start, end - start)
        share = np.minimum(left, right)[:, None]
        total[start:end] += share * _log_softmax(rows)
        weight[start:end] += share
    raised = np.exp(total / weight)
    return np.asarray(raised / raised.sum(axis=1, keepdims=True), np.float32)


def _slices(text: str) -> Iterator[tuple[int, int]]:
    """Cuts a very long text at white space, so that what is held for it at once stays bounded."""
    start = 0
    while len(text) - start > _LONGEST_SLICE:
        end = max(text.rfind(" ", start, start + _LONGEST_SLICE), text.rfind("\n", start, start + _LONGEST_SLICE))
        end = end if end > start else start + _LONGEST_SLICE
        yield start, end
        start = end
    yield start, len(text)


def _log_softmax(logits: Floats) -> Floats:
    lowered = logits - logits.max(axis=-1, keepdims=True)
    return np.asarray(lowered - np.log(np.exp(lowered).sum(axis=-1, keepdims=True)), np.float32)
