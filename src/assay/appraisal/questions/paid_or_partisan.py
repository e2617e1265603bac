"""Is the expert paid by, or a partisan of, one side? (Walton, expert opinion: the trustworthiness question)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.experts import whom_of_expert
from assay.appraisal.questions.heard import Heard
from assay.appraisal.questions.interests import interest_known
from assay.appraisal.questions.origins import ask_origins
from assay.domain.source import Role

QUESTION = CriticalQuestion(
    id="paid-or-partisan",
    scheme="expert",
    question="Is it paid by one side, or its partisan?",
    when="every expert, and whoever a text says is paid or not; answered where its interest, or that it has none, is "
    "known",
    parameter="b",
    well=0.10,
    badly=0.80,
    chance=0.65,
    why="Who is paid by one side finds what serves it.",
    support="Walton, Reed and Macagno 2008: argument from expert opinion, trustworthiness question",
)

ANSWERS = ("The text says that no side pays it.", "The text says who pays it.")


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every expert; answered where its interest is known."""
    yield from ask_origins(
        evidence, QUESTION, answers=ANSWERS, applies=_applies, known=interest_known, whom=whom_of_expert
    )


def _applies(origin: Heard) -> bool:
    return origin.source.role is Role.EXPERT and not (origin.is_publication or origin.is_thing)
