"""What the questions on statistics share: which origins give figures, and what the text near them tells."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assay.appraisal.nearby import sentences_near
from assay.appraisal.questions.answers import asked_of
from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.texts.lazy_pattern import lazy_pattern

_NUMBER = (
    r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|half|a third|a quarter|hundreds|thousands|millions)"
)
STATISTIC = lazy_pattern(
    r"\d ?%|\bper ?cent\b|\bpercent(?:age)?\b"
    rf"|\b{_NUMBER} (?:in|out of) (?:every )?(?:the )?(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|"
    rf"twenty|a hundred)\b"
    r"|\b(?:polls?|surveys?|polled|surveyed|respondents|pollsters?)\b.{0,80}\b(?:\d[\d,.]*|half|most|majority|"
    r"third|quarter)\b"
    r"|\b(?:rates?|average|mean|median|per capita|per head)\b.{0,40}\d"
    rf"|\b(?:rose|risen|fell|fallen|grew|grown|dropped|increased|decreased|declined|up|down) (?:by|from) (?:\w+ "
    rf")?{_NUMBER}\b"
    rf"|\b(?:doubled|trebled|tripled|quadrupled|halved)\b|\b{_NUMBER} times (?:as|more|higher|the)\b"
    r"|\b(?:an )?estimated (?:\w+ )?\d",
    re.IGNORECASE,
)
"""Words that give a share, a rate, a change or an estimate; a bare count is none."""
_READ = 600  # characters of a content


def statistics_asked(
    evidence: Evidence,
    question: CriticalQuestion,
    *,
    answers: tuple[str, str],
    of: re.Pattern[str] = STATISTIC,
    told: tuple[re.Pattern[str], ...] = (),
) -> Iterator[Asked]:
    """One question for each origin whose statement fits `of`; asked of the origin, or of the outlet that carries it.

    It is answered where an undercut settles it, or where the sentence with the figure, or one that goes on about it,
    fits one of `told`: the first stands for the first of `answers`, a second for the second.
    """
    index = evidence.index
    for name in sorted(evidence.assertions):
        statement = index.statements[evidence.assertions[name].statement]
        words = statement.content_text(index.text_of(statement))[:_READ]
        if STATISTIC.search(words) is None or of.search(words) is None:
            continue
        place = index.passage(statement.id)
        whom = index.whom(name, statement.id)
        asked = asked_of(evidence, name, question, answers=answers, where=(place,), whom=whom)
        if asked.answer is None:
            asked = _told(evidence, asked, answers, told)
        yield asked


def _told(evidence: Evidence, asked: Asked, answers: tuple[str, str], told: tuple[re.Pattern[str], ...]) -> Asked:
    for passage, words in sentences_near(evidence.index, asked.passages):
        for number, pattern in enumerate(told):
            if pattern.search(words):
                return Asked(asked.about, answers[number], (passage,), asked.whom)
    return asked
