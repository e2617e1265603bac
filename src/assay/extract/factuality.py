"""How sure a text is that an event happened, on the scale of the annotated sets: -3 (certainly not) to 3 (certainly).

An additive model: every feature of the words around the event has a weight, their sum is the score, and a step
function turns the score into the scale's value. Weights and steps are fitted (`training/factuality`) with a cumulative
logit, the ordinal regression of McCullagh (1980), on the sets that `benchmarks/factuality` lists. Nothing else goes in,
so that each value can be told by the words that moved it.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from assay.domain.span import Span
from assay.extract.clause_words import ClauseWord
from assay.extract.factuality_features import read_features

NEWS = "uw"
_TOLD = 0.25  # a weight that is smaller is not worth telling


@dataclass(frozen=True, slots=True)
class Moved:
    """A feature that moved a score, by how much, and the words it was seen in."""

    feature: str
    weight: float
    words: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Factuality:
    """A value on -3..3, the score behind it (a sum of weights), and what moved it most, the strongest first."""

    value: float
    score: float
    moved: tuple[Moved, ...]


@dataclass(frozen=True, slots=True)
class _Model:
    weights: Mapping[str, float]
    scales: Mapping[str, tuple[tuple[float, ...], tuple[float, ...]]]


def factuality(words: Sequence[ClauseWord], place: int, *, asked: bool = False, scale: str = NEWS) -> Factuality:
    """How sure the sentence with `words` is of the event that the word `place` names; `asked`: it is a question.

    `scale` names the set whose use of the numbers is meant: some give a plan 1, others 0. `KeyError` for an unknown
    one.
    """
    model = _model()
    features = read_features(words, place, asked=asked)
    moved = [
        Moved(name, weight, tuple(Span(words[at].start, words[at].end) for at in places))
        for name, places in features.items()
        if (weight := model.weights.get(name)) is not None
    ]
    score = sum(one.weight for one in moved)
    told = sorted((one for one in moved if one.words and abs(one.weight) >= _TOLD), key=_strength)
    return Factuality(_value(score, *model.scales[scale]), score, tuple(told))


def scales() -> tuple[str, ...]:
    """The names of the scales, in alphabetical order."""
    return tuple(sorted(_model().scales))


def _value(score: float, steps: tuple[float, ...], values: tuple[float, ...]) -> float:
    """The value of the step that `score` lies on; there is one value more than there are steps."""
    return values[bisect_right(steps, score)]


def _strength(moved: Moved) -> tuple[float, str]:
    return -abs(moved.weight), moved.feature


@cache
def _model() -> _Model:
    text = resources.files("assay.extract").joinpath("factuality_weights.json").read_text(encoding="utf-8")
    table = json.loads(text)
    scales = {name: (tuple(scale["steps"]), tuple(scale["values"])) for name, scale in table["scales"].items()}
    return _Model(table["weights"], scales)
