"""What is not known, ranked by what the answer could move."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import product
from math import prod

import numpy as np

from assay.appraisal.arrays import decibans
from assay.appraisal.assertion import Assertion
from assay.appraisal.combine import posterior
from assay.appraisal.confidence import zone
from assay.appraisal.draws import Point
from assay.appraisal.echo import echo
from assay.appraisal.exhibits_offered import Offered
from assay.appraisal.questions import QUESTIONS
from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.domain.identity import content_id
from assay.domain.weighing import Gap, Question

_POINT = Point()
_EACH = 3
_MOST = 12
_CONSIDERED = 60
_LEAST_BITS = 1e-7


def entropy(probability: float) -> float:
    """h(P) in bits: 0 at certainty, 1 at even."""
    if not 0.0 < probability < 1.0:
        return 0.0
    return float(-probability * np.log2(probability) - (1.0 - probability) * np.log2(1.0 - probability))


def information(answers: list[tuple[float, float]]) -> float:
    """The bits that an answer is expected to give: h of the mean posterior less the mean h of the posteriors.

    `answers` are (chance of the answer, posterior after it). Never negative; 0 where every answer leaves the same.
    """
    mean = sum(chance * after for chance, after in answers)
    return max(0.0, entropy(mean) - sum(chance * entropy(after) for chance, after in answers))


def information_of_evidence(prior: float, *, if_true: float, if_false: float) -> float:
    """The bits of finding out whether some evidence exists that has these likelihoods (l1, l0)."""
    found = prior * if_true + (1.0 - prior) * if_false
    if not 0.0 < found < 1.0:
        return 0.0
    missing = prior * (1.0 - if_true) / (1.0 - found)
    return information([(found, prior * if_true / found), (1.0 - found, missing)])


@dataclass(frozen=True, slots=True)
class _Open:
    """An unanswered question on an item."""

    question: CriticalQuestion
    asked: Asked
    id: str


def questions_and_gaps(
    evidence: Evidence, *, weight_db: float, prior: float
) -> tuple[tuple[Question, ...], tuple[Gap, ...]]:
    """Every critical question that applies, and the unanswered ones ranked by information, then by chance to flip.

    Gaps are sought in the sixty items that bear most on the claim. Of one question on many items the three most telling
    stand alone, and the last of them says of how many more it is open; twelve gaps in all.
    """
    questions: list[Question] = []
    by_item: dict[str, list[_Open]] = defaultdict(list)
    for question, applies in QUESTIONS:
        for asked in applies(evidence):
            name = content_id("q", question.id, asked.about)
            questions.append(_question(question, asked, name))
            if asked.answer is None:
                by_item[asked.about].append(_Open(question, asked, name))
    by_question: dict[str, list[Gap]] = defaultdict(list)
    for about in _most_telling(by_item, evidence):
        open_ones = by_item[about]
        weights = _Weights(about, evidence)
        for place, one in enumerate(open_ones):
            others = open_ones[:place] + open_ones[place + 1 :]
            gap = _gap(one, others, weights, weight_db=weight_db, prior=prior)
            if gap.information_bits > _LEAST_BITS:
                by_question[one.question.id].append(gap)
    how_many = Counter(one.question.id for those in by_item.values() for one in those)
    gaps = [gap for name, found in by_question.items() for gap in _merged(sorted(found, key=_rank), of=how_many[name])]
    return tuple(questions), tuple(sorted(gaps, key=_rank)[:_MOST])


def _most_telling(items: Collection[str], evidence: Evidence) -> list[str]:
    """The items whose content bears most on the claim; no answer makes a worry weigh much."""

    def by_bearing(about: str) -> tuple[float, str]:
        item = evidence.assertions.get(about) or evidence.exhibits[about]
        return (-abs(item.contents[evidence.index.claim_id] - 0.5), about)

    return sorted(items, key=by_bearing)[:_CONSIDERED]


def _question(question: CriticalQuestion, asked: Asked, name: str) -> Question:
    return Question(
        id=name,
        scheme=question.scheme,
        question=question.question,
        about=asked.about,
        answer=asked.answer,
        passages=asked.passages,
        parameter=question.parameter,
    )


class _Weights:
    """An item's weight at the means of its parameters, after its echo, with some parameters set; worked out once."""

    def __init__(self, about: str, evidence: Evidence) -> None:
        assertions, exhibits = evidence.assertions, evidence.exhibits
        self._item: Assertion | Offered = assertions[about] if about in assertions else exhibits[about]
        self._delta = evidence.tally.deltas.get(about, 0.0)
        self._index = evidence.index
        self._known: dict[tuple[tuple[str, float], ...], float] = {}

    def shift(self, settings: Sequence[tuple[str, float]]) -> float:
        """How far the weight moves, in decibans, when parameters are set to these values."""
        return self._at(tuple(sorted(settings))) - self._at(())

    def _at(self, settings: tuple[tuple[str, float], ...]) -> float:
        if settings not in self._known:
            item, delta = self._item, self._delta
            for name, value in settings:
                if name == "delta":
                    delta = value
                else:
                    item = item.with_setting(name, value)
            rows = echo(item.likelihoods(_POINT, self._index), np.full(1, delta))
            self._known[settings] = float(decibans(rows[0], rows[1])[0])
        return self._known[settings]


def _gap(one: _Open, others: Sequence[_Open], weights: _Weights, *, weight_db: float, prior: float) -> Gap:
    """The gap; its information is averaged over the answers that the item's other open questions may get.

    Whether an answer tells anything can hang on another answer: who made a video matters little while the same could be
    seen elsewhere. The chance to flip is that of this answer alone.
    """
    now = zone(_after(weight_db, prior))
    alone = [(chance, _after(weight_db + weights.shift([given]), prior)) for chance, given in _answers(one)]
    bits = 0.0
    for given in product(*(_answers(other) for other in others)):
        together = prod(chance for chance, _ in given)
        rest = [setting for _, setting in given]
        after = [(chance, _after(weight_db + weights.shift([*rest, own]), prior)) for chance, own in _answers(one)]
        bits += together * information(after)
    return Gap(
        id=one.id,
        question=one.question.question,
        about=one.asked.about,
        why=one.question.why,
        whom=one.asked.whom,
        flip_probability=sum(chance for chance, after in alone if zone(after) != now),
        information_bits=bits,
    )


def _answers(one: _Open) -> tuple[tuple[float, tuple[str, float]], ...]:
    """The two answers of a question: the chance of each, and the parameter with its value."""
    question = one.question
    return (
        (question.chance, (question.parameter, question.well)),
        (1.0 - question.chance, (question.parameter, question.badly)),
    )


def _after(weight_db: float, prior: float) -> float:
    return float(posterior(np.asarray(weight_db), np.asarray(prior)))


def _merged(gaps: list[Gap], *, of: int) -> list[Gap]:
    kept, more = gaps[:_EACH], of - min(len(gaps), _EACH)
    if more < 1 or not kept:
        return kept
    items = "item" if more == 1 else "items"
    return [*kept[:-1], replace(kept[-1], why=f"{kept[-1].why} The same is open for {more} more {items}.")]


def _rank(gap: Gap) -> tuple[float, float, str]:
    return (-round(gap.information_bits, 9), -gap.flip_probability, gap.id)
