"""Could it be suppressed, or would we see silence anyway? (Oaksford and Hahn 2004)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.absences import TRACE, searches_asked
from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence

QUESTION = CriticalQuestion(
    id="silence-anyway",
    scheme="absence",
    question="Could it be kept quiet, or would we hear nothing in any case?",
    when="every search that found nothing; answered for a party that does not comment",
    parameter="d0",
    well=0.05,
    badly=0.50,
    chance=0.70,
    why="Where people are kept from speaking, silence is what one would hear in any case.",
    support="Oaksford and Hahn 2004: argument from ignorance",
)

ANSWERS = ("The text says that it would be told of.", "The text says that people are kept from speaking.")


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every absence; answered where the text says who is kept from speaking, and for a silent party."""
    yield from searches_asked(evidence, QUESTION, answers=ANSWERS)
    for name in sorted(evidence.absences):
        missing = evidence.absences[name]
        if missing.kind != TRACE:
            yield Asked(
                name, "A party that is asked often says nothing, whether it is so or not.", missing.passages[:3]
            )
