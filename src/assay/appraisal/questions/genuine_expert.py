"""Is it a genuine expert in this field? (Walton, expert opinion: the expertise question)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.experts import FIELD, is_expert, whom_of_expert
from assay.appraisal.questions.heard import Heard
from assay.appraisal.questions.origins import Known, ask_origins

QUESTION = CriticalQuestion(
    id="genuine-expert",
    scheme="expert",
    question="What makes the source an expert?",
    when="every expert, unless the expert would say it in any case; answered where the text gives the field or the "
    "office, where a person has decided it, or by what a text says of the training",
    parameter="r",
    well=0.80,
    badly=0.40,
    chance=0.75,
    why="The text calls it an expert and does not say in what.",
    support="Walton, Reed and Macagno 2008: argument from expert opinion, expertise question",
)

ANSWERS = ("The text says what makes it an expert.", "The text says that it is no expert.")


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every expert; answered where the text gives the field beside the name."""
    yield from ask_origins(evidence, QUESTION, answers=ANSWERS, applies=is_expert, known=_known, whom=whom_of_expert)


def _known(origin: Heard) -> Known | None:
    if "role" in origin.source.decided:
        return "A person has decided that it is an expert.", ()
    place = origin.beside(FIELD)
    return (f"The text gives the field: “{origin.words(place)}”.", (place,)) if place else None
