"""What is not known, ranked by what the answer could move."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from math import prod

import numpy as np

from assay.appraisal.arrays import Array, decibans
from assay.appraisal.assertion import Assertion
from assay.appraisal.combine import posterior
from assay.appraisal.confidence import zone
from assay.appraisal.draws import Point
from assay.appraisal.echo import echo
from assay.appraisal.exhibits_offered import Offered
from assay.appraisal.questions import QUESTIONS
from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.domain.identity import content_id
from assay.domain.lineage import DependenceGround, Independence
from assay.domain.weighing import Gap, Question

_POINT = Point()
_EACH = 3
_MOST = 12
_CONSIDERED = 60
_FEW = 5
_LEADING = 0.2
_LEAST_BITS = 1e-7
_SHOWN_AS_ZERO = 0.0005
_OF_ONE_INSTITUTION = frozenset(
    {DependenceGround.SAME_DESK, DependenceGround.SAME_INSTITUTION_UNNAMED, DependenceGround.SAME_INFORMANT}
)


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

    The best gap of each question leads, so that one question on many sources does not hide the others.
    Gaps are sought in the sixty items that bear most on the claim. The information is what the answer could give if the
    item stood alone: the chance that it only echoes another does not hide what it could tell. Of one question on
    several sources of one institution only the most telling stands; of one question on many items three stand alone,
    and the last of them says of how many more it is open; twelve gaps in all. A gap whose information would be shown as
    zero is left out where any other has some.
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
    group_of = _institutions(evidence)
    gaps = [
        gap
        for name, found in by_question.items()
        for gap in _merged(sorted(found, key=_rank), of=how_many[name], group_of=group_of)
    ]
    ranked = _leading_first(
        sorted(gaps, key=_rank), {gap.id: name for name, found in by_question.items() for gap in found}
    )
    ranked = ranked[:_MOST]
    telling = [gap for gap in ranked if gap.information_bits >= _SHOWN_AS_ZERO]
    return tuple(questions), tuple(telling or ranked[:_FEW])


def _leading_first(ranked: Sequence[Gap], question_of: Mapping[str, str]) -> list[Gap]:
    """First the best gap of each question that tells a fifth of what the best of all tells, then the others."""
    seen: set[str] = set()
    leading: list[Gap] = []
    others: list[Gap] = []
    for gap in ranked:
        question = question_of[gap.id]
        leads = question not in seen and gap.information_bits >= _LEADING * ranked[0].information_bits
        (leading if leads else others).append(gap)
        seen.add(question)
    return leading + others


def _institutions(evidence: Evidence) -> dict[str, str]:
    """For each origin the first, by identifier, of those of one institution with it."""
    group_of: dict[str, str] = {}
    for pair in evidence.index.material.lineage.dependences:
        tied = pair.independence is Independence.DEPENDENT and pair.ground in _OF_ONE_INSTITUTION
        if tied and pair.a in evidence.assertions and pair.b in evidence.assertions:
            one, other = sorted((group_of.setdefault(pair.a, pair.a), group_of.setdefault(pair.b, pair.b)))
            group_of = {name: one if group == other else group for name, group in group_of.items()}
    return group_of


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
    """An item's weight at the means of its parameters, with some parameters set; worked out once.

    `alone` is as if no stronger one said the same, though a repetition without a source stays one; else after its echo.
    """

    def __init__(self, about: str, evidence: Evidence) -> None:
        assertions, exhibits = evidence.assertions, evidence.exhibits
        self._item: Assertion | Offered = assertions[about] if about in assertions else exhibits[about]
        self._delta = evidence.tally.deltas.get(about, 0.0)
        self._alone = self._delta if evidence.tally.items[about].repeating else 0.0
        self._index = evidence.index
        self._rows: dict[tuple[tuple[str, float], ...], Array] = {}
        self._known: dict[tuple[tuple[tuple[str, float], ...], float], float] = {}

    def shift(self, settings: Sequence[tuple[str, float]], *, alone: bool) -> float:
        """How far the weight moves, in decibans, when parameters are set to these values."""
        delta = self._alone if alone else self._delta
        echoed = next((value for name, value in settings if name == "delta"), delta)
        own = tuple(sorted(setting for setting in settings if setting[0] != "delta"))
        return self._at(own, echoed) - self._at((), delta)

    def _at(self, settings: tuple[tuple[str, float], ...], delta: float) -> float:
        if (settings, delta) not in self._known:
            if settings not in self._rows:
                item = self._item
                for name, value in settings:
                    item = item.with_setting(name, value)
                self._rows[settings] = item.likelihoods(_POINT, self._index)
            rows = echo(self._rows[settings], np.full(1, delta))
            self._known[settings, delta] = float(decibans(rows[0], rows[1])[0])
        return self._known[settings, delta]


def _gap(one: _Open, others: Sequence[_Open], weights: _Weights, *, weight_db: float, prior: float) -> Gap:
    """The gap; its information is averaged over the answers that the item's other open questions may get.

    Whether an answer tells anything can hang on another answer: who made a video matters little while the same could be
    seen elsewhere. The chance to flip is that of this answer alone, with all echoes as they are.
    """
    now = zone(_after(weight_db, prior))

    def answered(rest: list[tuple[str, float]], *, alone: bool) -> list[tuple[float, float]]:
        return [
            (chance, _after(weight_db + weights.shift([*rest, own], alone=alone), prior))
            for chance, own in _answers(one)
        ]

    bits = 0.0
    for given in product(*(_answers(other) for other in others)):
        together = prod(chance for chance, _ in given)
        bits += together * information(answered([setting for _, setting in given], alone=True))
    return Gap(
        id=one.id,
        question=one.question.question,
        about=one.asked.about,
        why=one.question.why,
        whom=one.asked.whom,
        flip_probability=sum(chance for chance, after in answered([], alone=False) if zone(after) != now),
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


def _merged(gaps: list[Gap], *, of: int, group_of: Mapping[str, str]) -> list[Gap]:
    """The first three of different institutions; the last says of how many more items the question is open."""
    first: dict[str, Gap] = {}
    for gap in gaps:
        first.setdefault(group_of.get(gap.about, gap.about), gap)
    kept = list(first.values())[:_EACH]
    more = of - len(kept)
    if more < 1 or not kept:
        return kept
    items = "item" if more == 1 else "items"
    return [*kept[:-1], replace(kept[-1], why=f"{kept[-1].why} The same is open for {more} more {items}.")]


def _rank(gap: Gap) -> tuple[float, float, str]:
    return (-round(gap.information_bits, 9), -gap.flip_probability, gap.id)
