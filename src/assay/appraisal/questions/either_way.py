"""Would the source say it if it were false? (Walton, argument from bias)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.heard import Heard
from assay.appraisal.questions.interests import ANSWERS, interest_known
from assay.appraisal.questions.origins import ask_origins
from assay.domain.source import Role

QUESTION = CriticalQuestion(
    id="either-way",
    scheme="bias",
    question="Would the source say it if it were false?",
    when="every origin but publications and documents, and but experts, officials and unnamed sources, of whom it is "
    "asked in words of their own; answered where its interest, or that it has none, is known",
    parameter="b",
    well=0.20,
    badly=0.95,
    chance=0.4,
    why="What a source would say in any case tells nothing.",
    support="Walton, Reed and Macagno 2008: argument from bias",
)

_OTHERWISE = (Role.PUBLICATION, Role.EXPERT, Role.OFFICIAL)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every origin that is not asked in words of its own; answered where its interest is known."""
    yield from ask_origins(evidence, QUESTION, answers=ANSWERS, applies=_applies, known=interest_known, whom=_whom)


def _applies(origin: Heard) -> bool:
    return origin.source.role not in _OTHERWISE and not origin.is_unnamed and not origin.is_thing


def _whom(origin: Heard) -> str | None:
    return origin.whom
