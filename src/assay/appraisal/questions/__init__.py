"""The critical questions, one a file, each naming the parameter that its answer moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from assay.appraisal.questions import (
    either_way,
    exhibit_maker,
    look_alike,
    one_informant,
    original_held,
    position_to_know,
)
from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence

QUESTIONS: tuple[tuple[CriticalQuestion, Callable[[Evidence], Iterator[Asked]]], ...] = (
    (exhibit_maker.QUESTION, exhibit_maker.asked),
    (look_alike.QUESTION, look_alike.asked),
    (position_to_know.QUESTION, position_to_know.asked),
    (either_way.QUESTION, either_way.asked),
    (one_informant.QUESTION, one_informant.asked),
    (original_held.QUESTION, original_held.asked),
)
"""Every question with the function that says of what it is asked."""
