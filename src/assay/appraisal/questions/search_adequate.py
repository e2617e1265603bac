"""Was the search adequate? (Oaksford and Hahn 2004, epistemic closure)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.absences import searches_asked
from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence

QUESTION = CriticalQuestion(
    id="search-adequate",
    scheme="absence",
    question="Where did they look, how long, and what were they kept from?",
    when="every search that found nothing",
    parameter="o",
    well=0.85,
    badly=0.25,
    chance=0.50,
    why="Whoever looks briefly, or is kept from looking, finds nothing in any case.",
    support="Oaksford and Hahn 2004: epistemic closure",
)

ANSWERS = (
    "The text says that the search was thorough.",
    "The text says that the search was kept from something, or was short.",
)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every search that found nothing; answered where the text says how thorough it was."""
    return searches_asked(evidence, QUESTION, answers=ANSWERS)
