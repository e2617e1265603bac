"""Who made the exhibit, where and when? (First Draft; Walton, argument from sign)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.exhibits import exhibits_asked

QUESTION = CriticalQuestion(
    id="exhibit-maker",
    scheme="exhibit",
    question="Who made it, where and when?",
    when="every exhibit",
    parameter="X",
    well=0.97,
    badly=0.40,
    chance=0.5,
    why="An exhibit from another place or time shows nothing of this one.",
    support="First Draft: source; Walton, Reed and Macagno 2008: argument from sign",
)

ANSWERS = ("The text says who made it, or where and when.", "It was made by others, or elsewhere, or at another time.")


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every exhibit offered; answered where the text establishes its maker, place and time."""
    return exhibits_asked(evidence, QUESTION, answers=ANSWERS)
