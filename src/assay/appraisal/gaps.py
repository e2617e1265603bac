"""What is not known, ranked by what the answer could move."""

from __future__ import annotations

from dataclasses import replace

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
_LEAST_BITS = 1e-5


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


def questions_and_gaps(
    evidence: Evidence, *, weight_db: float, prior: float
) -> tuple[tuple[Question, ...], tuple[Gap, ...]]:
    """Every critical question that applies, and the unanswered ones ranked by information, then chance to flip.

    Of one question on many items the three most telling stand alone, and the last of them says of how many more it is
    open; twelve gaps in all.
    """
    questions, gaps = [], []
    for question, applies in QUESTIONS:
        open_ones = []
        for asked in applies(evidence):
            name = content_id("q", question.id, asked.about)
            questions.append(_question(question, asked, name))
            if asked.answer is None:
                open_ones.append(_gap(question, asked, name, evidence, weight_db=weight_db, prior=prior))
        telling = sorted((gap for gap in open_ones if gap.information_bits > _LEAST_BITS), key=_rank)
        gaps.extend(_merged(telling))
    return tuple(questions), tuple(sorted(gaps, key=_rank)[:_MOST])


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


def _gap(
    question: CriticalQuestion, asked: Asked, name: str, evidence: Evidence, *, weight_db: float, prior: float
) -> Gap:
    now = _after(weight_db, prior)
    answers = []
    for chance, value in ((question.chance, question.well), (1.0 - question.chance, question.badly)):
        shift = _weight_with(question.parameter, value, asked.about, evidence) - _weight_with(
            question.parameter, None, asked.about, evidence
        )
        answers.append((chance, _after(weight_db + shift, prior)))
    flip = sum(chance for chance, after in answers if zone(after) != zone(now))
    return Gap(
        id=name,
        question=question.question,
        about=asked.about,
        why=question.why,
        whom=asked.whom,
        flip_probability=flip,
        information_bits=information(answers),
    )


def _after(weight_db: float, prior: float) -> float:
    return float(posterior(np.asarray(weight_db), np.asarray(prior)))


def _weight_with(parameter: str, value: float | None, about: str, evidence: Evidence) -> float:
    """The item's weight at the means of its parameters, after its echo, with one of them set to `value`."""
    delta = evidence.tally.deltas.get(about, 0.0)
    item: Assertion | Offered = evidence.assertions[about] if about in evidence.assertions else evidence.exhibits[about]
    if value is not None and parameter == "delta":
        delta = value
    elif value is not None:
        item = item.with_setting(parameter, value)
    rows = echo(item.likelihoods(_POINT, evidence.index), np.full(1, delta))
    return float(decibans(rows[0], rows[1])[0])


def _merged(gaps: list[Gap]) -> list[Gap]:
    if len(gaps) <= _EACH:
        return gaps
    last = gaps[_EACH - 1]
    more = len(gaps) - _EACH
    items = "item" if more == 1 else "items"
    return [*gaps[: _EACH - 1], replace(last, why=f"{last.why} The same is open for {more} more {items}.")]


def _rank(gap: Gap) -> tuple[float, float, str]:
    return (-round(gap.information_bits, 9), -gap.flip_probability, gap.id)
