"""Do other experts agree, independently? (Walton, expert opinion: the consistency question)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.experts import another_expert, is_expert
from assay.appraisal.questions.heard import Heard
from assay.appraisal.questions.origins import Known, ask_origins
from assay.domain.source import Role

QUESTION = CriticalQuestion(
    id="experts-agree",
    scheme="expert",
    question="Do other experts agree who have looked into it themselves?",
    when="every expert, unless the expert would say it in any case; answered where another expert contradicts, or one "
    "shown to be independent agrees, or by what a text says of the field as a whole",
    parameter="r",
    well=0.85,
    badly=0.50,
    chance=0.65,
    why="One expert may stand alone.",
    support="Walton, Reed and Macagno 2008: argument from expert opinion, consistency question",
)

ANSWERS = ("The text says that other experts agree.", "The text says that other experts disagree.")


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every expert; answered by the other experts who speak on the claim."""
    yield from ask_origins(evidence, QUESTION, answers=ANSWERS, applies=is_expert, known=_known, whom=another_expert)


def _known(origin: Heard) -> Known | None:
    index = origin.evidence.index
    for other in origin.contradicting():
        if other.source.role is Role.EXPERT:
            return f"{other.source.name}, an expert too, says the contrary.", (index.passage(other.statement.id),)
    for other in origin.agreeing():
        if other.source.role is Role.EXPERT and origin.shown_independent_of(other):
            place = index.passage(other.statement.id)
            return f"{other.source.name}, an expert shown to be independent, agrees.", (place,)
    return None
