"""Did the expert say exactly this, or were qualifications dropped? (Godden and Walton, expert opinion)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.experts import is_expert
from assay.appraisal.questions.heard import Heard
from assay.appraisal.questions.origins import Known, ask_origins
from assay.domain.span import Passage
from assay.domain.statement import Quote

QUESTION = CriticalQuestion(
    id="said-exactly",
    scheme="expert",
    question="Did the expert say just this, or were reservations dropped?",
    when="every expert, unless the expert would say it in any case; answered where the words are quoted, where the "
    "text keeps a hedge, or by what a text says of reservations",
    parameter="u",
    well=0.95,
    badly=0.75,
    chance=0.75,
    why="Only a paraphrase is in hand, and reservations are the first to go.",
    support="Godden and Walton 2006; Walton, Reed and Macagno 2008: argument from expert opinion, opinion question",
)

ANSWERS = ("The text says that the expert is sure of it.", "The text says that the expert made reservations.")


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every expert; answered where the expert's own words or reservations are given."""
    yield from ask_origins(evidence, QUESTION, answers=ANSWERS, applies=is_expert, known=_known, whom=_whom)


def _known(origin: Heard) -> Known | None:
    statement = origin.statement
    if statement.hedge is not None:
        place = Passage(statement.document, statement.hedge.start, statement.hedge.end)
        return f"The text keeps the reservation: “{statement.hedge.text}”.", (place,)
    return ("The expert's own words are quoted.", (origin.place,)) if statement.quote is Quote.DIRECT else None


def _whom(origin: Heard) -> str | None:
    return origin.whom
