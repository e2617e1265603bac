"""By whom was the document made, for what, and when? (Schum, tangible evidence)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.exhibits import PAPERS, exhibits_asked
from assay.appraisal.questions.wordings import plainly

QUESTION = CriticalQuestion(
    id="document-maker",
    scheme="document",
    question="Who wrote it, for whom, and when?",
    when="every document or set of data",
    parameter="I",
    well=0.95,
    badly=0.65,
    chance=0.70,
    why="A draft, a rumour noted down and a decision look alike until one knows who wrote it, and for what.",
    support="Schum 1994: tangible evidence; Anderson, Schum and Twining 2005",
)

ANSWERS = (
    "The text says who wrote it, or signed it.",
    "It was made by others, or for another purpose, than it seems.",
)

_MADE_BY = plainly(
    r"\b(?:written|drafted|drawn up|signed|compiled|prepared|authored|typed|commissioned) by "
    r"(?:the |an? |its |his |her |their )?\w",
    r"\b(?:bears?|bore|carr(?:y|ies|ied)) (?:the )?(?:[\w’'-]+ )?(?:signatures?|stamp|seal) of\b",
    r"\bin (?:his|her) (?:own )?hand(?:writing)?\b",
)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every document; answered where the text says who wrote, compiled or signed it."""
    return exhibits_asked(evidence, QUESTION, answers=ANSWERS, of=PAPERS, told=(_MADE_BY,))
