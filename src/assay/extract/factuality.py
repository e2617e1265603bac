"""How sure a text is that an event happened, on the scale of the annotated sets: -3 (certainly not) to 3 (certainly).

As in FactBank (Saurí and Pustejovsky 2009) there are two questions: whether the event is held to be so or not to be so
(polarity), and how firmly (certainty). Each has an additive model: every feature of the words around the event has a
weight, and their sum is the score. Where polarity is low enough the value is a step function of polarity, else one of
certainty. Weights and steps are fitted (`training/factuality`) with cumulative logits (McCullagh 1980) on the sets that
`benchmarks/factuality` lists. Nothing else goes in, so that each value can be told by the words that moved it.
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
    """A feature that moved a value, by what weight of polarity and of certainty, and the words it was seen in."""

    feature: str
    polarity: float
    certainty: float
    words: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Factuality:
    """A value on -3..3, the scores behind it (sums of weights), and what moved them most, the strongest first."""

    value: float
    polarity: float
    certainty: float
    moved: tuple[Moved, ...]


@dataclass(frozen=True, slots=True)
class _Steps:
    """A step function: values rise at the steps, and there is one value more than there are steps."""

    steps: tuple[float, ...]
    values: tuple[float, ...]

    def at(self, score: float) -> float:
        return self.values[bisect_right(self.steps, score)]


@dataclass(frozen=True, slots=True)
class _Scale:
    """How a set uses the numbers: below `border` of polarity the value is `denied` of it, else `held` of certainty."""

    border: float
    denied: _Steps
    held: _Steps


@dataclass(frozen=True, slots=True)
class _Model:
    weights: Mapping[str, tuple[float, float]]
    scales: Mapping[str, _Scale]


def factuality(words: Sequence[ClauseWord], place: int, *, asked: bool = False, scale: str = NEWS) -> Factuality:
    """How sure the sentence with `words` is of the event that the word `place` names; `asked`: it is a question.

    `scale` names the set whose use of the numbers is meant: some give a plan 1, others 0. `KeyError` for an unknown
    one.
    """
    model = _model()
    chosen = model.scales[scale]
    moved = [
        Moved(name, *weights, tuple(Span(words[at].start, words[at].end) for at in places))
        for name, places in read_features(words, place, asked=asked).items()
        if (weights := model.weights.get(name)) is not None
    ]
    polarity, certainty = sum(one.polarity for one in moved), sum(one.certainty for one in moved)
    value = chosen.denied.at(polarity) if polarity < chosen.border else chosen.held.at(certainty)
    told = sorted((one for one in moved if one.words and _strength(one) >= _TOLD), key=_order)
    return Factuality(value, polarity, certainty, tuple(told))


def scales() -> tuple[str, ...]:
    """The names of the scales, in alphabetical order."""
    return tuple(sorted(_model().scales))


def _strength(moved: Moved) -> float:
    return max(abs(moved.polarity), abs(moved.certainty))


def _order(moved: Moved) -> tuple[float, str]:
    return -_strength(moved), moved.feature


@cache
def _model() -> _Model:
    text = resources.files("assay.extract").joinpath("factuality_weights.json").read_text(encoding="utf-8")
    table = json.loads(text)
    scales = {
        name: _Scale(
            scale["border"],
            _Steps(tuple(scale["denied_steps"]), tuple(scale["denied_values"])),
            _Steps(tuple(scale["held_steps"]), tuple(scale["held_values"])),
        )
        for name, scale in table["scales"].items()
    }
    return _Model({name: (polarity, certainty) for name, (polarity, certainty) in table["weights"].items()}, scales)
