"""If it were true, would traces exist and be findable by now? (Oaksford and Hahn 2004)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.absences import searches_asked
from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence

QUESTION = CriticalQuestion(
    id="trace-findable",
    scheme="absence",
    question="If it were true, would there be traces, and could they be found by now?",
    when="every search that found nothing",
    parameter="d1",
    well=0.85,
    badly=0.20,
    chance=0.60,
    why="To find nothing tells only where something would be left to find.",
    support="Oaksford and Hahn 2004: argument from ignorance",
)

ANSWERS = ("The text says that traces would be there to be found.", "The text says that traces would be gone by now.")


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every search that found nothing; answered where the text says whether traces would last."""
    return searches_asked(evidence, QUESTION, answers=ANSWERS)
