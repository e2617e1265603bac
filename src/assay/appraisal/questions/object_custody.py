"""Who has had the objects since, and could they have been swapped or planted? (Schum, chain of custody)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.exhibits import OBJECTS, exhibits_asked

QUESTION = CriticalQuestion(
    id="object-custody",
    scheme="object",
    question="In whose hands have the things been since they were found?",
    when="every object offered",
    parameter="X",
    well=0.95,
    badly=0.45,
    chance=0.60,
    why="What was moved, swapped or planted before anyone looked shows nothing of where it was found.",
    support="Schum 1994: chain of custody",
)

ANSWERS = (
    "The text says who has kept them since.",
    "They were moved, or left to others, before anyone looked.",
)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every object; answered where the text says who has kept it, or that it was moved or left unguarded."""
    return exhibits_asked(evidence, QUESTION, answers=ANSWERS, of=OBJECTS)
