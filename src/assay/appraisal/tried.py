"""What the answers to the open questions of one item would do to its weight."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import prod

import numpy as np

from assay.appraisal.arrays import Array, decibans
from assay.appraisal.combine import posterior
from assay.appraisal.confidence import zone
from assay.appraisal.echo import echo
from assay.appraisal.grid import Grid
from assay.appraisal.information import information
from assay.appraisal.questions.base import CriticalQuestion, Evidence
from assay.appraisal.tables import EPSILON

_COMPANIONS = 3
_ECHO = "delta"


@dataclass(frozen=True, slots=True)
class Worth:
    """What an answer is worth: the bits it is expected to give, and its chance to carry the claim across the middle."""

    bits: float
    flip: float


class Tried:
    """One item under the answers to its open questions.

    Whether an answer tells anything can hang on another: who made a video matters little while the same could be seen
    elsewhere. So the bits are averaged over the answers that the most telling questions on up to three other parameters
    may get. They are what the answer could give if the item stood alone: the chance that it only echoes another does
    not hide what it could tell, though a repetition without a source stays one. The chance to flip is that of this
    answer alone, with all echoes as they are.
    """

    def __init__(self, about: str, evidence: Evidence, *, weight_db: float, prior: float) -> None:
        self._item, self._index = evidence.item(about), evidence.index
        self._delta = evidence.tally.deltas.get(about, 0.0)
        self._alone = self._delta if evidence.tally.items[about].repeating else 0.0
        self._weight_db, self._prior = weight_db, prior
        self._ceiling = evidence.index.rows(EPSILON).value
        self._now = zone(float(self._after(np.zeros(1))[0]))
        self._base = {delta: float(self._weights([{}], delta)[0]) for delta in {self._delta, self._alone}}

    def worth(self, questions: Sequence[CriticalQuestion]) -> list[Worth]:
        """What each of the open questions is worth, in their order."""
        answers = [_answers(question) for question in questions]
        single = [dict([setting]) for pair in answers for _, setting in pair]
        after = self._after(self._shifts(single, self._delta)).reshape(-1, 2)
        flips = [
            sum(chance for (chance, _), value in zip(pair, row, strict=True) if zone(float(value)) != self._now)
            for pair, row in zip(answers, after, strict=True)
        ]
        bits = self._bits(questions, answers, single)
        return [Worth(bit, flip) for bit, flip in zip(bits, flips, strict=True)]

    def _bits(
        self,
        questions: Sequence[CriticalQuestion],
        answers: Sequence[Sequence[tuple[float, tuple[str, float]]]],
        single: Sequence[Mapping[str, float]],
    ) -> list[float]:
        alone = self._after(self._shifts(single, self._alone)).reshape(-1, 2)
        first = [
            information([(chance, float(value)) for (chance, _), value in zip(pair, row, strict=True)])
            for pair, row in zip(answers, alone, strict=True)
        ]
        leader: dict[str, int] = {}
        for place, question in enumerate(questions):
            held = leader.get(question.parameter)
            if held is None or first[place] > first[held]:
                leader[question.parameter] = place
        ranked = sorted(leader.values(), key=lambda place: (-first[place], place))
        columns: list[dict[str, float]] = []
        shares: list[list[float]] = []
        for place, question in enumerate(questions):
            apart = (question.parameter, _ECHO)
            others = [other for other in ranked if questions[other].parameter not in apart][:_COMPANIONS]
            given = list(product(*(answers[other] for other in others)))
            shares.append([prod(chance for chance, _ in combination) for combination in given])
            columns += [
                dict([*(setting for _, setting in combination), own])
                for combination in given
                for _, own in answers[place]
            ]
        after = self._after(self._shifts(columns, self._alone)).tolist()
        found, at = [], 0
        for place, mine in enumerate(shares):
            bits = 0.0
            for share in mine:
                pair = zip(answers[place], after[at : at + 2], strict=True)
                bits += share * information([(chance, value) for (chance, _), value in pair])
                at += 2
            found.append(bits)
        return found

    def _shifts(self, columns: Sequence[Mapping[str, float]], delta: float) -> Array:
        """How far the weight moves in each column, in decibans, from where it is now under the same chance of echo."""
        return self._weights(columns, delta) - self._base[delta]

    def _weights(self, columns: Sequence[Mapping[str, float]], delta: float) -> Array:
        """The item's weight in decibans in each column, after an echo with this chance unless the column has one."""
        own = [{name: value for name, value in column.items() if name != _ECHO} for column in columns]
        rows = self._item.likelihoods(Grid(own), self._index)
        rows = np.broadcast_to(rows, (rows.shape[0], len(columns)))
        echoed = echo(rows, np.array([column.get(_ECHO, delta) for column in columns]))
        return decibans(echoed[0], echoed[1])

    def _after(self, shift_db: Array) -> Array:
        return posterior(np.asarray(self._weight_db + shift_db), np.asarray(self._prior), ceiling=self._ceiling)


def _answers(question: CriticalQuestion) -> tuple[tuple[float, tuple[str, float]], ...]:
    """The two answers of a question: the chance of each, and the parameter with its value."""
    return (
        (question.chance, (question.parameter, question.well)),
        (1.0 - question.chance, (question.parameter, question.badly)),
    )
