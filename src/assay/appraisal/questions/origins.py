"""What the questions on origins share: whom they are asked of, and what answers them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from assay.appraisal.questions.answers import asked_of
from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.heard import Heard, heard
from assay.domain.span import Passage
from assay.domain.weighing import ParameterOrigin

_DECIDED = "A person has decided how reliable it is."
Known = tuple[str, tuple[Passage, ...]]
"""An answer that follows from what was read of an origin, and where."""


def ask_origins(
    evidence: Evidence,
    question: CriticalQuestion,
    *,
    answers: tuple[str, str],
    applies: Callable[[Heard], bool],
    known: Callable[[Heard], Known | None],
    whom: Callable[[Heard], str | None],
) -> Iterator[Asked]:
    """The question of every origin to which it `applies`, or that a text speaks to.

    What a person has decided is the answer; else the words of a text that settle it, or what is `known`; else it is
    open.
    """
    for origin in heard(evidence):
        about = origin.name
        if not applies(origin) and not _is_first_spoken_of(evidence, about, question):
            continue
        asked = asked_of(evidence, about, question, answers=answers, where=(origin.place,), whom=whom(origin))
        if _is_decided(origin, question):
            yield Asked(about, _DECIDED, asked.passages)
            continue
        found = known(origin) if asked.answer is None else None
        yield asked if found is None else Asked(about, found[0], found[1], asked.whom)


def _is_decided(origin: Heard, question: CriticalQuestion) -> bool:
    """Whether a person has decided the reliability that the question would move."""
    decided = origin.assertion.report.reliability.origin is ParameterOrigin.DECISION
    return question.parameter == "r" and decided


def _is_first_spoken_of(evidence: Evidence, about: str, question: CriticalQuestion) -> bool:
    """Whether words bear on the item that speak to this question first of all."""
    bearings = [statement.bears_on for statement in evidence.undercuts_of(about)]
    return any((bearing.question or "").split("/")[0] == question.id for bearing in bearings if bearing is not None)


def nothing_known(_: Heard) -> Known | None:
    """Only a text can answer it."""
    return None
