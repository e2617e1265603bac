"""Who made the exhibit, where and when? (First Draft; Walton, argument from sign)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.exhibits import exhibits_asked

QUESTION = CriticalQuestion(
    id="exhibit-maker",
    scheme="exhibit",
    question="Who made it, where and when?",
    parameter="X",
    well=0.97,
    badly=0.40,
    chance=0.5,
    why="An exhibit from another place or time shows nothing of this one.",
)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every exhibit offered; answered where the text establishes its maker, place and time."""
    return exhibits_asked(evidence, parameter="X", answer="The text says where it comes from.")
