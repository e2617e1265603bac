"""What else would look the same? (Walton, argument from sign)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.exhibits import PICTURES, exhibits_asked

QUESTION = CriticalQuestion(
    id="look-alike",
    scheme="exhibit",
    question="What else would look the same?",
    when="every photo, video, satellite image or recording",
    parameter="e0",
    well=0.10,
    badly=0.70,
    chance=0.40,
    why="What is seen just as often when the claim is false says nothing for it.",
    support="Walton, Reed and Macagno 2008: argument from sign",
)

ANSWERS = (
    "The text rules other explanations out.",
    "The same would be seen if the claim were false.",
)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every picture or recording; answered where the text rules other explanations out."""
    return exhibits_asked(evidence, QUESTION, answers=ANSWERS, of=PICTURES)
